import type {Heading, Paragraph, Strong, Text} from 'mdast'

export type PlainBlock = Heading | Paragraph

/** What no plain text holds: the marks of CommonMark and GFM, and what an address written bare has. */
const marks = String.raw`\\\x60*_\[\]<>&~|@\t\r\0\uFEFF`
const text = `[^${marks}]`
const inner = `(?:[^${marks}\\s]|[^${marks}\\s]${text}*[^${marks}\\s])`
/** A list item, a quotation, a rule, a heading without its space: what opens a line and may be no text. */
const opening = String.raw`(?![#>+\-=!:]|\d{1,9}[.)](?:\s|$))`
const address = /:\/\/|www\./iu

const heading = new RegExp(`^(?<rank>#{1,6} )${opening}${inner}(?<!#)$`, 'u')
const paragraph = new RegExp(`^${opening}${inner}$`, 'u')
/** Where the strong words end there is no doubt: behind a word or a Chinese mark, before a word, an opening mark or nothing. */
const topic = new RegExp(
  `^\\*\\*(?<strong>${inner})\\*\\*(?<=[\\p{sc=Han}\\d。！？；：，、”》）]\\*\\*)(?:(?=[\\p{sc=Han}\\d“（《])${text}*[^${marks}\\s])?$`,
  'u',
)

/**
 * Read a block of one line that holds nothing but text: a heading, a paragraph, a paragraph that opens with its topic sentence in
 * strong. Nine tenths of a report are such, and a parser of all of Markdown takes as long for them as for what needs it.
 *
 * @param line   Line with a blank one before and after it, or the document's edge.
 * @param number Its number, from 1.
 * @param offset Where it begins in the document.
 * @returns      What remark makes of it, positions and all; undefined where that takes remark to say.
 */
export function readPlainBlock(line: string, number: number, offset: number): PlainBlock | undefined {
  if (address.test(line)) return undefined
  const place = (from: number, to: number) => ({
    start: {line: number, column: from + 1, offset: offset + from},
    end: {line: number, column: to + 1, offset: offset + to},
  })
  const words = (from: number, to: number): Text => {
    return {type: 'text', value: line.slice(from, to), position: place(from, to)}
  }
  const whole = place(0, line.length)
  if (line.startsWith('#')) {
    const rank = heading.exec(line)?.groups?.rank
    if (rank === undefined) return undefined
    const depth = (rank.length - 1) as Heading['depth']
    return {type: 'heading', depth, children: [words(rank.length, line.length)], position: whole}
  }
  if (line.startsWith('**')) {
    const strong = topic.exec(line)?.groups?.strong
    if (strong === undefined) return undefined
    const end = strong.length + 4
    const lead: Strong = {type: 'strong', children: [words(2, end - 2)], position: place(0, end)}
    const children = end === line.length ? [lead] : [lead, words(end, line.length)]
    return {type: 'paragraph', children, position: whole}
  }
  if (!paragraph.test(line)) return undefined
  return {type: 'paragraph', children: [words(0, line.length)], position: whole}
}
