import {report} from '../messages/report.ts'
import type {ReportMetadata} from '../model/report.ts'
import type {Block} from '../model/styled-document.ts'
import type {Matter} from '../template/template.ts'
import type {Composition} from './composition.ts'
import {fillPlaceholders} from './fill-placeholders.ts'

/** Blocks that a template adds to the report. A line whose placeholder nothing fills is left out and reported. */
export function matterBlocks(
  part: string,
  matter: Matter,
  metadata: ReportMetadata,
  {template, file}: Composition,
): Block[] {
  const place = matter.place === 'bottom' ? ({place: 'bottom'} as const) : {}
  return matter.lines.flatMap((line): Block[] => {
    if (line.when !== undefined && fillPlaceholders(`{${line.when}}`, metadata, template.values).missing.length > 0)
      return []
    if ('rule' in line) {
      const {width, color, spaceBefore, spaceAfter} = line.rule
      return [{type: 'rule', thickness: width, color, spaceBefore, spaceAfter, ...place}]
    }
    const {text, missing} = fillPlaceholders(line.text, metadata, template.values)
    const end = fillPlaceholders(line.end ?? '', metadata, template.values)
    const unfilled = new Set([...missing, ...end.missing])
    for (const name of unfilled) report(file, 'compose/no-value', {name, part, template: template.name})
    if (unfilled.size > 0) return []
    const atEnd = end.text === '' ? {} : {end: end.text}
    return [{type: 'paragraph', style: line.style, children: [{type: 'text', value: text}], ...atEnd, ...place}]
  })
}
