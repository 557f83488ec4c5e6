import type {VFile} from 'vfile'
import {inform, report} from '../messages/report.ts'
import {countTraditional} from '../text/simplify.ts'
import type {Draft, Line} from './draft.ts'
import {annexMark} from './knowledge/annex-patterns.ts'
import {flattenedTables} from './rules/find-tables.ts'

interface Doubt {
  rule: string
  /** A line without it is not looked at: cheaper than the pattern. */
  needs: RegExp
  pattern: RegExp
  /** Characters before and after that the message shows. */
  around?: number
}

/** What may be damaged in a line and was not repaired, because the text does not say what stood there. */
const doubts: Doubt[] = [
  {
    rule: 'clean/lost-character',
    needs: /[\ufffd\ue000-\uf8ff*?]|^（）/u,
    pattern:
      /^（）(?=\p{Script=Han})|[\ufffd\ue000-\uf8ff]+|\*{3,}(?=\p{Script=Han})|(?<=[\p{Script=Han}、])\?(?=\p{Script=Han})/gu,
    around: 6,
  },
  {
    // （一）, （二）, … read from the wrong byte on: a page of the old character sets that lost one byte.
    rule: 'clean/lost-character',
    needs: /。[ㄒǘㄈㄋㄎㄆòňㄊ]/u,
    pattern: /。(?:ㄒ唬|ǘ|ㄈ|ㄋ模|ㄎ澹|ㄆ撸|ò耍|ň牛|ㄊ)/gu,
    around: 6,
  },
  {
    rule: 'clean/lost-number',
    needs: /[，。；、][％%]|\p{Script=Han}[％%][，。；、]/u,
    pattern: /(?<=[\p{Script=Han}，。；、])[％%](?=[，。；、])/gu,
    around: 6,
  },
  {
    rule: 'clean/lost-number',
    needs: /[^\d]个百分点/u,
    pattern: /(?:高于|低于|高出|快于)[^，。；\d]{0,12}(?<![\d几数一二三四五六七八九十])个百分点/gu,
  },
  {
    rule: 'clean/lost-number',
    needs: /\d\.[万亿%‰]/u,
    pattern: /(?<!\d|\.)\d{1,9}\.(?=[万亿%‰])/gu,
    around: 6,
  },
  {
    rule: 'clean/split-number',
    needs: /\d \d/u,
    pattern: /(?<!\d)\d{1,9}(?:\.\d{1,6})? \d{1,9}(?:\.\d{1,6})?(?=[%‰亿万元吨个户])/gu,
  },
  {
    rule: 'clean/masked-number',
    needs: /[xX×＊*]/u,
    pattern: /(?:增长|完成|达到|实现|突破|下降)\s?[xX×＊*]{1,3}(?:\.[xX×*]{1,2})?\.?(?=[%％亿万元个])|[xX×]{2}年/gu,
  },
  {
    rule: 'clean/letter-in-number',
    needs: /[lO]/u,
    pattern: /(?<![A-Za-z\d“])(?:\d{1,9}[lO]\d{0,9}|[lO]\d{1,9})(?:\.\d{1,6})?(?![A-Za-z\d])/gu,
  },
]

/** The end of a sentence, its quotes, its notes and, in Markdown, the end of its emphasis. */
const sentence = /[。！？…；：!?][”’」』）)》\]*_]*(?:\[\^?\d{1,3}\])*[*_]*\s*$/u

/** Say what a person should look at: characters and numbers that may be damaged, quotes that do not pair, a text cut short. */
export function reportDoubts(draft: Draft, file: VFile): void {
  for (const line of draft.lines) {
    if (line.role === 'verbatim') continue
    for (const doubt of doubts) reportDoubt(doubt, line, file)
    reportQuotes(line, file)
  }
  reportGaps(draft, file)
  reportEnd(draft, file)
  reportTitleBlock(draft, file)
  reportTraditional(draft, file)
  reportNotes(draft, file)
  for (const line of flattenedTables(draft.lines))
    report(file, 'clean/flattened-table', {text: line.text}, {line: line.origin})
  const guesses = draft.changes.filter((change) => !change.certain).length
  if (guesses > 0) inform(file, 'clean/uncertain-changes', {count: guesses})
}

function reportDoubt({rule, needs, pattern, around = 0}: Doubt, {text, origin}: Line, file: VFile): void {
  if (!needs.test(text)) return
  for (const {0: found, index} of text.matchAll(pattern)) {
    const shown = text.slice(Math.max(0, index - around), index + found.length + around)
    report(file, rule, {text: shown}, {line: origin})
  }
}

function reportQuotes({text, origin}: Line, file: VFile): void {
  const open = text.split('“').length
  const close = text.split('”').length
  if (open !== close)
    report(file, 'clean/odd-quotes', {open: open - 1, close: close - 1, text: text.slice(0, 16)}, {line: origin})
}

/** Two marks with nothing between: 收入增长16%，，居全市第六. Once for the text, for such places come in numbers. */
function reportGaps({lines}: Draft, file: VFile): void {
  const found = lines.flatMap(({text, role, origin}) =>
    role === 'verbatim' || !/[，；。、]/u.test(text)
      ? []
      : [...text.matchAll(gap)].map(({index}) => ({shown: text.slice(Math.max(0, index - 6), index + 8), origin})),
  )
  if (found[0]) report(file, 'clean/lost-words', {count: found.length, text: found[0].shown}, {line: found[0].origin})
}

/** A report ends with a sentence; one that does not was cut, by the page or by the crawler. */
function reportEnd({lines}: Draft, file: VFile): void {
  const last = lines.findLast(
    ({role, zone, text}) => role === 'body' && zone === undefined && text.trim() !== '' && !annexMark.test(text.trim()),
  )
  if (last && !sentence.test(last.text))
    report(file, 'clean/cut-short', {text: last.text.slice(-16)}, {line: last.origin})
}

/** A line of the title block that no pattern took: what it says may be missing in the front matter. */
function reportTitleBlock({changes}: Draft, file: VFile): void {
  for (const {rule, certain, before, line} of changes)
    if (rule === 'find-title-block' && !certain && before.length <= 80 && !/[。；]/u.test(before))
      report(file, 'clean/title-block-line', {text: before.replaceAll('\n', ' ')}, {line})
}

const gap = /[，；、][，；、。]|(?<=\p{Script=Han}{2})。[，；、]/gu
const sample = 5000

/** Old reports have a few such characters; a text in them is another matter. */
function reportTraditional({lines}: Draft, file: VFile): void {
  const text = lines
    .map((line) => line.text)
    .join('')
    .slice(0, sample)
  const count = countTraditional(text)
  if (count > 20 && count * 25 > text.length) inform(file, 'clean/traditional', {count})
}

/** [3] in the text and no entry [3] below it. */
function reportNotes({lines}: Draft, file: VFile): void {
  const marks = lines.flatMap((line) =>
    line.zone === undefined
      ? [...line.text.matchAll(/\[\d{1,3}\]|［\d{1,3}］|〔\d{1,3}〕|【\d{1,3}】/gu)].map((match) => ({
          line,
          mark: match[0],
        }))
      : [],
  )
  const [first] = marks
  if (first)
    report(file, 'clean/note-without-entry', {count: marks.length, mark: first.mark}, {line: first.line.origin})
}
