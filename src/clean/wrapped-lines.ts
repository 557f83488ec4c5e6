import {widthEm} from '../text/width-em.ts'
import type {Line} from './draft.ts'

/** How a text was broken into lines by a page. */
export interface Wrapping {
  /** Width of a full line in em. */
  measure: number
  /** True where first lines of paragraphs are indented and others are not: the surest sign of a paragraph. */
  indented: boolean
}

const fewest = 12
const widest = 62
/** Kinsoku and Latin words leave a line this much short of the measure. */
const slack = 2.5

/**
 * Tell whether a text was broken at a fixed width, as the text layer of a PDF or a mail is.
 *
 * @returns Undefined where a line is a paragraph.
 */
export function findWrapping(lines: readonly Line[]): Wrapping | undefined {
  // Entries of a glossary were put together before.
  const widths = lines
    .filter((line) => line.role === 'body' && line.zone !== 'glossary')
    .map((line) => widthEm(line.text) + indentEm(line))
  if (widths.length < fewest) return undefined
  const measure = [...widths].sort((a, b) => a - b)[Math.floor(widths.length * 0.9)]!
  const full = widths.filter((width) => Math.abs(width - measure) <= slack).length
  const longer = widths.filter((width) => width > measure + slack).length
  if (measure > widest || measure < 12 || full < widths.length * 0.4 || longer > widths.length * 0.03) return undefined
  const indents = lines.filter((line) => line.role === 'body' && line.indent >= 2).length
  return {measure, indented: indents > lines.length * 0.05 && indents < lines.length * 0.7}
}

/** Whether a line fills the measure but for `short` em, so that it ends where the page ended it. */
export function isFull(line: Line, {measure}: Wrapping, short = slack): boolean {
  return widthEm(line.text) + indentEm(line) >= measure - short
}

function indentEm({indent}: Line): number {
  return indent / 2
}
