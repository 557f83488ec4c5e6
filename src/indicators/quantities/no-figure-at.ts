import type {NoFigure} from './quantity.ts'

export interface NumberPlace {
  /** Of the first digit. */
  start: number
  /** Behind the last digit. */
  end: number
  digits: string
}

/** Words behind a number that make it a date or a stretch of time, longest first. */
const times: ReadonlyArray<readonly [word: string, why: NoFigure['why']]> = [
  ['年期间', 'date'],
  ['个月', 'duration'],
  ['周年', 'duration'],
  ['年代', 'date'],
  ['世纪', 'date'],
  ['月份', 'date'],
  ['季度', 'date'],
  ['个季度', 'duration'],
  ['周岁', 'label'],
  ['日', 'date'],
  ['月', 'date'],
  ['年', 'date'],
  ['号', 'label'],
  ['岁', 'label'],
  ['时', 'date'],
  ['点', 'date'],
  ['届', 'ordinal'],
  ['周', 'duration'],
  ['次会议', 'ordinal'],
  ['次全会', 'ordinal'],
  ['强', 'label'],
  ['级', 'label'],
  ['大', 'label'],
  ['路', 'label'],
  ['版', 'label'],
  ['环', 'label'],
  ['型', 'label'],
  ['期', 'label'],
  ['线', 'label'],
  ['系', 'label'],
  ['字', 'label'],
  ['℃', 'specification'],
  ['千伏', 'specification'],
  ['万伏', 'specification'],
  ['伏', 'specification'],
  ['英寸', 'specification'],
  ['毫米', 'specification'],
  ['纳米', 'specification'],
  ['微米', 'specification'],
  ['寸', 'specification'],
]

/** What stands in front of a number that counts up: 第3位, 前10名. */
const ordinals: ReadonlyArray<readonly [word: string, why: NoFigure['why']]> = [
  ['第', 'ordinal'],
  ['前', 'rank'],
  ['列', 'rank'],
  ['TOP', 'rank'],
]

/** Letters that name an indicator: 实现GDP762亿元. */
const named = /(?:GDP|CPI|PPI)$/u

/**
 * Tell digits that are no figure: dates, ordinals, ranks, roads, codes, names in quotes.
 *
 * @param text   Folded sentence or paragraph.
 * @param place  Where the digits stand.
 * @param quoted True where they stand in a short quotation or a title: “28条”, 《…》.
 * @returns      Undefined where they may be a figure.
 */
export function noFigureAt(text: string, {start, end, digits}: NumberPlace, quoted: boolean): NoFigure | undefined {
  const none = (why: NoFigure['why'], to = end): NoFigure => ({type: 'none', why, start, end: to})
  if (quoted) return none('name')
  const before = text[start - 1] ?? ''
  const after = text[end] ?? ''
  if (
    (/[A-Za-z_]/u.test(before) && !named.test(text.slice(Math.max(0, start - 4), start))) ||
    (before === '-' && /[A-Za-z]/u.test(text[start - 2] ?? ''))
  )
    return none('code')
  if (before === '［' || (before === '^' && after !== '')) return none('label')
  if (before === '+' || after === '+') return none('name')
  if (after === '/' && /\d/u.test(text[end + 1] ?? '')) return none('fraction')
  if (before === '/' && /\d/u.test(text[start - 2] ?? '')) return none('fraction')
  if (before === '·' || (after === '·' && /\d/u.test(text[end + 1] ?? ''))) return none('name')
  if (/[A-Z]/u.test(after) && !/^(?:TEU|P(?![A-Za-z])|MW|GW)/u.test(text.slice(end, end + 4)))
    return none('code', end + 1)
  const ordinal = ordinals.find(([word]) => text.startsWith(word, start - word.length))
  if (
    ordinal &&
    !(ordinal[0] === '列' && !/^[位名]/u.test(after)) &&
    !(ordinal[0] === '前' && !/^[\d位名强]/u.test(after))
  )
    return none(ordinal[1], end + 1)
  if (before === '届' && after === '次') return none('ordinal', end + 1)
  if (after === '位' && moves.test(text.slice(Math.max(0, start - 5), start))) return none('rank', end + 1)
  return timeAt(text, {start, end, digits}, none)
}

/** 前移6位: of a rank, not of people. */
const moves = /(?:前移|后移|上升|提升|跃升|前进|晋升|进位|下降|提高|上移|赶超|进|升)(?:了|至|到)?$/u

function timeAt(
  text: string,
  {start, end, digits}: NumberPlace,
  none: (why: NoFigure['why'], to?: number) => NoFigure,
): NoFigure | undefined {
  // 2016—2020年, 2016至2020年: the first of two years.
  const span = /^(?:年)?[—~\-至到](?:\d{4}|\d{1,2})(?:年|月|日)/u.exec(text.slice(end, end + 10))
  if (span && (digits.length === 4 || /[月日]$/u.test(span[0]))) return none('date')
  const skip = /^(?:多个|余个|多|余|来)/u.exec(text.slice(end, end + 2))?.[0].length ?? 0
  const time = times.find(([word]) => text.startsWith(word, end + skip))
  if (!time) return undefined
  const [word, why] = time
  const to = end + skip + word.length
  if (word === '年' && /^(?:均|产|度|销|发)/u.test(text.slice(to, to + 1)) && digits.length !== 4) return undefined
  if (word === '年' && digits.length < 3) return none('duration', to)
  if (word === '点' && !/^(?:\d|[前后钟整])/u.test(text.slice(to, to + 1))) return undefined
  if (word === '时' && start > 0 && digits.length > 2) return undefined
  return none(why, to)
}
