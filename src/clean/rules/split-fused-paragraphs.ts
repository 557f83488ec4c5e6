import {closing} from '../../text/characters.ts'
import {chineseNumber} from '../../text/chinese-number.ts'
import type {Draft, Line} from '../draft.ts'
import {edgeWeight} from '../edge-weight.ts'
import {isPartName} from '../heading-shape.ts'
import type {Rule} from '../rule.ts'

/** The indent of a paragraph that lost its line end: two wide spaces (four of ours) after a sentence. */
const indentInside = new RegExp(`(?<=[。！？：][${closing}]{0,4}) {4,}(?=\\S)`, 'gu')
/** A space before the greeting or a numbered heading, where no other sentence has one. */
const openerInside = new RegExp(
  `(?<=[。！？!；][${closing}]{0,4}) +(?=各位(?:代表|委员)[！!，,：:]|[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[）)])`,
  'gu',
)
/** The opening and the first part: …提出意见。一、2020年工作回顾 */
const partAfterOpening = /(?<=(?:审议|审查|意见|建议)。)(?=一、)/gu
/** 三、2021年主要任务（一）…: the first section right after the name of its part. */
const sectionAfterPart =
  /(?<=[一二三四五六七八九十]、[^，。；！？]{4,30}(?:工作|任务|回顾|重点|要求|目标|安排|建议|措施|打算))\s{0,4}(?=[（(]一[）)])/gu
/** A text of one line: its numbered headings begin new ones. */
const veryLong = 2500
const long = 500
const numberInside = new RegExp(
  `(?<=[。！？：；][${closing}]{0,4})\\s{0,40}(?=(?:(?<part>[一二三四五六七八九十]{1,2})、(?![二三四]、|[二三](?:次?产业|产))|[（(](?<section>[一二三四五六七八九十]{1,2})[）)])[^，。；]{2})`,
  'gu',
)

/** Paragraphs that lost the line end between them but kept a trace of it. */
export const splitFusedParagraphs: Rule = {
  name: 'split-fused-paragraphs',
  apply: (draft: Draft) => {
    const whole = draft.lines.reduce((sum, {text}) => sum + text.length, 0)
    for (const line of draft.lines)
      if (isText(line) && (line.text.length > veryLong || (line.text.length > long && line.text.length * 2 > whole)))
        line.fused = true
    draft.divide((line) => (isText(line) ? cuts(line) : []))
  },
  examples: [
    {before: '实现了开门红。　　第二季度形势更好。', after: '实现了开门红。\n第二季度形势更好。'},
    {
      before: `${'全县上下团结一心，各项工作取得新的成绩。'.repeat(26)}一、工作回顾。二、三产业比重提高。`,
      after: `${'全县上下团结一心，各项工作取得新的成绩。'.repeat(26)}\n一、工作回顾。二、三产业比重提高。`,
      because: 'industries are no parts',
    },
    {
      before: `${'全县上下团结一心，各项工作取得新的成绩。'.repeat(26)}2020年工作回顾2020年，成绩很大。三、2021年主要任务（一）做强产业。`,
      after: `${'全县上下团结一心，各项工作取得新的成绩。'.repeat(26)}\n2020年工作回顾\n2020年，成绩很大。三、2021年主要任务\n（一）做强产业。`,
      because: 'names of parts in a text of one line',
    },
    {before: '请各位委员提出意见。一、工作回顾', after: '请各位委员提出意见。\n一、工作回顾'},
    {before: '致以崇高的敬意! 各位代表!明年更好。', after: '致以崇高的敬意!\n各位代表!明年更好。'},
    {
      before: `${'全县上下团结一心，各项工作取得新的成绩。群众生活有了改善。'.repeat(16)} 2020年工作回顾 过去一年成绩很大。城乡面貌改善。 农业稳步发展。 工业增速加快。`,
      after: `${'全县上下团结一心，各项工作取得新的成绩。群众生活有了改善。'.repeat(16)}\n2020年工作回顾\n过去一年成绩很大。城乡面貌改善。\n农业稳步发展。\n工业增速加快。`,
      because: 'a text of one line whose line ends became spaces',
    },
    {
      before: '城乡面貌明显改善。 城西新区开工建设。',
      after: '城乡面貌明显改善。 城西新区开工建设。',
      because: 'one space alone says nothing',
    },
  ],
}

function isText({role, zone, markup}: Line): boolean {
  return role === 'body' && zone === undefined && !markup
}

function cuts({text, fused}: Line): number[] {
  const found = new Set<number>()
  for (const pattern of [indentInside, openerInside, partAfterOpening, sectionAfterPart])
    for (const match of text.matchAll(pattern)) found.add(match.index + match[0].length)
  if (fused)
    for (const find of [numberedOpeners, dashedOpeners, spacedOpeners, spacedParts, runInParts])
      for (const at of find(text)) found.add(at)
  return [...found].sort((a, b) => a - b)
}

/** Offsets of ——…: items of a list, and of the greeting. */
function dashedOpeners(text: string): number[] {
  const opener = new RegExp(
    `(?<=[。！？][${closing}]{0,4})\\s{0,40}(?=[—―]{2}\\s*\\p{Script=Han}|各位(?:代表|委员)[！!，,])`,
    'gu',
  )
  return [...text.matchAll(opener)].map((match) => match.index + match[0].length)
}

const sentenceEnds = /[。！？]/gu
const spaceAfterEnd = new RegExp(`(?<=[。！？][${closing}]{0,4}) +(?=\\S)`, 'gu')
/** Spaces that no figure or foreign word explains. */
const anySpace = /(?<=[\p{Script=Han}，。；：！？”）%]) +(?=[\p{Script=Han}“（—\d])/gu
const fewestSpaces = 3
/** No line is shorter. */
const shortestLine = 4

/**
 * Offsets after the spaces that were line ends once: they stand between some sentences and not between others. Where most
 * spaces of the text do so, those that end no sentence ended a heading.
 */
function spacedOpeners(text: string): number[] {
  const ends = text.match(sentenceEnds)?.length ?? 0
  const after = [...text.matchAll(spaceAfterEnd)]
  if (after.length < fewestSpaces || after.length * 2 > ends) return []
  const all = [...text.matchAll(anySpace)]
  return (all.length <= after.length * 2 ? whole(text, all) : after).map((match) => match.index + match[0].length)
}

/** Without the spaces that would leave a line too short to be one. */
function whole(text: string, spaces: readonly RegExpExecArray[]): RegExpExecArray[] {
  return spaces.filter(({index, 0: space}, at) => {
    const start = at === 0 ? 0 : spaces[at - 1]!.index
    const end = spaces[at + 1]?.index ?? text.length
    return index - start >= shortestLine && end - index - space.length >= shortestLine
  })
}

/** Offsets where the name of a part that spaces stand round begins and ends: …提出意见。 2020年工作回顾 刚刚过去的一年… */
function spacedParts(text: string): number[] {
  const found: number[] = []
  for (const match of text.matchAll(/(?<=[。！？：] {1,8})(?<name>[^ ，。；：、！？]{4,24})(?= {1,8}\S) {1,8}/gu))
    if (isPartName(match.groups!.name!)) found.push(match.index, match.index + match[0].length)
  return found
}

const partRunIn =
  /(?<=[。！])(?<name>(?:(?:过去|今后)?[一二三四五]?年?|\d{4}年|“十[一二三四五]五”时期|新一届政府)[^，。；：！？（(]{0,14}?(?:工作回顾|主要任务|目标任务|重点工作|工作重点|主要目标|工作安排|工作任务))(?=[\p{Script=Han}“\d])/gu
/** Names of parts end better than any words inside a sentence. */
const leastPartEdge = 5

/** Offsets where the name of an unnumbered part begins and ends that nothing parts from its text. */
function runInParts(text: string): number[] {
  return [...text.matchAll(partRunIn)].flatMap((match) => {
    const {name} = match.groups!
    const end = match.index + name!.length
    return isPartName(name!) && edgeWeight(name!, text.slice(end, end + 2)) >= leastPartEdge ? [match.index, end] : []
  })
}

/** Offsets of 一、 二、 … and （一） （二） … that count up: headings, not an enumeration quoted somewhere. */
function numberedOpeners(text: string): number[] {
  const found: number[] = []
  // The line may begin with 一、 itself.
  let [part, section] = [chineseNumber(/^[一二三四五六七八九十]{1,2}(?=、)/u.exec(text)?.[0] ?? '') ?? 0, 0]
  for (const match of text.matchAll(numberInside)) {
    const partNumber = chineseNumber(match.groups?.part ?? '')
    const sectionNumber = chineseNumber(match.groups?.section ?? '')
    if (partNumber === part + 1) [part, section] = [partNumber, 0]
    else if (sectionNumber !== undefined && (sectionNumber === section + 1 || sectionNumber === 1))
      section = sectionNumber
    else continue
    found.push(match.index + match[0].length)
  }
  return found
}
