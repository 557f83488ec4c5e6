import {han, marks} from '../../text/characters.ts'
import type {Draft, Edit, Line} from '../draft.ts'
import type {Rule} from '../rule.ts'

const full: Record<string, string> = {',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）'}
/** Marks of half size or of other languages, and what a Chinese text has in their place. */
const other: Record<string, string> = {
  '﹑': '、',
  '﹐': '，',
  '﹒': '。',
  '﹔': '；',
  '﹕': '：',
  '﹖': '？',
  '﹗': '！',
  '﹙': '（',
  '﹚': '）',
  '､': '、',
  '｡': '。',
  '〝': '“',
  '〞': '”',
  '‚': '“',
  '‛': '”',
  '„': '“',
  '‟': '”',
}
const hanOrMark = new RegExp(`[${han}${marks}]`, 'u')
const hanOnly = new RegExp(`[${han}]`, 'u')
const mendable = /[,;:?!()]|-{2,}|―{1,}|─{2,}|—+|\.{3,}|。{3,}|…+|"|．|[﹑﹐﹒﹔﹕﹖﹗﹙﹚]|､|｡|[〝〞‚‛„‟]|[•‧・∙⋅]/gu
const word = /[\dA-Za-z%‰℃]/u

/** What must stay as it is: addresses, times, ratios, dates, thousands, note marks. */
const untouchable =
  /https?:\/\/[\w\-./?%&=#:~+,;@!]+|www\.[\w\-./?%&=#]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}|(?<!\d)\d{1,12}(?:\.\d{1,8})?(?:\s?[:：∶]\s?\d{1,12}(?:\.\d{1,8})?){1,9}|\d{1,3}(?:,\d{3})+(?!\d)|\[\^\d{1,3}\]:?/gu

/** In Markdown also links, images, escapes and what opens a list, a quotation or a note. */
const untouchableMarkdown = new RegExp(
  `${untouchable.source}|!?\\[[^[\\]\\n]{0,80}\\]\\([^()\\s]*\\)|^\\s*(?:[-*+>]|\\d+[.)])\\s|^\\[\\^[^\\]\\s]{1,40}\\]:|\\\\.`,
  'gu',
)

/** Half-width marks in Chinese text are full-width; quotes are curly and paired; a dash is two em long, an ellipsis six dots. */
export const mendPunctuation: Rule = {
  name: 'mend-punctuation',
  apply: (draft: Draft) => {
    for (const line of draft.lines) {
      if (line.role === 'verbatim') continue
      if (/[,;:?!().\-"'‘’“”—―─。…．﹐-﹚､｡‚‛„‟•‧・∙⋅〝〞]/u.test(line.text)) mend(draft, line)
    }
  },
  examples: [
    {before: '现在,我报告工作(草案);请审议!', after: '现在，我报告工作（草案）；请审议！'},
    {before: '增长5%,收入23.7亿元', after: '增长5%，收入23.7亿元'},
    {before: '支出1,210.1万元,增长5%', after: '支出1,210.1万元，增长5%'},
    {before: '回首2012:', after: '回首2012：'},
    {before: '上午10:30开会，产业结构3.6:48:48.4', after: '上午10:30开会，产业结构3.6:48:48.4'},
    {before: '详见http://a.cn/b?c=1,2', after: '详见http://a.cn/b?c=1,2'},
    {before: '实施"十三五"规划', after: '实施“十三五”规划'},
    {before: '--经济平稳增长...', after: '——经济平稳增长……'},
    {before: '应对“7•21”洪水，艾则孜•吐尔逊致辞', after: '应对“7·21”洪水，艾则孜·吐尔逊致辞'},
    {before: '实施“十一五〞规划', after: '实施“十一五”规划'},
    {before: '一﹑回顾‚十一五‛时期', after: '一、回顾“十一五”时期'},
    {before: '推进R&D,发展5G(第五代)', after: '推进R&D，发展5G（第五代）'},
    {
      before: '收入增长16%;,%,总量翻番',
      after: '收入增长16%；，%，总量翻番',
      because: 'the figures were lost, not the marks',
    },
    {before: '青溪((((((A', after: '青溪（（（（（（A', because: 'a mended mark makes the next one Chinese'},
    {before: 'A;;;;;;青溪', after: 'A；；；；；；青溪', because: 'and the one before it'},
    {before: 'New (Energy), A;;;;B', after: 'New (Energy), A;;;;B', because: 'no Chinese text'},
  ],
}

/** One mark of a line; `to` once it is known what it is to be. */
interface Mark {
  start: number
  end: number
  text: string
  to?: string | undefined
}

/**
 * A mark that is mended makes its neighbours Chinese: 「中((」 from the left, 「((中」 from the right. Once each way reaches
 * the end of every such row, so that mending again finds nothing.
 */
function mend(draft: Draft, line: Line): void {
  const {text} = line
  const isSafe = spanReader(protectedSpans(text, line.markup === true))
  const found: Mark[] = [...text.matchAll(mendable)]
    .filter(({index}) => !isSafe(index))
    .map((match) => ({start: match.index, end: match.index + match[0].length, text: match[0]}))
  found
    .filter((mark) => mark.text === '"')
    .forEach((mark, index) => {
      mark.to = index % 2 === 0 ? '“' : '”'
    })
  const chinese = hanOrMark.test(text)
  const settle = (mark: Mark, index: number) => {
    mark.to ??= mended(mark, {
      before: neighbour(found[index - 1], ({end}) => text.slice(end, mark.start)) ?? previous(text, mark.start),
      after: neighbour(found[index + 1], ({start}) => text.slice(mark.end, start)) ?? next(text, mark.end),
      text,
      chinese,
    })
  }
  found.forEach(settle)
  for (let index = found.length - 1; index >= 0; index--) settle(found[index]!, index)
  const edits = found.flatMap(({start, end, text: from, to}): Edit[] =>
    to === undefined || to === from ? [] : [{start, end, text: to}],
  )
  draft.edit(line, edits)
}

/** A mended mark beside this one, where at most spaces stand between. */
function neighbour(mark: Mark | undefined, between: (mark: Mark) => string): string | undefined {
  return mark?.to !== undefined && between(mark).trim() === '' ? mark.to.at(-1) : undefined
}

/** What a mark is to be between two characters; undefined where it stays or where that cannot be told. */
function mended(
  {text: mark, start}: Mark,
  {before, after, text, chinese}: {before: string; after: string; text: string; chinese: boolean},
): string | undefined {
  if (mark === '?' && hanOrMark.test(before) && hanOnly.test(after) && !asks(text, start)) return undefined
  if (mark.length === 1 && full[mark] !== undefined)
    return isChinese(mark, before, after, chinese) ? full[mark] : undefined
  if (/^-{2,}$|^―+$|^─{2,}$/u.test(mark))
    return hanOrMark.test(before) || hanOrMark.test(after) || start === 0 ? '——' : undefined
  if (/^—+$/u.test(mark)) return dash(mark, before, after, start)
  if (/^(?:\.{3,}|。{3,}|…+)$/u.test(mark)) return hanOrMark.test(before) ? '……' : undefined
  if (/[•‧・∙⋅]/u.test(mark)) return isWordOrHan(before) && isWordOrHan(after) ? '·' : undefined
  if (mark === '．') return /\d/u.test(before) && /\d/u.test(after) ? '.' : undefined
  if (/[‚‛„‟]/u.test(mark) && !hanOrMark.test(before + after)) return undefined
  return other[mark]
}

/** 发展靠什么? asks; 美居?青溪 has lost a character. */
function asks(text: string, index: number): boolean {
  return /[吗呢么何谁哪几怎否]/u.test(text.slice(Math.max(0, index - 16), index))
}

/** A mark is Chinese where Han, a Chinese mark or a figure of Chinese text stands next to it. */
function isChinese(mark: string, before: string, after: string, chinese: boolean): boolean {
  if (hanOrMark.test(before) || hanOrMark.test(after)) return true
  if ((mark === '(' || mark === ')') && /[\d%A-Za-z]/u.test(before + after)) return chinese
  return (
    (/[%‰℃)]/u.test(before) || /\d/u.test(before)) &&
    (after === '' || word.test(after) || /[,;]/u.test(after)) &&
    chinese &&
    (mark !== ':' || after === '') &&
    mark !== '?'
  )
}

function isWordOrHan(character: string): boolean {
  return hanOnly.test(character) || word.test(character)
}

/** One dash alone before a sentence or between clauses is half a dash; between figures or names it says “to”. */
function dash(mark: string, before: string, after: string, index: number): string | undefined {
  if (mark.length === 2) return undefined
  if (mark.length > 2) return '——'
  if (index === 0) return '——'
  return new RegExp(`[${han}\\dA-Za-z%”]`, 'u').test(before) && new RegExp(`[${han}\\dA-Za-z“]`, 'u').test(after)
    ? undefined
    : '——'
}

function previous(text: string, index: number): string {
  return text.slice(0, index).trimEnd().at(-1) ?? ''
}

function next(text: string, end: number): string {
  return text
    .slice(end, end + 8)
    .trimStart()
    .charAt(0)
}

/** Whether an offset lies in a span; offsets and spans both come in order, so that each is looked at once. */
function spanReader(spans: ReadonlyArray<[start: number, end: number]>): (offset: number) => boolean {
  let next = 0
  return (offset) => {
    while (next < spans.length && spans[next]![1] <= offset) next++
    const span = spans[next]
    return span !== undefined && offset >= span[0]
  }
}

function protectedSpans(text: string, markup: boolean): Array<[number, number]> {
  return [...text.matchAll(markup ? untouchableMarkdown : untouchable)].map((match) => [
    match.index,
    match.index + match[0].length,
  ])
}
