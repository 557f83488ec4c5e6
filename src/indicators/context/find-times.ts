import {chineseNumber} from '../../text/chinese-number.ts'
import {termYears} from './term-years.ts'

/** A year named in a sentence: the figures behind it are about it. */
export interface TimeMark {
  /** Index in the sentence behind which it holds. */
  at: number
  period: string
  /** Index up to which it holds: 去年 serves its clause, a year the sentence. */
  end: number
  /** True where the year is only the end of a stretch: 到2025年. */
  until: boolean
}

/** Reports of a December plan for the next year; where they look back, 今年 is their own. */
export interface Spoken {
  year: number | undefined
  /** True where the text looks ahead: 今年 is the year planned for. */
  ahead: boolean
}

const time =
  /(?<before>[比较由从与同是自为于]|相当于)?(?:(?<first>(?:19|20)\d\d)(?:年)?(?:至|到|—+|-|~)(?<last>(?:19|20)\d\d)年|(?<until>到|至|截至|截止)?(?<year>(?:19|20)\d\d)年(?<tail>以来|以后|后|起|前|度美丽|版|号|的[^，。；]{0,6}(?:增加|提高|上升|增长|降|下降|减少))?|(?<plan>“[一二三四五六七八九十]{1,3}五”)(?<end>末|期末|时期末)?(?<span>期间|时期|五年|以来)?|(?:近|过去(?:的)?|这|(?<!提)前)(?<past>[两二三四五六七八九]|[2-9](?!\d))年(?!来?(?:的?最|新高|新低|首次|之最|少有|罕见))|(?<![续第前\d])(?<since>[两二三四五六七八九2-9])年(?:来(?!的?最|新高|新低|首次|之最|少有|罕见|未有)|间|(?=累[计积]|共|全[市县省区州国社]))|(?<=^|[，。；：])(?<total>五|5)年(?=完成|实现|累[计积]|共|新增)|(?<next5>今后[五5]年|未来[五5]年)|(?<lastYear>去年|上年(?!度|末|同期))|(?<thisYear>今年(?!是))|(?<nextYear>明年))/gu

const base =
  /(?:比|较|由|从|自|与|同|是|相当于)(?:(?<year>(?:19|20)\d\d)年(?<whole>相比|比，|比较)?|(?<plan>“(?:[一二三四五六七八九]|十|十[一二三四五六])五”)(?:时期|期)?末)/gu

/** Years that a sentence compares with, with the index behind them: 比2006年增长. */
export function findBases(sentence: string): Array<{at: number; year: number; whole: boolean}> {
  return [...sentence.matchAll(base)].map((match) => ({
    // 2005年与2000年相比: serves all that follows.
    whole: match.groups!.whole !== undefined,
    at: match.index + match[0].length,
    year: match.groups!.plan ? termYears(match.groups!.plan)![1] : Number(match.groups!.year),
  }))
}

/**
 * Find the years that a sentence names for its figures; those it only compares with are left out (比2015年, 由2017年的).
 *
 * @param year   The year planned for, for 五年来.
 * @param spoken When it is said, for 今年 and 去年.
 */
export function findTimes(
  sentence: string,
  year: number | undefined,
  spoken: Spoken = {year, ahead: false},
): TimeMark[] {
  const marks: TimeMark[] = []
  for (const match of sentence.matchAll(time)) {
    const groups = match.groups!
    const at = match.index + match[0].length
    if (groups.before && !(groups.before === '自' || (groups.before === '为' && groups.plan))) continue
    if (groups.tail) continue
    const period = periodOf(groups, year, spoken)
    // 上年, and 到2015年的161亿元, serve their clause; so does 去年 in a plan.
    const brief =
      (groups.lastYear && (spoken.ahead || groups.lastYear === '上年')) || (groups.until && sentence[at] === '的')
    // 去年，全县…: a comma right behind opens the sentence with it.
    const stop = brief && sentence[at] !== '，' ? sentence.slice(at).search(/[，；）]/u) : -1
    const end = stop < 0 ? Number.POSITIVE_INFINITY : at + stop
    if (period) marks.push({at, end, period, until: groups.until !== undefined || groups.end !== undefined})
  }
  return marks
}

function periodOf(
  groups: Record<string, string | undefined>,
  year: number | undefined,
  spoken: Spoken,
): string | undefined {
  if (groups.first) return `${groups.first}-${groups.last}`
  if (groups.year) return groups.year
  if (groups.plan) {
    const term = termYears(groups.plan)
    if (!term) return undefined
    if (groups.end) return String(term[1])
    return groups.span ? `${term[0]}-${term[1]}` : undefined
  }
  if (year === undefined) return undefined
  const stretch = groups.past ?? groups.since ?? groups.total
  if (stretch) return `${year - chineseNumber(stretch)!}-${year - 1}`
  if (groups.next5) return `${year}-${year + 4}`
  const now = spoken.ahead ? year : (spoken.year ?? year)
  if (groups.thisYear) return String(now)
  if (groups.nextYear) return String((spoken.year ?? year) + 1)
  return groups.lastYear ? String(now - 1) : undefined
}
