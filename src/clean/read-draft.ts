import type {RawText} from '../model/raw-text.ts'
import {readFrontMatter} from '../text/front-matter.ts'
import {Draft, type Line} from './draft.ts'

/** A raw text on its way to the rules. */
export interface ReadDraft {
  draft: Draft
  /**
   * True for a report.md: Markdown with front matter and headings. Its structure is its author's, be it us or the person
   * who corrected it, and only characters are mended, in place.
   */
  settled: boolean
  /** Front matter as it stands, kept byte for byte; '' where none. */
  matter: string
}

/** Keys that cleaning writes, and of them those that no other tool does. */
const ownKeys = new Set(['title', 'year', 'date', 'meeting', 'speaker', 'office', 'region'])
const tellingKeys = new Set(['year', 'meeting', 'speaker', 'office', 'region'])
/** Keys of the tools that make sites of Markdown, and of clippers. */
const siteKeys = new Set(
  'layout tags tag categories category permalink slug url link source author authors updated published created draft description keywords cover image toc comments weight aliases'.split(
    ' ',
  ),
)
const lineEnd = /\r\r\n|\r\n|\n|\r/u

/** Take a text apart into lines, and Markdown's marks off where the text is Markdown. */
export function readDraft(raw: RawText): ReadDraft {
  if (raw.markup === 'plain' && !isMarkdown(raw.text))
    return {draft: new Draft(plainLines(raw.text)), settled: false, matter: ''}
  const text = raw.text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n')
  const {source, body, error} = readFrontMatter(text)
  const settled = source !== '' && error === undefined && isOwn(keysOf(source), body)
  // Another tool's front matter is a piece of the page: cleaning tells what of it is the report's, and lists what it removes.
  if (!settled) return {draft: new Draft(markdownLines(text)), settled, matter: ''}
  const lines = settledLines(body)
  for (const line of lines) line.origin += source.split('\n').length - 1
  return {draft: new Draft(lines), settled, matter: source}
}

/** Keys of the block, be their values lists or maps. */
function keysOf(source: string): string[] {
  return [...source.matchAll(/^(?<key>[\w-]+)[ \t]*:/gmu)].map(({groups}) => groups!.key!)
}

/** A person may add keys to a report.md; a site's page has those of the site's tool, with a title and a date as well. */
function isOwn(keys: string[], body: string): boolean {
  if (keys.every((key) => ownKeys.has(key))) return true
  const fromSite = keys.some((key) => siteKeys.has(key)) && !keys.some((key) => tellingKeys.has(key))
  return !fromSite && /^#{1,4} /mu.test(body)
}

/** A text file may hold Markdown: two headings of it are no accident. */
function isMarkdown(text: string): boolean {
  let headings = 0
  for (const _ of text.matchAll(/^#{1,6} [^\s#]/gmu)) if (++headings === 2) return true
  return false
}

function plainLines(text: string): Line[] {
  return text.split(lineEnd).map((line, index) => newLine(line, index))
}

function newLine(text: string, index: number): Line {
  return {text, origin: index + 1, gap: false, role: 'body', indent: 0}
}

/** Every line stays where it is; what is no running text stays as it is. */
function settledLines(body: string): Line[] {
  const fence = fenceReader()
  let titled = false
  let below = false
  return body.split('\n').map((text, index) => {
    const verbatim = fence(text) || /^(?:\s*\||\s*(?:-{3,}|\*{3,}|_{3,})\s*$|\s*!\[|\s*<)/u.test(text)
    if (!verbatim && topHeading.test(text)) {
      below ||= titled && !chapter.test(text)
      titled = true
    }
    const line: Line = {...newLine(text, index), role: verbatim ? 'verbatim' : settledRole(text), markup: true}
    return below ? {...line, zone: 'annex'} : line
  })
}

const topHeading = /^# /u
/** A hand may set chapters as high as the title. */
const chapter = /^# +(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章节部])/u

function settledRole(text: string): Line['role'] {
  if (/^#{1,6} /u.test(text)) return 'heading'
  return /^\[\^[^\]\s]{1,40}\]:/u.test(text) ? 'note' : 'body'
}

/** Lines inside and around ``` and ~~~. */
function fenceReader(): (text: string) => boolean {
  let open: string | undefined
  return (text) => {
    const mark = /^\s{0,3}(?<mark>```|~~~)/u.exec(text)?.groups?.mark
    if (open === undefined) {
      open = mark
      return mark !== undefined
    }
    if (mark === open) open = undefined
    return true
  }
}

/**
 * Markdown as a reader or a stranger wrote it: marks of headings become hints, since headings are found by the words, and
 * a paragraph's soft line ends are lines like any other.
 */
function markdownLines(text: string): Line[] {
  const fence = fenceReader()
  return text.split('\n').map((source, index) => {
    const line = newLine(source, index)
    if (fence(source) || /^\s*\|.*\|\s*$/u.test(source) || /^\s{0,3}!\[[^\]]*\]\([^)]*\)\s*$/u.test(source))
      return {...line, role: 'verbatim' as const}
    const heading = /^\s{0,3}(?<marks>#{1,6})\s+(?<words>.*?)\s*#*\s*$/u.exec(source)?.groups
    if (heading) return {...line, text: bare(heading.words ?? ''), hint: heading.marks?.length ?? 1}
    const bullet = /^\s{0,8}[-*+]\s+(?=[^\s\d\-–—])(?<words>.*)$/u.exec(source)?.groups
    if (bullet) return {...line, text: bare(bullet.words ?? ''), bullet: true}
    return {...line, text: bare(source.replace(/^\s{0,3}(?:>\s?)+/u, ''))}
  })
}

/** Text without emphasis marks and escapes. Links keep their words, notes their mark. */
function bare(text: string): string {
  return text
    .replace(/(?<!\\)(?:\*\*|__)(?=\S)(?<words>[^*_]*\S)(?:\*\*|__)/gu, '$<words>')
    .replace(/(?<![\\\w*])\*(?=\S)(?<words>[^*]*\S)\*(?![\w*])/gu, '$<words>')
    .replace(/(?<![!\\])\[(?<words>[^\][^][^\][]*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)/gu, '$<words>')
    .replace(/\\(?<mark>[!-/:-@[-`{-~])/gu, '$<mark>')
}
