import {han} from '../../text/characters.ts'
import {simplify} from '../../text/simplify.ts'
import {cutTitleBlock} from '../cut-title-block.ts'
import type {Draft, Line} from '../draft.ts'
import {findBody} from '../find-body.ts'
import {
  dateLinePattern,
  dayPattern,
  deliveryPattern,
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
/** （国务院总理 陈远山） */
const bracketed = new RegExp(
  `^(?<open>[（(]\\s*)[${han}]{0,24}?${officePattern}[\\s:：]{0,8}${namePattern}(?<close>\\s*[）)])$`,
  'u',
)
/** The page's title several times over. */
const repeatedTitle =
  /^(?:\d{1,3}(?:、|页)\s{0,4})?(?<title>[^，。：:\s\d][^，。：:\s]{3,40}?报告(?:[（(][^（）()]{1,8}[）)])?)(?:\k<title>)+/u
/** A list's bullet, or a field's name, in front of a line of the title block. */
const bullet = /^[•●▪■◆□◇○★☆·]\s{0,4}(?=\S)/u
const label =
  /^(?:文档介绍|内容提要|内容摘要|摘要|简介|导读|正文|文章内容)\s?[：:]\s{0,4}(?=[—―–─-]{1,6}\s?[\d在于二]|政府工作报告$)/u
/** 2021年1月8日在…会议上云岭县县长 | 陈远山同志作政府工作报告。 */
const endsInOffice = new RegExp(`${dayPattern}.*${officePattern}$`, 'u')
const nameThenReports = new RegExp(`^[${han}·]{2,8}(?:同志)?(?:[作做在于].{4,40}(?:报告|讲话|会议上)[。.]?)$`, 'u')

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
  draft.divide((line, index) => (index > last + 1 || index > 80 ? [] : cutTitleBlock(line)))
}

/** The first greeting is a paragraph of its own. */
function partSalutation(draft: Draft): void {
  const first = draft.lines[findBody(draft.lines)]
  draft.divide((line) => {
    const greeting = line === first ? salutation.exec(line.text) : null
    return greeting && !/[，,]$/u.test(greeting[0]) ? [greeting[0].length] : []
  })
}
