import {han} from '../../text/characters.ts'
import type {Draft, Line} from '../draft.ts'
import {findBody} from '../find-body.ts'
import {
  dateLinePattern,
  dayPattern,
  deliveryPattern,
  nameOnlyPattern,
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
  `(?:报告|纲要)(?:[（(][^（）()]{1,12}[）)])?\\s*(?=[—―–─-]{1,6}\\s*(?:${dayPattern}|[在于])|[（(]${dayPattern}|${dayPattern}\\s*[在于])`,
  'u',
)
/** …新华社北京3月14日电政府工作报告——2014年3月5日在…: a lead that ran into the title. */
const leadThenTitle = new RegExp(`(?<=[电摄讯。）)\\s])(?:政府)?工作报告\\s*[—―–─]{1,3}\\s*${dayPattern}`, 'u')
const deliveryThenSpeaker = new RegExp(
  `(?:会议上?|大会上?)(?:通过)?\\s*[）)]?\\s*(?!上|第|通过)(?=[${han}]{0,24}?${officePattern}[\\s:：]{0,8}[${han}·]{2,12}(?:$|\\s*各位|(?:同志)?[作做]了?(?:政府)?工作报告。?$))`,
  'u',
)
const thenSalutation = /(?=(?:各位|名位)(?:代表|委员)[^，。]{0,12}[：:！!])/u

/** Title, delivery line, speaker and salutation on lines of their own: put together where broken, parted where fused. */
export const mendTitleBlock: Rule = {
  name: 'mend-title-block',
  apply: (draft: Draft) => {
    for (const line of draft.lines.slice(0, findBody(draft.lines) + 1))
      if (spacedLetters.test(line.text)) draft.substitute(line, /\s+/gu, '')
    joinPieces(draft)
    divideFused(draft)
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
    {before: '云岭县人民政府县长\n陈远山\n各位代表：\n现在，', after: '云岭县人民政府县长 陈远山\n各位代表：\n现在，'},
    {
      before: '各位代表：\n现在，我代表县人民政府报告工作。\n各位代表！过去一年成绩来之不易。',
      after: '各位代表：\n现在，我代表县人民政府报告工作。\n各位代表！过去一年成绩来之不易。',
      because: 'only the first greeting stands alone',
    },
  ],
}

/** Lines of the title block that only together say something. */
function joinPieces(draft: Draft): void {
  const body = draft.lines[findBody(draft.lines)]
  let inHead = true
  draft.join((above, below) => {
    if (above === body || below === body) inHead = false
    if (!inHead || above.text.length > 60 || below.text.length > 60) return undefined
    const whole = above.text + below.text
    if (/(?:会议|大会)$/u.test(above.text) && /^上[）)]?$/u.test(below.text)) return sure('')
    if (/^.{0,24}(?:政|政府|政府工|政府工作|政府工作报)$/u.test(above.text) && titlePattern.test(whole)) return sure('')
    if (
      isBrokenDelivery(above.text) &&
      !complete(below.text) &&
      (deliveryPattern.test(whole) || /^[—―–─-]/u.test(above.text))
    )
      return sure('')
    if (/[国民济会社展]$/u.test(above.text) && /^关于/u.test(above.text) && !complete(below.text)) return sure('')
    if (officeOnlyPattern.test(above.text) && nameOnlyPattern.test(below.text)) return sure(' ')
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
  return titlePattern.test(text) || speakerPattern.test(text) || dateLinePattern.test(text) || salutation.test(text)
}

/** 政府工作报告——2026年…会议上…市长王玲各位代表： */
function divideFused(draft: Draft): void {
  const last = findBody(draft.lines)
  draft.divide((line, index) => (index > last + 1 || index > 80 ? [] : cuts(line)))
}

function cuts(line: Line): number[] {
  const found: number[] = []
  const head = line.text.slice(0, 240)
  const lead = leadThenTitle.exec(line.text.slice(0, 400))
  if (lead && lead.index > 0)
    return [lead.index, ...cuts({...line, text: line.text.slice(lead.index)}).map((at) => at + lead.index)]
  const title = titleThenMore.exec(head)
  if (title && title.index < 60) found.push(title.index + title[0].length)
  const from = found.at(-1) ?? 0
  const delivery = deliveryThenSpeaker.exec(head.slice(from))
  if (delivery && delivery.index < 70) found.push(from + delivery.index + delivery[0].length)
  const greeting = thenSalutation.exec(head.slice(1))
  const stops = /[。；]/u.exec(head)?.index ?? head.length
  if (greeting && greeting.index < stops && (found.length > 0 || isHeadLine(head.slice(0, greeting.index + 1).trim())))
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
