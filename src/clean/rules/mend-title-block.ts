import {han} from '../../text/characters.ts'
import {simplify} from '../../text/simplify.ts'
import type {Draft, Line} from '../draft.ts'
import {findBody} from '../find-body.ts'
import {
  dateLinePattern,
  dayPattern,
  deliveryPattern,
  masked,
  nameOnlyPattern,
  namePattern,
  officeOnlyPattern,
  officePattern,
  salutationPattern,
  speakerPattern,
  titlePattern,
} from '../knowledge/title-block-patterns.ts'
import type {Rule} from '../rule.ts'

const spacedLetters = new RegExp(`^[${han}](?:\\s+[${han}]){3,}$`, 'u')
const salutation = new RegExp(`^${salutationPattern}`, 'u')
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
/** （国务院总理 陈远山） */
const bracketed = new RegExp(
  `^(?<open>[（(]\\s*)[${han}]{0,24}?${officePattern}[\\s:：]{0,8}${namePattern}(?<close>\\s*[）)])$`,
  'u',
)
/** 云岭县政府工作报告青溪乡第二届人民代表大会第一次会议政府工作报告: the page's title ran into the report's. */
const titleThenTitle =
  /^[^，。：:]{2,40}?报告\s{0,4}(?=[^，。：:(（]{0,40}(?:政府|人民代表大会)[^，。：:(（]{0,24}报告(?:$|\s{0,4}(?:[（(—―]|\d{4}年)))/u
/** The page's title several times over. */
const repeatedTitle =
  /^(?:\d{1,3}(?:、|页)\s{0,4})?(?<title>[^，。：:\s\d][^，。：:\s]{3,40}?报告(?:[（(][^（）()]{1,8}[）)])?)(?:\k<title>)+/u
/** 林若水作政府工作报告 县长 林若水: a caption that ran into the speaker's line. */
const captionThenSpeaker = new RegExp(
  `(?<=[作做]了?(?:政府)?工作报告。?)\\s+(?=[${han}]{0,24}?${officePattern}[\\s:：]{1,8}[${han}·\\s]{2,12}$)`,
  'u',
)
/** A list's bullet, or a field's name, in front of a line of the title block. */
const bullet = /^[•●▪■◆□◇○★☆·]\s{0,4}(?=\S)/u
const label =
  /^(?:文档介绍|内容提要|内容摘要|摘要|简介|导读|正文|文章内容)\s?[：:]\s{0,4}(?=[—―–─-]{1,6}\s?[\d在于二]|政府工作报告$)/u
/** 2021年1月8日在…会议上云岭县县长 | 陈远山同志作政府工作报告。 */
const endsInOffice = new RegExp(`${dayPattern}.*${officePattern}$`, 'u')
const nameThenReports = new RegExp(`^[${han}·]{2,8}(?:同志)?(?:[作做在于].{4,40}(?:报告|讲话|会议上)[。.]?)$`, 'u')
const thenSalutation = /(?=(?:各位|名位)(?:代表|委员)[^，。]{0,12}[：:！!])/u

/** Title, delivery line, speaker and salutation on lines of their own: put together where broken, parted where fused. */
export const mendTitleBlock: Rule = {
  name: 'mend-title-block',
  apply: (draft: Draft) => {
    for (const line of draft.lines.slice(0, findBody(draft.lines) + 1)) {
      squeeze(draft, line)
      draft.substitute(line, bullet, '')
      draft.substitute(line, label, '')
      draft.substitute(line, repeatedTitle, ({groups}) => groups?.title)
    }
    joinPieces(draft)
    divideFused(draft)
    for (const line of draft.lines.slice(0, findBody(draft.lines))) {
      squeeze(draft, line)
      dropBrackets(draft, line)
    }
    partSalutation(draft)
  },
  examples: [
    {before: '政 府 工 作 报 告', after: '政府工作报告'},
    {before: '政府工作报\n告\n各位代表：\n现在，', after: '政府工作报告\n各位代表：\n现在，'},
    {
      before: '——2021年1月8日在云岭县第三届\n人民代表大会第二次会议上\n各位代表：\n现在，',
      after: '——2021年1月8日在云岭县第三届人民代表大会第二次会议上\n各位代表：\n现在，',
    },
    {
      before:
        '政府工作报告——2021年1月8日在云岭县第三届人民代表大会第二次会议上云岭县人民政府县长陈远山各位代表：现在，我代表县人民政府',
      after:
        '政府工作报告\n——2021年1月8日在云岭县第三届人民代表大会第二次会议上\n云岭县人民政府县长陈远山\n各位代表：\n现在，我代表县人民政府',
    },
    {
      before: '——2021年1月8日在云岭县第三届人民代表大会第二次会\n\n议上\n各位代表：\n现在，',
      after: '——2021年1月8日在云岭县第三届人民代表大会第二次会议上\n各位代表：\n现在，',
    },
    {before: '云岭县人民政府县长\n陈远山\n各位代表：\n现在，', after: '云岭县人民政府县长 陈远山\n各位代表：\n现在，'},
    {
      before: '关于云岭县国民\n经济和社会发\n展第十个五年计划纲要的报告\n各位代表：\n现在，',
      after: '关于云岭县国民经济和社会发展第十个五年计划纲要的报告\n各位代表：\n现在，',
    },
    {
      before: '• 政府工作报告\n• ——2021年1月8日在云岭县第三届人民代表大会\n\n第二次会议上\n各位代表：\n现在，',
      after: '政府工作报告\n——2021年1月8日在云岭县第三届人民代表大会第二次会议上\n各位代表：\n现在，',
    },
    {
      before:
        '2021年1月8日在云岭县第三届人民代表大会第二次会议上云岭县县长\n陈远山同志作政府工作报告。\n各位代表：\n现在，',
      after:
        '2021年1月8日在云岭县第三届人民代表大会第二次会议上\n云岭县县长陈远山同志作政府工作报告。\n各位代表：\n现在，',
    },
    {
      before: '陈远山作政府工作报告 县长 陈远山\n各位代表：\n现在，',
      after: '陈远山作政府工作报告\n县长 陈远山\n各位代表：\n现在，',
    },
    {
      before: '政 府 工 作报 告\n县 长 陈远山\n各位代表：\n现在，',
      after: '政府工作报告\n县长 陈远山\n各位代表：\n现在，',
    },
    {
      before: '——2021年1月8日在云岭县第三届人民代表大会第二次会议上县 长 陈远山\n各位代表：\n现在，',
      after: '——2021年1月8日在云岭县第三届人民代表大会第二次会议上\n县长 陈远山\n各位代表：\n现在，',
    },
    {
      before:
        '4页政府工作报告（摘要）政府工作报告（摘要）—— 2021年1月8日在云岭县第三届人民代表大会第二次会议上 县长 陈远山 一、2020年工作回顾',
      after:
        '政府工作报告（摘要）\n—— 2021年1月8日在云岭县第三届人民代表大会第二次会议上\n县长 陈远山\n一、2020年工作回顾',
    },
    {
      before:
        '政府工作报告 ——在云岭县第三届人民代表大会第二次会议上 （2021年1月8日） 云岭县县长 陈远山 各位代表： 现在，我报告工作。',
      after:
        '政府工作报告\n——在云岭县第三届人民代表大会第二次会议上\n（2021年1月8日）\n云岭县县长 陈远山\n各位代表：\n现在，我报告工作。',
    },
    {
      before:
        '政府工作报告 ——2021年1月8日在上岭县第三届人民代表大会第二次会议上 上岭县县长 陈　远 名位代表： 现在，我报告工作。',
      after:
        '政府工作报告\n——2021年1月8日在上岭县第三届人民代表大会第二次会议上\n上岭县县长 陈  远\n名位代表：\n现在，我报告工作。',
    },
    {
      before: '政府工作报告 ——2021年1月8日在云岭县第三届人民代表大会第二次会议上 陈远山 各位代表： 现在，我报告工作。',
      after:
        '政府工作报告\n——2021年1月8日在云岭县第三届人民代表大会第二次会议上\n陈远山\n各位代表：\n现在，我报告工作。',
    },
    {
      before: '政府工作报告 （协商稿） 2021年1月8日 各位代表： 现在，我报告工作。',
      after: '政府工作报告 （协商稿）\n2021年1月8日\n各位代表：\n现在，我报告工作。',
    },
    {
      before: '政府工作报告云岭县人民政府县长 陈远山各位代表：现在，我报告工作。',
      after: '政府工作报告\n云岭县人民政府县长 陈远山\n各位代表：\n现在，我报告工作。',
    },
    {
      before: '政府工作报告\n（云岭县县长 陈远山）\n各位代表：\n现在，',
      after: '政府工作报告\n云岭县县长 陈远山\n各位代表：\n现在，',
    },
    {
      before: '——在云岭县第三届人民代表大会第二次会议上 云岭县县长 陈远山 (2021年1月8日) 各位代表: 现在，我报告工作。',
      after:
        '——在云岭县第三届人民代表大会第二次会议上\n云岭县县长 陈远山\n(2021年1月8日)\n各位代表:\n现在，我报告工作。',
    },
    {
      before: '1、云岭县政府工作报告云岭县政府工作报告\n各位代表：\n现在，',
      after: '云岭县政府工作报告\n各位代表：\n现在，',
    },
    {
      before: '云岭县镇长工作报告云岭县第三届人民代表大会第二次会议政府工作报告\n各位代表：\n现在，',
      after: '云岭县镇长工作报告\n云岭县第三届人民代表大会第二次会议政府工作报告\n各位代表：\n现在，',
    },
    {
      before: '各位代表：\n现在，我代表县人民政府报告工作。\n各位代表！过去一年成绩来之不易。',
      after: '各位代表：\n现在，我代表县人民政府报告工作。\n各位代表！过去一年成绩来之不易。',
      because: 'only the first greeting stands alone',
    },
  ],
}

/** 会议上县 长 陈远山: an office's letters set apart, run into the delivery line. */
const spacedOffice = new RegExp(
  `\\s{1,6}长(?=\\s{1,8}${namePattern}(?:$|\\s*[各名]位))(?<=(?:会议|大会)上?.{0,24}[省市区县州盟旗乡镇]\\s{1,6}长)`,
  'u',
)

/** 政 府 工 作 报 告, 政 府 工作报 告 and 县 长 陈远山: letters set apart to fill a line. */
function squeeze(draft: Draft, line: Line): void {
  if (!line.text.includes(' ')) return
  draft.substitute(line, spacedOffice, '长')
  if (line.text.length > 80) return
  const bare = simplify(line.text).replace(/\s+/gu, '')
  if (
    spacedLetters.test(line.text) ||
    (/^.{0,30}政府工作报告$/u.test(bare) && !/政府工作报告/u.test(simplify(line.text)))
  )
    draft.substitute(line, /\s+/gu, '')
  else squeezeOffice(draft, line)
}

const lastLetterApart = new RegExp(`\\s[${han}]$`, 'u')

function squeezeOffice(draft: Draft, line: Line): void {
  const text = simplify(line.text)
  for (const {index} of text.matchAll(/\s+/gu)) {
    const office = text.slice(0, index)
    if (
      !lastLetterApart.test(office) ||
      !nameOnlyPattern.test(text.slice(index).trim()) ||
      !officeOnlyPattern.test(office.replace(/\s+/gu, ''))
    )
      continue
    draft.edit(
      line,
      [...office.matchAll(/\s+/gu)].map((space) => ({
        start: space.index,
        end: space.index + space[0].length,
        text: '',
      })),
    )
    return
  }
}

function dropBrackets(draft: Draft, line: Line): void {
  const groups = bracketed.exec(simplify(line.text))?.groups
  if (!groups) return
  const {length} = line.text
  draft.edit(line, [
    {start: 0, end: groups.open!.length, text: ''},
    {start: length - groups.close!.length, end: length, text: ''},
  ])
}

/** Lines of the title block that only together say something. */
function joinPieces(draft: Draft): void {
  const body = draft.lines[findBody(draft.lines)]
  let inHead = true
  draft.join((aboveLine, belowLine, {first, length}) => {
    if (first === body || belowLine === body) inHead = false
    if (!inHead || aboveLine.text.length > 60 || belowLine.text.length > 60) return undefined
    const [above, below] = [simplify(aboveLine.text), simplify(belowLine.text)]
    const whole = above + below
    if (/(?:会议|大会)$/u.test(above) && /^上[）)]?$/u.test(below)) return sure('')
    if (/次(?:全体)?会$/u.test(above) && /^议上?[）)]?$/u.test(below)) return sure('')
    if (/(?:会议|大会)上的$/u.test(above) && /^(?:讲话|报告)$/u.test(below)) return sure('')
    if (/代表大会$/u.test(above) && /^第[一二三四五六七八九十\d]{1,3}次(?:全体)?会议/u.test(below)) return sure('')
    if (/^.{0,24}(?:政|政府|政府工|政府工作|政府工作报)$/u.test(above) && titlePattern.test(whole)) return sure('')
    if (isBrokenDelivery(above) && !complete(below) && (deliveryPattern.test(whole) || /^[—―–─-]/u.test(above)))
      return sure('')
    // 关于云岭县国民 | 经济和社会发 | 展第十个五年计划纲要的报告
    if (/^关于/u.test(first.text) && length < 50 && !titlePattern.test(above) && !isDatedOrNamed(below)) return sure('')
    if (officeOnlyPattern.test(above) && nameOnlyPattern.test(below)) return sure(' ')
    if (endsInOffice.test(above) && nameThenReports.test(below)) return sure('')
    return undefined
  })
}

function sure(text: string) {
  return {text, certain: true}
}

/** ——2026年1月26日在广东省第十四届: begun, not ended. */
function isBrokenDelivery(text: string): boolean {
  return (
    new RegExp(`^[—―–─（(-]{0,6}\\s*(?:${dayPattern})?\\s*[在于]`, 'u').test(text) &&
    !deliveryPattern.test(text) &&
    !/会议上|大会上/u.test(text)
  )
}

function complete(text: string): boolean {
  return titlePattern.test(text) || isDatedOrNamed(text)
}

function isDatedOrNamed(text: string): boolean {
  return (
    speakerPattern.test(text) ||
    dateLinePattern.test(text) ||
    salutation.test(text) ||
    /^(?:[—―–─-]|\d{4}年)/u.test(text)
  )
}

/** 政府工作报告——2026年…会议上…市长王玲各位代表： */
function divideFused(draft: Draft): void {
  const last = findBody(draft.lines)
  draft.divide((line, index) => (index > last + 1 || index > 80 ? [] : cuts(line)))
}

function cuts(line: Line): number[] {
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
    return [page[0].length, ...cuts({...line, text: line.text.slice(page[0].length)}).map((at) => at + page[0].length)]
  const lead = leadThenTitle.exec(text)
  if (lead && lead.index > 0)
    return [lead.index, ...cuts({...line, text: line.text.slice(lead.index)}).map((at) => at + lead.index)]
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

/** The first greeting is a paragraph of its own. */
function partSalutation(draft: Draft): void {
  const first = draft.lines[findBody(draft.lines)]
  draft.divide((line) => {
    const greeting = line === first ? salutation.exec(line.text) : null
    return greeting && !/[，,]$/u.test(greeting[0]) ? [greeting[0].length] : []
  })
}
