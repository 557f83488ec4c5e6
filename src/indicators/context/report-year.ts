import type {ReportMetadata} from '../../model/report.ts'
import type {Passage} from '../read-passages.ts'

const planned =
  /(?<year>20\d\d|19\d\d)年(?:的)?(?:工作(?:安排|部署|任务|思路|重点|建议|总体)|重点工作|主要(?:工作|目标|任务)|目标任务|政府工作|(?:工作|奋斗|总体|主要)?目标和任务|的?目标任务|总体要求|经济社会发展(?:主要)?(?:预期)?目标)/u
const reviewed =
  /(?<year>20\d\d|19\d\d)年(?:的)?(?:全市|全县|全区|全省)?(?:政府|经济|各项|主要|重点|目标|任务){0,3}(?:工作)?(?:任务|目标)?(?:的)?(?:和[^，。]{0,12})?(?:回顾|回忆|总结|情况|完成|如期完成|圆满完成|成就)/u

/**
 * Tell the year that a report plans for: its front matter, else what its headings and openings say.
 *
 * @returns Undefined where nothing tells.
 */
export function reportYear(metadata: ReportMetadata, passages: readonly Passage[]): number | undefined {
  if (typeof metadata.year === 'number') return metadata.year
  const dated = /^(\d{4})/u.exec(metadata.date ?? '')?.[1]
  if (dated) return Number(dated)
  const headings = passages.flatMap(({outline}) => outline)
  const headed = headings.map((heading) => yearSaid(heading) ?? yearNamed(heading)).filter((year) => year !== undefined)
  // 一、关于2020年政府工作 / 二、关于2021年政府工作: the later one is planned for.
  if (headed.length > 0) return Math.max(...headed)
  const opened = passages.map(({folded}) => yearSaid(folded.text.slice(0, 60))).find((year) => year !== undefined)
  if (opened) return opened
  const spoken = passages
    .map(({folded}) => /今年（(\d{4})年）/u.exec(folded.text)?.[1])
    .find((year) => year !== undefined)
  if (spoken) return Number(spoken)
  const ahead = passages.map(({folded}) => current.exec(folded.text)?.groups?.year).find((one) => one !== undefined)
  if (ahead) return Number(ahead)
  const aimed = passages.map(({folded}) => aimedAt.exec(folded.text)?.groups?.year).find((one) => one !== undefined)
  if (aimed) return Number(aimed)
  const said = plannedAnywhere(passages) ?? datedAbove(passages) ?? yearOfTargets(passages)
  if (said) return said
  // An excerpt may be so short that its first third holds nothing yet.
  const first = passages.slice(0, Math.ceil(passages.length / 3))
  return afterLastReviewed(first) ?? afterLastReviewed(passages.slice(0, 6))
}

/** The year that a heading or an opening plans for: 2021年工作安排, 2020年工作回顾. */
function yearSaid(text: string): number | undefined {
  const ahead = planned.exec(text)
  if (ahead && /回顾|总结|回首/u.test(text.slice(Math.max(0, ahead.index - 5), ahead.index)))
    return Number(ahead.groups!.year) + 1
  if (ahead && !told.test(text.slice(ahead.index + ahead[0].length))) return Number(ahead.groups!.year)
  const back = reviewed.exec(text)?.groups?.year
  return back ? Number(back) + 1 : undefined
}

/** 二、2021年经济社会发展的任务目标和重点工作 */
function yearNamed(heading: string): number | undefined {
  const year = /(?<![到至—-])(?<year>(?:19|20)\d\d)年(?![^，。]{0,12}(?:远景|回顾|回忆|情况|成就|完成|来|间))/u.exec(
    heading,
  )?.groups?.year
  return year && /任务|目标|工作|安排|部署|计划/u.test(heading) ? Number(year) : undefined
}

/** 2021年是开局之年，做好今年工作…: the year that is spoken of as this one. */
const current = /(?<year>(?:19|20)\d\d)年是[^。]{0,80}(?:做好|搞好|抓好|完成好)[^。，]{0,6}(?:今年|全年)/u

/** 对2021年的重点工作作了安排; not 回顾2020年工作任务完成情况. */
function plannedAnywhere(passages: readonly Passage[]): number | undefined {
  for (const {folded} of passages) {
    const {text} = folded
    for (const match of text.matchAll(plannedWork)) {
      const end = match.index + match[0].length
      if (
        !/回顾|总结|[到至]$/u.test(text.slice(Math.max(0, match.index - 6), match.index)) &&
        !told.test(text.slice(end))
      )
        return Number(match.groups!.year)
    }
  }
  return undefined
}

/** What makes a year's work one that is done. */
const told = /^[^，。；]{0,12}(?:完成|回顾|回忆|情况|总结|实现|成就)/u
const plannedWork =
  /(?<year>20\d\d|19\d\d)年(?:的)?(?:(?:政府)?工作(?:的)?(?:安排|部署|思路|重点|目标|建议|意见|打算)|重点工作|主要(?:工作|任务)|目标任务|[^。；，0-9]{0,14}(?:预期|主要|发展|工作)目标)/gu

/** A page about the report bears its day above the text: 2021年1月20日, 2021-01-20. */
function datedAbove(passages: readonly Passage[]): number | undefined {
  for (const {folded} of passages.slice(0, 3)) {
    const {year, month} = day.exec(folded.text.slice(0, 60))?.groups ?? {}
    // What is said in November plans for the next year.
    if (year) return Number(year) + (Number(month) >= 11 ? 1 : 0)
  }
  return undefined
}

const day = /(?<!\d)(?<year>(?:19|20)\d\d)[-年/.](?<month>\d{1,2})[-月/.]\d{1,2}/u

const aimedAt =
  /(?<![到至])(?<year>20\d\d|19\d\d)年(?:全[省市县区旗州]|我[省市县区旗州])?(?:国民)?经济(?:和)?社会发展(?:的)?(?:主要|总体)?预期目标/u
const aims = /(?<![到至])(?<year>20\d\d|19\d\d)年(?!远景)[^。；]{0,30}?(?:预期|主要|奋斗)目标/u

function yearOfTargets(passages: readonly Passage[]): number | undefined {
  for (const {folded} of passages) {
    const match = aims.exec(folded.text)
    if (match && !told.test(folded.text.slice(match.index + match[0].length))) return Number(match.groups!.year)
  }
  return undefined
}

/** The year behind the latest one that the beginning of the text speaks of as past. */
function afterLastReviewed(passages: readonly Passage[]): number | undefined {
  let latest: number | undefined
  for (const {folded} of passages) {
    for (const match of folded.text.matchAll(/(?<![到至—-])(?<year>(?:19|20)\d\d)年(?!远景|目标|，?基本)/gu)) {
      const year = Number(match.groups!.year)
      if (latest === undefined || year > latest) latest = year
    }
  }
  return latest === undefined ? undefined : latest + 1
}
