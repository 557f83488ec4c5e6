import type {Draft, Line} from '../draft.ts'
import {findBody} from '../find-body.ts'
import {headingLevel} from '../heading-shape.ts'
import {furnitureKind} from '../knowledge/furniture-patterns.ts'
import {glossaryEntry, glossaryHeading} from '../knowledge/glossary-patterns.ts'
import type {Rule} from '../rule.ts'

const sentence = /[。！？…][”’」』）)》]*$/u

/** A longer line without an end may be a sentence of the report that was cut. */
const longestLoose = 60
/** A row goes on: ——…, 一是…, 第一，…: cut short, but the report's. */
const opensItem = /^(?:[—―─-]{2}\s?[\p{Script=Han}\d“]|[一二三四五六七八九十]是|第[一二三四五六七八九十]，)/u
/** Clauses: a sentence of the report that was cut, be it by a page of short lines. */
const prose = /^(?=.{15}).{4,}[，,；;].{4,}$/u
/** A whole sentence and the beginning of the next: a paragraph that was cut. */
const sentenceAndMore = /^[^。]{4,40}。\s?[^。\s]{3,}/u
/** 一年来，我们做了六件事： is no label of a page. */
const announces = /^[^：:]{2,}[，,][^：:]{6,}[：:]$/u
const opensAnnex = /^附\s*(?:件|表|录|[：:])/u

/** Below the report's last sentence stands the page: share bars, related lists, tag clouds, footers. */
export const dropTailFurniture: Rule = {
  name: 'drop-tail-furniture',
  apply: (draft: Draft) => {
    const {lines} = draft
    const body = findBody(lines)
    const end = findEnd(lines, body)
    const page = lines.slice(end)
    // Where nothing known opens the tail, lines of an unknown kind may be the report's.
    const known = page.some((line) => furnitureKind(line.text) === 'opens')
    const unsure = new Set(known ? [] : page.filter((line) => furnitureKind(line.text) === undefined))
    draft.remove((line, index) => index >= end && !unsure.has(line))
    draft.remove((line) => unsure.has(line), false)
    dropLooseLines(draft, body)
  },
  examples: [
    {
      before: '各位代表：\n现在，我报告工作。\n全年开工重点项目六十个，青溪大桥建成通车。\n（二）加强信息发布',
      after: '各位代表：\n现在，我报告工作。\n全年开工重点项目六十个，青溪大桥建成通车。\n（二）加强信息发布',
      because: 'a heading, cut short behind it',
    },
    {
      before:
        '各位代表：\n现在，我报告工作。\n全年开工重点项目六十个，青溪大桥建成通车。\n城乡面貌改善，群众生活水平提高，国内\n生产总值达到134.9万亿元、增长5%，对增长的',
      after:
        '各位代表：\n现在，我报告工作。\n全年开工重点项目六十个，青溪大桥建成通车。\n城乡面貌改善，群众生活水平提高，国内\n生产总值达到134.9万亿元、增长5%，对增长的',
      because: 'short lines of a page, cut short',
    },
    {
      before: '各位代表：\n现在，我报告工作。\n全年开工重点项目六十个，青溪大桥建成通车。\n农业稳步发展。粮食产量比',
      after: '各位代表：\n现在，我报告工作。\n全年开工重点项目六十个，青溪大桥建成通车。\n农业稳步发展。粮食产量比',
      because: 'a paragraph, cut short',
    },
    {
      before:
        '各位代表：\n现在，我报告工作。\n让我们为美好明天而努力奋斗！\n分享到：\nQQ空间\n宁安市2021年政府工作报告',
      after: '各位代表：\n现在，我报告工作。\n让我们为美好明天而努力奋斗！',
    },
    {
      before: '各位代表：\n现在，我报告工作。\n让我们为美好明天而努力奋斗！\n（责任编辑：陈远山）',
      after: '各位代表：\n现在，我报告工作。\n让我们为美好明天而努力奋斗！',
    },
    {
      before:
        '各位代表：\n现在，我报告工作。\n（一）抓好项目。\n全年开工重点项目六十个，青溪大桥建成通车。\n（二）坚持统筹兼顾，攻坚取得',
      after:
        '各位代表：\n现在，我报告工作。\n（一）抓好项目。\n全年开工重点项目六十个，青溪大桥建成通车。\n（二）坚持统筹兼顾，攻坚取得',
      because: 'a text cut short goes on numbering',
    },
    {
      before: '各位代表：\n现在，我报告工作。\n全年开工重点项目六十个，青溪大桥建成通车。\n创新驱动深',
      after: '各位代表：\n现在，我报告工作。\n全年开工重点项目六十个，青溪大桥建成通车。\n创新驱动深',
      because: 'cut short',
    },
    {
      before: '各位代表：\n现在，我报告工作。\n让我们努力奋斗！\n名词解释\n1.双减：减轻作业负担',
      after: '各位代表：\n现在，我报告工作。\n让我们努力奋斗！\n名词解释\n1.双减：减轻作业负担',
      because: 'a glossary is part of the report',
    },
  ],
}

/** Index of the first line below the report. */
function findEnd(lines: readonly Line[], body: number): number {
  const opened = lines.findIndex(
    (line, index) =>
      index > body && line.role !== 'cell' && furnitureKind(line.text) === 'opens' && isTail(lines, index, body),
  )
  let end = opened < 0 ? lines.length : opened
  while (end > body + 1 && lines[end - 1]!.role !== 'cell' && furnitureKind(lines[end - 1]!.text) !== undefined) end--
  return isShortTail(lines, end, body)
}

/** A line such as 上一条 in the middle of the text opens no tail: sentences of the report go on below. */
function isTail(lines: readonly Line[], index: number, body: number): boolean {
  let sentences = 0
  for (let below = index + 1; below < lines.length; below++) {
    const {text} = lines[below]!
    if (text.length > 60 && sentence.test(text)) sentences++
    if (sentences > 4) return index > body && sentences * 8 < index - body
    if (glossaryHeading.test(text)) return false
  }
  return index - body > 1
}

/** Short lines without a sentence below the closing words belong to the page, unless an annex or glossary stands there. */
function isShortTail(lines: readonly Line[], end: number, body: number): number {
  let last = end
  while (last > body + 1 && !sentence.test(lines[last - 1]!.text)) last--
  const closing = lines[last - 1]
  if (last >= end || last <= body + 3 || !closing || closing.text.length <= 12) return end
  const tail = lines.slice(last, end)
  // A report ends on !; after 。 one short line more is the next paragraph's beginning, cut short.
  if (tail.length === 1 && end === lines.length && !/[！!]/u.test(closing.text.slice(-3)) && isHan(tail[0]!.text))
    return end
  const belongs = tail.some(
    ({text, role}) =>
      role === 'cell' ||
      headingLevel(text) !== undefined ||
      announces.test(text) ||
      ((prose.test(text) || sentenceAndMore.test(text)) && furnitureKind(text) === undefined) ||
      opensItem.test(text) ||
      text.replace(/\s+/gu, ' ').length > longestLoose ||
      opensAnnex.test(text) ||
      glossaryHeading.test(text) ||
      glossaryEntry.test(text),
  )
  return belongs ? end : last
}

function isHan(text: string): boolean {
  return /^[\p{Script=Han}“”]{3,12}$/u.test(text) && furnitureKind(text) === undefined
}

/** Strips and captions that stand between two paragraphs. */
function dropLooseLines(draft: Draft, body: number): void {
  draft.remove((line, index) => index > body && isLoose(line.text))
}

function isLoose(text: string): boolean {
  return /^(?:【?字号.{0,20}|.{0,30}记者.{0,12}摄|[=＝]{6,}|分享到[：:]?)$/u.test(text)
}
