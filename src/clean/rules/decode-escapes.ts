import type {Draft} from '../draft.ts'
import type {Rule} from '../rule.ts'

/** Entities that survive in scraped text; what is not here stays as it is. */
const entities: Record<string, string> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: '',
  zwj: '',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  times: '×',
  permil: '‰',
  copy: '©',
  bull: '•',
  laquo: '«',
  raquo: '»',
  deg: '°',
  plusmn: '±',
  divide: '÷',
}

/** What a crawler wrote in place of a character, or of markup that carries no words. */
const patterns: Array<{pattern: RegExp; replace: string | ((match: RegExpExecArray) => string | undefined)}> = [
  // A JSON or SQL dump: the four characters \r\n stand where a line ended. A Windows path (C:\new) has a letter before.
  {pattern: /(?<![A-Za-z:\\])(?:\\r\\n|\\n|\\r)+(?![a-z])/gu, replace: '\n'},
  {pattern: /(?<![A-Za-z:\\])\\t(?![a-z])/gu, replace: ' '},
  // R on Windows prints what its code page lacks.
  {pattern: /<U\+(?<code>[0-9A-Fa-f]{4,5})>/gu, replace: (match) => codePoint(match.groups?.code, 16)},
  {pattern: /&#(?<code>\d{2,6});/gu, replace: (match) => codePoint(match.groups?.code, 10)},
  {pattern: /&#x(?<code>[0-9A-Fa-f]{2,5});/gu, replace: (match) => codePoint(match.groups?.code, 16)},
  {pattern: /&(?<name>[a-z]{2,6});?(?![A-Za-z])/gu, replace: (match) => entities[match.groups?.name ?? '']},
  {pattern: /<\/?(?:br|p|div|tr|li|h[1-6]|section|article|center)(?:\s[^<>]{0,400})?\/?>/giu, replace: '\n'},
  {
    pattern:
      /<\/?(?:span|font|strong|b|i|u|em|o:p|a|td|th|table|tbody|ul|ol|sup|sub|img|st1:[a-z]+)(?:\s[^<>]{0,400})?\/?>/giu,
    replace: '',
  },
  {pattern: /<!--[^<>]{0,2000}?-->|<!--|-->/gu, replace: ''},
  // A style sheet that leaked: .footer {display: block !important;}
  {pattern: /[.#@]?[A-Za-z][\w .#:,>-]{0,80}\{(?:\s*[a-z-]{2,30}\s*:[^{};]{0,120};?){1,40}\s*\}/gu, replace: ''},
]

/** Text that went through a program which wrote characters as escapes. */
export const decodeEscapes: Rule = {
  name: 'decode-escapes',
  apply: (draft: Draft) => {
    for (const line of draft.lines) {
      if (!/[\\<&{>-]/u.test(line.text)) continue
      for (const {pattern, replace} of patterns) draft.substitute(line, pattern, replace)
    }
  },
  examples: [
    {before: '各位代表：\\r\\n现在，我代表县人民政府', after: '各位代表：\n现在，我代表县人民政府'},
    {before: '区长&nbsp; 陈远山', after: '区长  陈远山'},
    {before: '<U+00A0><U+00A0>各位代表：', after: '\u00a0\u00a0各位代表：'},
    {before: '朗读.footer {display: block !important;}', after: '朗读'},
    {before: '存于 C:\\new 目录', after: '存于 C:\\new 目录', because: 'a path is no line end'},
    {before: '科技R&D投入增长5%', after: '科技R&D投入增长5%', because: 'no entity'},
    {before: '研发投入<5%的企业', after: '研发投入<5%的企业', because: 'no tag'},
  ],
}

function codePoint(code: string | undefined, radix: number): string | undefined {
  const value = Number.parseInt(code ?? '', radix)
  return value >= 0x20 && value <= 0x10ffff && !(value >= 0xd800 && value <= 0xdfff)
    ? String.fromCodePoint(value)
    : undefined
}
