import {simplify} from '../text/simplify.ts'
import type {Draft, Line} from './draft.ts'

/** Why a text is no report: it tells of one, decides on one, or has next to no text. */
export type NotAReport = 'news' | 'excerpt' | 'resolution' | 'placeholder'

/** Hardly a report has fewer Han; what is shorter must speak as one: greet, say what it reports, and go on. */
const fewestHan = 600
const leastHan = 150
const fewestFigures = 6
const placeholder = /(?:建设中|待(?:更新|补充|完善|发布|上传)|敬请期待|暂无内容|未能找到|占位|示例文本|内容整理)/u
/** The sentence that opens a report, whatever it is worded: who speaks to whom about what. */
const opening =
  /(?:我(?:受|代表|谨代表)|代表.{2,24}(?:政府|国务院)).{0,60}(?:报告|审议)|(?:请予?|一并)审议|提出(?:宝贵)?(?:意见|建议)。/u
const greeting = /^各位(?:代表|委员)/u
/** 会议充分肯定国务院过去一年的工作，同意… */
const resolved = /(?:会议|大会).{0,30}(?:充分肯定|决定批准|同意).{0,40}(?:工作|报告)/u
/** 《报告》说，…; 市长陈远山指出，…; 报告指出，… : a journalist retells. */
const retold =
  /^.{0,12}(?:《?报告》?|[省市县区]长\S{2,4}|总理|^\S{2,4})(?:在报告中|最后|首先|还|同时){0,2}(?:说|指出|强调|表示|提出)[，：:]/u
const reporter =
  /^(?:本报讯|.{2,8}(?:日报|晚报|新闻网|社)(?:讯|\S{0,6}电)|\d{1,2}月\d{1,2}日(?:上午|下午)?，.{0,40}(?:开幕|举行|召开|作(?:了)?(?:政府)?工作报告))/u

/**
 * Tell whether a cleaned draft is a government work report.
 *
 * @returns Undefined for a report, be it cut short or without its title block.
 */
export function judgeReport({lines, metadata}: Draft): NotAReport | undefined {
  const text = lines.filter((line) => line.zone === undefined)
  const title = String(metadata.title ?? '')
  const first = text.slice(0, 14).map((line) => line.text)
  const greeted = text.some((line) => greeting.test(line.text))
  if (!greeted && (/决议|决定$/u.test(title) || first.some((line) => resolved.test(line)))) return 'resolution'
  const length = han(text.map((line) => line.text).join(''))
  if (length < fewestHan && !(length >= leastHan && (speaks(text) || tells(title, text)))) return 'placeholder'
  if (/（?(?:摘登|节选|解读|侧记|综述)）?$/u.test(title)) return 'excerpt'
  if (text.some((line) => line.role === 'salutation') || (greeted && first.some((line) => opening.test(line))))
    return undefined
  // An official digest says so in its title and stands for the report where no other text was published.
  if (/（摘要）$/u.test(title)) return undefined
  const retelling = text.filter((line) => retold.test(line.text)).length
  return retelling >= 3 ||
    (first.some((line) => reporter.test(line)) &&
      !text.some((line) => greeting.test(line.text) && opening.test(line.text)))
    ? 'news'
    : undefined
}

/** A short text that greets, says that it reports, and has more to say in whole sentences than that. */
function speaks(text: readonly Line[]): boolean {
  const words = text.map((line) => simplify(line.text))
  return (
    words.some((line) => greeting.test(line)) &&
    words.some((line) => opening.test(line)) &&
    words.filter((line) => /[。；][^。；]{4}/u.test(line) && !opening.test(line)).length > 0 &&
    !words.some((line) => placeholder.test(line))
  )
}

/** A short text under a report's title that looks back or plans, with figures: cut before its greeting or after its first page. */
function tells(title: string, text: readonly Line[]): boolean {
  const figures = text.flatMap((line) => line.text.match(/\d(?:[亿万]?元|%|‰|万[吨亩人])/gu) ?? [])
  return (
    /政府工作报告/u.test(title) &&
    figures.length >= fewestFigures &&
    text.some((line) => line.role === 'heading' && /(?:回顾|总结|安排|任务|目标|建议|重点)$/u.test(line.text))
  )
}

function han(text: string): number {
  // A match a character would be a list as long as the text.
  return text.length - text.replace(/\p{Script=Han}+/gu, '').length
}
