import type {Draft, Line} from '../draft.ts'
import {glossaryEntry, glossaryHeading} from '../knowledge/glossary-patterns.ts'
import type {Rule} from '../rule.ts'

/** A note mark in the text: [1] ［1］ 〔1〕 【1】 ^[1] */
const mark = /\^?[[［〔【]\s?(?<number>[\d０-９]{1,3})\s?[\]］〕】]/gu
/** (1) is a note mark only where the glossary writes its entries so. */
const roundMark = /(?<=[^\s。；：，、！？])[（(](?<number>[\d０-９]{1,3})[）)]/gu
const headingThenEntry =
  /^(?<heading>[*※【[（(]?(?:附件?\s*[一二三四五六七八九十\d]{0,3}[：:]?)?\s*名\s*词\s*(?:解\s*释|注\s*释)[*※】\])）：:]*)\s*(?=[[［〔【(（]?[\d０-９]{1,3}[\]］〕】)）.．、])/u
const sentence = /[。！？；…][”’）)]?$/u
/** Share of the entries that the text must mark before they become footnotes. */
const enough = 0.5

/**
 * A glossary below the report: entries that the text marks become footnotes, the others stay a section. A note mark
 * without an entry stays as it is.
 */
export const findGlossary: Rule = {
  name: 'find-glossary',
  apply: (draft: Draft) => {
    draft.divide(({text}) => {
      const heading = headingThenEntry.exec(text)
      return heading ? [heading[0].length] : []
    })
    const start = findStart(draft.lines)
    if (start < 0) return
    markZone(draft.lines, start)
    dropRepeatedEntries(draft)
    joinEntries(draft)
    linkNotes(draft)
  },
  examples: [
    {
      before: '推进“双减”[1]工作。\n名词解释：\n[1]“双减”：减轻两种负担。',
      after: '推进“双减”[^1]工作。\n“双减”：减轻两种负担。',
    },
    {
      before: '推进“双减”工作。\n名词解释\n1.“双减”：\n减轻两种负担。',
      after: '推进“双减”工作。\n# 名词解释\n1.“双减”：减轻两种负担。',
      because: 'nothing marks the word in the text',
    },
    {before: '推进“双减”[1]工作。', after: '推进“双减”[1]工作。', because: 'there is no entry'},
  ],
}

/** The heading, or the first of a run of marked entries at the end. */
function findStart(lines: readonly Line[]): number {
  const half = Math.floor(lines.length * 0.3)
  const heading = lines.findIndex(
    (line, index) => index >= half && line.role === 'body' && glossaryHeading.test(line.text),
  )
  if (heading >= 0) return heading
  let start = lines.length
  while (start > 1 && /^\^?[[［〔【]\s?[\d０-９]{1,3}\s?[\]］〕】]/u.test(lines[start - 1]!.text)) start--
  return lines.length - start >= 3 ? start : -1
}

function markZone(lines: readonly Line[], start: number): void {
  lines.slice(start).forEach((line) => {
    if (line.role !== 'body' && line.role !== 'annex') return
    line.zone = 'glossary'
    if (glossaryHeading.test(line.text)) line.role = 'glossary'
  })
}

/** A term and its text on two lines, or an entry cut by a line end. */
function joinEntries(draft: Draft): void {
  draft.join((above, below) => {
    if (above.zone !== 'glossary' || below.zone !== 'glossary' || above.role !== 'body' || below.role !== 'body')
      return undefined
    if (glossaryEntry.test(below.text) || sentence.test(above.text)) return undefined
    if (/^[，。；、：”）]/u.test(below.text)) return {text: '', certain: true}
    if (below.text.length < 2) return undefined
    return {text: '', certain: /[：:，、]$/u.test(above.text)}
  })
}

/** The same glossary twice, as some pages have it, with the report's last words between. */
function dropRepeatedEntries(draft: Draft): void {
  const seen = new Set(
    draft.lines
      .filter(({zone, text}) => zone === undefined && text.length >= 40)
      .map(({text}) => text.replace(/\s/gu, '')),
  )
  draft.remove((line) => {
    if (line.zone !== 'glossary') return false
    const key = line.text.replace(/\s/gu, '')
    if (seen.has(key)) return true
    seen.add(key)
    return false
  })
}

function linkNotes(draft: Draft): void {
  const entries = new Map<string, Line>()
  const round = draft.lines.some((line) => line.zone === 'glossary' && /^[（(]\d{1,3}[）)]/u.test(line.text))
  for (const line of draft.lines) {
    const number = line.zone === 'glossary' && line.role === 'body' ? entryNumber(line.text) : undefined
    if (number !== undefined && !entries.has(number)) entries.set(number, line)
  }
  const patterns = round ? [mark, roundMark] : [mark]
  const marked = new Set<string>()
  for (const line of textLines(draft))
    for (const pattern of patterns)
      for (const match of line.text.matchAll(pattern)) if (entries.has(numberOf(match))) marked.add(numberOf(match))
  if (marked.size < entries.size * enough) return
  for (const line of textLines(draft))
    for (const pattern of patterns)
      draft.substitute(line, pattern, (match) => (marked.has(numberOf(match)) ? `[^${numberOf(match)}]` : undefined))
  for (const [number, line] of entries) if (marked.has(number)) makeNote(draft, line, number)
  const left = draft.lines.some((line) => line.zone === 'glossary' && line.role === 'body')
  if (!left) draft.remove((line) => line.role === 'glossary')
}

function textLines(draft: Draft): Line[] {
  return draft.lines.filter((line) => line.zone !== 'glossary' && line.role !== 'verbatim')
}

function entryNumber(text: string): string | undefined {
  const groups = glossaryEntry.exec(text)?.groups
  const number = (groups?.mark ?? groups?.number)?.normalize('NFKC')
  return number !== undefined && /^\d+$/u.test(number) ? String(Number(number)) : undefined
}

function numberOf(match: RegExpExecArray): string {
  return String(Number((match.groups?.number ?? '').normalize('NFKC')))
}

/** The entry's mark becomes the footnote's: same digits, so the ledger balances. */
function makeNote(draft: Draft, line: Line, number: string): void {
  const rest = glossaryEntry.exec(line.text)?.groups?.rest ?? ''
  const mark = line.text.slice(0, line.text.length - rest.length)
  draft.record(line.origin, mark + rest.slice(0, 4), `[^${number}]: ${rest.slice(0, 4)}`, true)
  line.text = rest
  line.role = 'note'
  line.note = number
}
