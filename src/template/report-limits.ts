import type {VFile} from 'vfile'
import {inform} from '../messages/report.ts'
import {limits} from './limits.ts'
import type {Template} from './template.ts'

/**
 * Say what formats cannot show of a template: one note a limit, naming the keys that it touches.
 *
 * @param which `plain`: only differences that are plain to see.
 */
export function reportLimits(template: Template, file: VFile, which: 'all' | 'plain'): void {
  for (const {id, plain, touches} of limits) {
    const keys = which === 'all' || plain ? touches(template) : []
    if (keys.length > 0) inform(file, id, {keys: keys.join(', ')}).file = template.name
  }
}
