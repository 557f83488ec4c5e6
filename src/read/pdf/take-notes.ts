import {noteMark} from '../note-mark.ts'
import type {PdfLine} from './page-lines.ts'

/** A note at the foot of a page. */
export interface PdfNote {
  name: string
  text: string
}

/** Notes are set smaller than the text. */
const mostSize = 0.92

/** A page has no more lines of notes. */
const mostLines = 100

/** What a note begins with: 1 · [1] · 1. · ①. */
const label = /^(?:[［[〔]?(?<number>\d{1,3})[］\]〕]?(?![\d%.％‰])|(?<circled>[①-⑳]))[\s、.．]*/u

/**
 * Take the notes at the feet of the pages out of the text that runs on over them, and mark where they belong.
 *
 * A block of small lines at a page's foot holds notes where it begins with a label that stands in the text above as well;
 * any other small print stays where it is.
 */
export function takeNotes(lines: PdfLine[]): {lines: PdfLine[]; notes: PdfNote[]} {
  const body = bodySize(lines)
  const notes: PdfNote[] = []
  const kept = byPage(lines).flatMap((page) => {
    const text = page.filter(({furniture}) => !furniture)
    const foot = trailing(text, ({size, table}) => !table && size < mostSize * body)
    const isFoot = foot.length > 0 && foot.length < text.length && foot.length <= mostLines
    return !isFoot ? page : withoutNotes(page, foot, notes)
  })
  return {lines: kept, notes}
}

function withoutNotes(page: PdfLine[], foot: PdfLine[], notes: PdfNote[]): PdfLine[] {
  const small = new Set(foot)
  let above = page.filter((line) => !small.has(line))
  const taken = new Set<PdfLine>()
  const known = notes.length
  for (const line of foot) {
    const mark = markOf(line.text)
    const at = mark === undefined ? -1 : above.findIndex(({text, furniture}) => !furniture && text.includes(mark))
    if (mark !== undefined && at >= 0) {
      const name = String(notes.length + 1)
      notes.push({name, text: line.text.replace(label, '')})
      const marked = {...above[at]!, text: above[at]!.text.replace(mark, `${noteMark.start}${name}${noteMark.end}`)}
      above = above.with(at, marked)
    } else if (notes.length > known || (taken.size === foot.indexOf(line) && isOpen(notes))) {
      notes.at(-1)!.text += line.text
    } else continue
    taken.add(line)
  }
  return [...above, ...foot.filter((line) => !taken.has(line))]
}

/** The label as the text above has it. */
function markOf(text: string): string | undefined {
  const {number, circled} = label.exec(text)?.groups ?? {}
  return number === undefined ? circled : `[${number}]`
}

/** A long note ends on the next page, above that page's own. */
function isOpen(notes: PdfNote[]): boolean {
  return notes.length > 0 && !/[。！？.]$/u.test(notes.at(-1)!.text)
}

function trailing(lines: PdfLine[], matches: (line: PdfLine) => boolean): PdfLine[] {
  return lines.slice(lines.findLastIndex((line) => !matches(line)) + 1)
}

function byPage(lines: PdfLine[]): PdfLine[][] {
  const pages = new Map<number, PdfLine[]>()
  for (const line of lines) {
    const page = pages.get(line.page)
    if (page) page.push(line)
    else pages.set(line.page, [line])
  }
  return [...pages.values()]
}

/** Size of most characters. */
function bodySize(lines: PdfLine[]): number {
  const counts = new Map<number, number>()
  for (const {size, text} of lines) {
    const half = Math.round(2 * size) / 2
    counts.set(half, (counts.get(half) ?? 0) + text.length)
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0
}
