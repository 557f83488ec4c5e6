import type {VFile} from 'vfile'
import {fail, report} from '../../messages/report.ts'

/**
 * Look for characters that make a text read otherwise than it is stored. Left in, they would be copied to every output, where a
 * reader could not see them.
 */
export function checkCharacters(text: string, file: VFile, options: {force?: boolean} = {}): void {
  const complain = options.force ? report : fail
  const override = text.search(/[\u202d\u202e]/u)
  if (override !== -1) complain(file, 'read/direction-override', {}, placeOf(text, override))
}

function placeOf(text: string, offset: number) {
  const before = text.slice(0, offset).split(/\r\n?|\n/u)
  return {line: before.length, column: before.at(-1)!.length + 1}
}
