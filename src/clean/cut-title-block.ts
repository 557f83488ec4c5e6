import {han} from '../text/characters.ts'
import {simplify} from '../text/simplify.ts'
import type {Line} from './draft.ts'
import {
  dateLinePattern,
  dayPattern,
  deliveryPattern,
  masked,
  namePattern,
  officePattern,
  speakerPattern,
  titlePattern,
} from './knowledge/title-block-patterns.ts'

const titleThenMore = new RegExp(
  `(?:报\\s*告|纲要)(?:[（(][^（）()]{1,12}[）)])?\\s*(?=[—―–─-]{1,6}\\s*(?:${dayPattern}|[在于])|[（(]${dayPattern}|${dayPattern}\\s*[在于])`,
  'u',
)
/** …新华社北京3月14日电政府工作报告——2014年3月5日在…: a lead that ran into the title. */
const leadThenTitle = new RegExp(
  `(?<=[电摄讯。）)\\s])(?<!府\\s{0,4})(?:政\\s*府\\s*)?工\\s*作\\s*报\\s*告\\s*(?:[—―–─]{1,3}\\s*)?${dayPattern}\\s*(?:在|$)`,
  'u',
)
/** 云岭县政府工作报告陈远山2021年1月8日: title, name and day of a text of one line. */
const titleThenName = new RegExp(
  `^(?<title>[^，。：:\\d]{2,40}工作报告)(?<name>[${han}]{2,3})${dayPattern}(?=$|\\s*各位)`,
  'u',
)
/** 2021年云岭县政府工作报告一、2020年工作回顾: a text of one line. */
const titleThenPart = /^[^，。]{0,40}工作报告\s{0,4}(?=一、)/u
const deliveryThenSpeaker = new RegExp(
  `(?:会议|大会)(?:上|(?!上))(?:通过)?\\s*[）)]?\\s*(?!第|通过)(?=[${han}${masked}]{0,24}?${officePattern}[\\s:：]{0,8}(?:${namePattern}|[${han}·${masked}]{2,12})(?:$|\\s*(?:[（(]\\s*${dayPattern}\\s*[）)]\\s*)?[各名]位|\\s+一、|(?:同志)?[作做]了?(?:政府)?工作报告。?$))`,
  'u',
)
/** 县长陈远山（2021年1月8日）各位代表： */
const dayThenGreeting = new RegExp(`[（(]\\s*${dayPattern}\\s*[）)]\\s*(?=[各名]位)`, 'u')
/** …会议上（2021年1月8日）县长陈远山各位代表： */
const deliveryThenDay = new RegExp(`(?:会议|大会)上\\s*(?=[（(]\\s*${dayPattern}\\s*[）)])`, 'u')
const dayThenSpeaker = new RegExp(
  `[（(]\\s*${dayPattern}\\s*[）)]\\s*(?=[${han}${masked}]{0,24}?${officePattern}[\\s:：]{0,8}${namePattern}(?:$|\\s*[各名]位|\\s+一、))`,
  'u',
)
/** 政府工作报告（协商稿）2021年1月8日各位代表： and 政府工作报告云岭县县长陈远山各位代表： */
const titleThenDay = new RegExp(
  `^[^，。：:]{0,40}工作报告\\s*(?:[（(][^（）()]{2,10}[）)]\\s*)?(?=${dayPattern}\\s*[各名]位)`,
  'u',
)
const titleThenSpeaker = new RegExp(
  `^[^，。：:]{0,40}工作报告\\s*(?=[${han}]{2,24}?${officePattern}[\\s:：]{0,8}${namePattern}\\s*[各名]位)`,
  'u',
)
/** …会议上 陈远山 各位代表： */
const deliveryThenName = new RegExp(`(?:会议|大会)上\\s+(?=${namePattern}\\s*[各名]位)`, 'u')
/** 县长 陈远山 一、2020年工作回顾: no greeting between. */
const partAfterSpeaker = new RegExp(`(?<=${officePattern}[\\s:：]{0,8}${namePattern})\\s+(?=一、)`, 'u')
/** 云岭县政府工作报告青溪乡第二届人民代表大会第一次会议政府工作报告: the page's title ran into the report's. */
const titleThenTitle =
  /^[^，。：:]{2,40}?报告\s{0,4}(?=[^，。：:(（]{0,40}(?:政府|人民代表大会)[^，。：:(（]{0,24}报告(?:$|\s{0,4}(?:[（(—―]|\d{4}年)))/u
/** 林若水作政府工作报告 县长 林若水: a caption that ran into the speaker's line. */
const captionThenSpeaker = new RegExp(
  `(?<=[作做]了?(?:政府)?工作报告。?)\\s+(?=[${han}]{0,24}?${officePattern}[\\s:：]{1,8}[${han}·\\s]{2,12}$)`,
  'u',
)
const thenSalutation = /(?=(?:各位|名位)(?:代表|委员)[^，。]{0,12}[：:！!])/u

/**
 * Find where a line that holds several lines of the title block parts: title, delivery line, speaker, greeting.
 *
 * @returns Places in its text, in order.
 */
export function cutTitleBlock(line: Line): number[] {
  const found: number[] = []
  const text = simplify(line.text.slice(0, 400))
  const head = text.slice(0, 240)
  const caption = captionThenSpeaker.exec(head)
  if (caption && head.length < 80) return [caption.index + caption[0].length]
  const named = titleThenName.exec(head)?.groups
  if (named) {
    const name = named.title!.length + named.name!.length
    const greeting = thenSalutation.exec(head)?.index
    const page = titleThenTitle.exec(named.title!)?.[0].length
    return [page, named.title!.length, name, greeting].filter((at) => at !== undefined)
  }
  const untitled = titleThenPart.exec(head)
  if (untitled) return [untitled[0].length]
  const page = titleThenTitle.exec(head)
  if (page)
    return [
      page[0].length,
      ...cutTitleBlock({...line, text: line.text.slice(page[0].length)}).map((at) => at + page[0].length),
    ]
  const lead = leadThenTitle.exec(text)
  if (lead && lead.index > 0)
    return [lead.index, ...cutTitleBlock({...line, text: line.text.slice(lead.index)}).map((at) => at + lead.index)]
  const bareTitle = titleThenDay.exec(head) ?? titleThenSpeaker.exec(head)
  if (bareTitle) found.push(bareTitle[0].length)
  const title = bareTitle ? null : titleThenMore.exec(head)
  if (title && title.index < 60) found.push(title.index + title[0].length)
  const from = found.at(-1) ?? 0
  const delivery = deliveryThenSpeaker.exec(head.slice(from))
  if (delivery && delivery.index < 70) found.push(from + delivery.index + delivery[0].length)
  for (const pattern of [deliveryThenName, deliveryThenDay, dayThenSpeaker]) {
    const from = found.at(-1) ?? 0
    const match = pattern.exec(head.slice(from))
    if (match && match.index < 70) found.push(from + match.index + match[0].length)
  }
  const part = found.length > 0 ? partAfterSpeaker.exec(head) : null
  if (part && part.index > found.at(-1)!) found.push(part.index)
  const day = found.length > 0 || isHeadLine(head.split(/[（(]/u)[0]!.trim()) ? dayThenGreeting.exec(head) : null
  if (day && day.index > 0) found.push(day.index)
  const greeting = thenSalutation.exec(head.slice(1))
  const stops = /[。；]/u.exec(head)?.index ?? head.length
  const above = head.slice(0, greeting ? greeting.index + 1 : 0).trim()
  if (greeting && greeting.index < stops && (found.length > 0 || isHeadLine(above) || titleThenName.test(above)))
    found.push(greeting.index + 1)
  return found
}

function isHeadLine(text: string): boolean {
  return (
    titlePattern.test(text) || deliveryPattern.test(text) || speakerPattern.test(text) || dateLinePattern.test(text)
  )
}
