import {VFile} from 'vfile'
import type {Block, StyledDocument} from '../../src/model/styled-document.ts'
import type {TextItem, TypesetDocument} from '../../src/model/typeset-document.ts'
import {type TypesetOptions, typeset} from '../../src/typeset/typeset.ts'
import {sampleDocument} from './sample-document.ts'
import {sampleFonts} from './sample-fonts.ts'

export interface Sample {
  done: TypesetDocument
  /** Rule ids of the findings. */
  findings: string[]
  file: VFile
  /** Lines of the text, page numbers and other artifacts left out. */
  lines: SetLine[]
}

export interface SetLine {
  page: number
  text: string
  drawn: string
  left: number
  right: number
  baseline: number
  /** After every character of its runs, in points. */
  spacings: number[]
  element: number
}

/** Typeset blocks on the official page with faces that need no file. */
export function setSample(
  blocks: Block[],
  change: Partial<StyledDocument> = {},
  options: TypesetOptions & {lacking?: string} = {},
): Sample {
  const file = new VFile()
  const done = typeset(sampleDocument(blocks, change), sampleFonts(options.lacking), file, options)
  const findings = file.messages.map((message) => `${message.source}/${message.ruleId}`)
  return {done, findings, file, lines: linesOf(done)}
}

/** Items of one baseline joined: a line with a link in it is one line. */
function linesOf(done: TypesetDocument): SetLine[] {
  return done.pages.flatMap((page, number) => {
    const lines: SetLine[] = []
    for (const item of page.items) {
      if (item.type !== 'text' || item.element === undefined) continue
      const last = lines.at(-1)
      if (last && last.baseline === item.baseline && Math.abs(last.right - item.x) < 0.001) extend(last, item)
      else lines.push(extend({...emptyLine(number, item), element: item.element}, item))
    }
    return lines
  })
}

function emptyLine(page: number, item: TextItem): Omit<SetLine, 'element'> {
  return {page, text: '', drawn: '', left: item.x, right: item.x, baseline: item.baseline, spacings: []}
}

function extend(line: SetLine, item: TextItem): SetLine {
  for (const run of item.runs) {
    line.text += run.text
    line.drawn += run.drawn
    line.right += run.width
    for (const _ of run.text) line.spacings.push(run.characterSpacing)
  }
  return line
}

/** Page sides of the sample document, in points. */
export const block = {
  left: (28 * 72) / 25.4,
  right: ((210 - 26) * 72) / 25.4,
  top: (37 * 72) / 25.4,
  bottom: ((297 - 35) * 72) / 25.4,
  pitch: (225 * 72) / 25.4 / 22,
}
