import type {Heading, Paragraph, RootContent} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {
  dateLinePattern,
  deliveryPattern,
  nameOnlyPattern,
  officeOnlyPattern,
  salutationPattern,
  speakerPattern,
} from '../clean/knowledge/title-block-patterns.ts'

export type TitlePart = 'title' | 'delivery' | 'speaker' | 'salutation'

/** A report's head by part, in its own order; `body` is all that follows. */
export interface TitleBlock {
  lines: TitleLine[]
  body: RootContent[]
}

export interface TitleLine {
  part: TitlePart
  /** Paragraph style; that of the part but for lines above the title. */
  style: TitlePart
  node: Heading | Paragraph
}

const salutation = new RegExp(`^${salutationPattern}$`, 'u')

/** A title block of more paragraphs than this is none. */
const longest = 10

/** Characters; a longer paragraph is prose, and no pattern need look at it. */
const longestLine = 150

/** Lines that may stand above the title: 县十七届人大五次会议文件（1）. */
const above = 3

/**
 * Part a report's head from its body: the `#` heading, and what stands between it and the first salutation.
 *
 * Without a salutation soon after the title only lines that are plainly a delivery or a speaker line count.
 */
export function findTitleBlock(nodes: RootContent[]): TitleBlock {
  const title = findTitle(nodes)
  const head = title.lines
  let rest = nodes.slice(head.length)
  const near = rest.slice(0, longest)
  const stop = near.findIndex((node) => node.type !== 'paragraph')
  const paragraphs = (stop < 0 ? near : near.slice(0, stop)) as Paragraph[]
  const end = paragraphs.findIndex((node) => isSalutation(textOf(node)))
  for (const node of end < 0 ? paragraphs : paragraphs.slice(0, end)) {
    const text = textOf(node)
    const part =
      partOf(text) ??
      (end < 0 ? undefined : nameOnlyPattern.test(text) ? 'speaker' : isLine(text) ? 'delivery' : undefined)
    // The first paragraph of prose ends the head, whatever stands behind it.
    if (!part) return {lines: closed(head), body: rest}
    head.push({part, style: part, node})
    rest = rest.slice(1)
  }
  const lines = closed(head)
  if (end < 0) return {lines, body: rest}
  return {lines: [...lines, {part: 'salutation', style: 'salutation', node: paragraphs[end]!}], body: rest.slice(1)}
}

/** The style of the speaker's line closes the head with its white: another line that stands last has it instead. */
function closed(lines: TitleLine[]): TitleLine[] {
  if (lines.at(-1)?.part !== 'delivery') return lines
  const styleOf = ({part, style}: TitleLine, index: number): TitlePart =>
    index === lines.length - 1 ? 'speaker' : part === 'speaker' ? 'delivery' : style
  return lines.map((line, index) => ({...line, style: styleOf(line, index)}))
}

/** The `#` heading and the few lines that may stand above it; they are part of the title, for nothing comes between. */
function findTitle(nodes: RootContent[]): {lines: TitleLine[]} {
  const at = nodes.slice(0, above + 1).findIndex((node) => node.type === 'heading' && node.depth === 1)
  const before = nodes.slice(0, Math.max(0, at))
  if (at < 0 || !before.every((node) => node.type === 'paragraph' && isLine(textOf(node)))) return {lines: []}
  return {
    lines: [
      ...before.map((node): TitleLine => ({part: 'title', style: 'delivery', node: node as Paragraph})),
      {part: 'title', style: 'title', node: nodes[at] as Heading},
    ],
  }
}

function partOf(text: string): 'delivery' | 'speaker' | undefined {
  if (text.length > longestLine) return undefined
  if (deliveryPattern.test(text) || dateLinePattern.test(text)) return 'delivery'
  return speakerPattern.test(text) || officeOnlyPattern.test(text) ? 'speaker' : undefined
}

function isSalutation(text: string): boolean {
  return text.length <= longestLine && salutation.test(text)
}

/** Short and no sentence: a note below the title (（政治协商稿）). */
function isLine(text: string): boolean {
  return text.length <= 60 && !/[。；！？]/u.test(text)
}

function textOf(node: Paragraph): string {
  return plainText(node).trim()
}
