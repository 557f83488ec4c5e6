import type {ReportMetadata} from '../../model/report.ts'
import type {Passage} from '../read-passages.ts'

const planned =
  /(?<year>20\d\d|19\d\d)年(?:的)?(?:工作(?:安排|部署|任务|思路|重点|建议|总体)|重点工作|主要(?:工作|目标|任务)|目标任务|政府工作|经济社会发展(?:主要)?(?:预期)?目标)/u
const reviewed = /(?<year>20\d\d|19\d\d)年(?:政府|经济|各项)?工作(?:的)?(?:回顾|总结|情况)/u

/**
 * Tell the year that a report plans for: its front matter, else what its headings and openings say.
 *
 * @returns Undefined where nothing tells.
 */
export function reportYear(metadata: ReportMetadata, passages: readonly Passage[]): number | undefined {
  if (typeof metadata.year === 'number') return metadata.year
  const dated = /^(\d{4})/u.exec(metadata.date ?? '')?.[1]
  if (dated) return Number(dated)
  const texts = passages.flatMap(({outline, folded}) => [...outline, folded.text.slice(0, 60)])
  for (const text of texts) {
    const ahead = planned.exec(text)?.groups?.year
    if (ahead) return Number(ahead)
    const back = reviewed.exec(text)?.groups?.year
    if (back) return Number(back) + 1
  }
  const spoken = passages
    .map(({folded}) => /今年（(\d{4})年）/u.exec(folded.text)?.[1])
    .find((year) => year !== undefined)
  if (spoken) return Number(spoken)
  const aimed = passages.map(({folded}) => aimedAt.exec(folded.text)?.groups?.year).find((one) => one !== undefined)
  if (aimed) return Number(aimed)
  // An excerpt may be so short that its first third holds nothing yet.
  const first = passages.slice(0, Math.ceil(passages.length / 3))
  return afterLastReviewed(first) ?? yearOfTargets(passages) ?? afterLastReviewed(passages.slice(0, 6))
}

const aimedAt =
  /(?<![到至])(?<year>20\d\d|19\d\d)年(?:全[省市县区旗州]|我[省市县区旗州])?(?:国民)?经济(?:和)?社会发展(?:的)?(?:主要|总体)?预期目标/u
const aims = /(?<![到至])(?<year>20\d\d|19\d\d)年(?!远景)[^。；]{0,30}?(?:预期|主要|奋斗)目标/u

function yearOfTargets(passages: readonly Passage[]): number | undefined {
  for (const {folded} of passages) {
    const year = aims.exec(folded.text)?.groups?.year
    if (year) return Number(year)
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
