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
  lines: Array<{part: TitlePart; node: Heading | Paragraph}>
  body: RootContent[]
}

const salutation = new RegExp(`^${salutationPattern}$`, 'u')

/** A title block of more paragraphs than this is none. */
const longest = 10

/**
 * Part a report's head from its body: the `#` heading, and what stands between it and the first salutation.
 *
 * Without a salutation soon after the title only lines that are plainly a delivery or a speaker line count.
 */
export function findTitleBlock(nodes: RootContent[]): TitleBlock {
  const head: TitleBlock['lines'] = []
  let rest = nodes
  const [first] = nodes
  if (first?.type === 'heading' && first.depth === 1) {
    head.push({part: 'title', node: first})
    rest = nodes.slice(1)
  }
  const near = rest.slice(0, longest)
  const stop = near.findIndex((node) => node.type !== 'paragraph')
  const paragraphs = (stop < 0 ? near : near.slice(0, stop)) as Paragraph[]
  const end = paragraphs.findIndex((node) => salutation.test(textOf(node)))
  const candidates = end < 0 ? paragraphs : paragraphs.slice(0, end)
  for (const node of candidates) {
    const part = partOf(textOf(node)) ?? (end >= 0 && isLine(textOf(node)) ? 'delivery' : undefined)
    // The first paragraph of prose ends the head, whatever stands behind it.
    if (!part) return {lines: head, body: rest}
    head.push({part, node})
    rest = rest.slice(1)
  }
  if (end >= 0) {
    head.push({part: 'salutation', node: paragraphs[end]!})
    rest = rest.slice(1)
  }
  return {lines: head, body: rest}
}

function partOf(text: string): 'delivery' | 'speaker' | undefined {
  if (deliveryPattern.test(text) || dateLinePattern.test(text)) return 'delivery'
  return speakerPattern.test(text) || officeOnlyPattern.test(text) || nameOnlyPattern.test(text) ? 'speaker' : undefined
}

/** Short and no sentence: a note below the title (（政治协商稿）). */
function isLine(text: string): boolean {
  return text.length <= 60 && !/[。；！？]/u.test(text)
}

function textOf(node: Paragraph): string {
  return plainText(node).trim()
}
