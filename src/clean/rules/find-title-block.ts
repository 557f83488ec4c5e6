import {han} from '../../text/characters.ts'
import {simplify} from '../../text/simplify.ts'
import type {Draft, Line} from '../draft.ts'
import {findBody, isSalutation} from '../find-body.ts'
import {furnitureKind} from '../knowledge/furniture-patterns.ts'
import {
  captionTail,
  dateLinePattern,
  dayPattern,
  deliveryPattern,
  draftNotePattern,
  fileMarkPattern,
  gavePattern,
  nameOnlyPattern,
  sloganPattern,
  speakerPattern,
  titleBlockWord,
  titlePattern,
} from '../knowledge/title-block-patterns.ts'
import type {Rule} from '../rule.ts'

const crawlerTitle = /^\|?\s*(?:标题|中文名|文件名称|名称|title)\s*[：:|]\s*/u
/** What is left of a row of the page's data. */
const emptyCells = /(?<=[报報]告)[\s|]+$/u
const crawlerSpeaker = /^报告人\s*[：:]\s*/u
/** What a web page adds to a title: （全文）, (图文), (3) for its third page, （精选3篇）. */
const webTail =
  /\s*[（(](?:全文|图文|附全文|全文实录|实录|权威发布|最新|(?<=[报報]告\s?[（(])(?:篇?\d{1,2}|(?:精选|通用|最新|共)\d{1,2}篇))[）)]$/u

/** What a collector of reports puts before it: （内蒙古）, [文档]. */
const siteTag = /^(?:[（(【[][^（）()【】[\]]{2,8}[）)】\]]\s{0,4})+(?=[^。]{2,40}[报報]告)/u

/** 第一篇：…, 【…】, …报告000: what a site of shared files makes of a title. */
const chapterOfFile = /^第[一二三四五六七八九十]{1,3}篇\s?[：:]\s{0,4}/u
const openBracket = /^【(?=[^【】]{4,50}[报報]告】$)/u
const closeBracket = /(?<=[报報]告)】$/u
/** 政府工作报告全文: the same without brackets. */
const bareTail = /(?<=工作[报報]告)\s?(?:全文|原文|完整版)$/u
const copyNumber = /(?<=[报報]告)\s?篇?\d{1,4}$/u
/** What is left of a list's number: 1、.云岭县政府工作报告. */
const strayMark = /^[.．,，。、；;]{1,3}\s?(?=[^。]{2,40}[报報]告)/u
/** The number of the first page, or of a chapter. */
const pageNumber = /^\d{1,2}\s?(?=政府工作[报報]告$)/u

/** 小远分享: who put it on the site looks like a name. In the body the same words may end a heading (加强信息发布). */
const sharer = /(?:分享|转载|投稿|上传|发布)$/u

/** All that a site puts round a title, in the order it is taken off. */
const tags = [chapterOfFile, siteTag, webTail, bareTail, openBracket, closeBracket, copyNumber, strayMark, pageNumber]

/** Of what stands above the greeting only the title block is the report's; the rest is page and crawler. */
export const findTitleBlock: Rule = {
  name: 'find-title-block',
  apply: (draft: Draft) => {
    const body = findBody(draft.lines)
    const head = draft.lines.slice(0, body)
    const greeting = draft.lines[body]
    if (greeting && isSalutation(greeting, draft.lines[body + 1])) greeting.role = 'salutation'
    readCrawlerHeader(draft, head)
    for (const line of head) classify(line)
    const title = chooseTitle(head)
    for (const line of head) if (line.role === 'title' && line !== title) line.role = 'body'
    dropForeignDelivery(head)
    nameOfSpeaker(head)
    oneSpeaker(head)
    const page = pageLines(head, greeting?.role === 'salutation')
    const said = bare(
      head
        .filter((line) => !page.has(line))
        .map(({text}) => text)
        .join('\n'),
    )
    const isLost = (line: Line) => (isDoubtful(line) || isInside(line, head)) && !said.includes(bare(line.text))
    draft.remove((line) => page.has(line) && !isLost(line))
    draft.remove((line) => page.has(line) && isLost(line), false)
    for (const line of head) if (line.role === 'speaker') draft.substitute(line, captionTail, '')
    if (title) cleanTitle(draft, title)
  },
  examples: [
    {
      before:
        '首页\n>\n政府工作报告(全文)\n政府工作报告\n——2021年1月8日在云岭县第三届人民代表大会第二次会议上\n来源：云岭日报\n县长 陈远山\n各位代表：\n现在，',
      after: '政府工作报告\n——2021年1月8日在云岭县第三届人民代表大会第二次会议上\n县长 陈远山\n各位代表：\n现在，',
    },
    {
      before: '标题：2021年云岭县政府工作报告\n正文：\n各位代表：\n现在，',
      after: '2021年云岭县政府工作报告\n各位代表：\n现在，',
    },
    {
      before: '云岭县政府工作报告(3)\n小远分享\n各位代表：\n现在，',
      after: '云岭县政府工作报告\n各位代表：\n现在，',
      because: 'the page of a site, and who put it there',
    },
    {
      before:
        '2020年云岭县政府工作报告\n2021年云岭县政府工作报告\n2022年云岭县政府工作报告\n本作品收录于《云岭县政府工作报告\n2021年1月8日在云岭县第三届人民代表大会第二次会议上\n各位代表：\n现在，',
      after: '2021年云岭县政府工作报告\n2021年1月8日在云岭县第三届人民代表大会第二次会议上\n各位代表：\n现在，',
      because: 'the day tells which of the years is meant',
    },
    {
      before: '位置：首页 > 范文 > 工作报告\n市长政府工作报告全文\n各位代表：\n现在，',
      after: '市长政府工作报告\n各位代表：\n现在，',
    },
    {
      before:
        '2021年政府工作报告\n陈远山在县三届人大二次会议上作的政府工作报告\n2021年1月8日\n简介\n各位代表：\n现在，',
      after: '2021年政府工作报告\n陈远山在县三届人大二次会议上作的政府工作报告\n2021年1月8日\n各位代表：\n现在，',
    },
    {before: '.云岭县政府工作报告\n各位代表：\n现在，', after: '云岭县政府工作报告\n各位代表：\n现在，'},
    {before: '1政府工作报告\n各位代表：\n现在，', after: '政府工作报告\n各位代表：\n现在，'},
    {
      before: '[云岭] 陳遠縣政府工作報告篇1\n各位代表：\n現在，',
      after: '陳遠縣政府工作報告\n各位代表：\n現在，',
    },
    {
      before:
        '夯实基础 提速发展 为建设美好云岭而努力奋斗\n——在云岭县第三届人民代表大会第二次会议上的政府工作报告\n各位代表：\n现在，',
      after:
        '夯实基础 提速发展 为建设美好云岭而努力奋斗\n——在云岭县第三届人民代表大会第二次会议上的政府工作报告\n各位代表：\n现在，',
      because: 'a slogan is the title',
    },
    {before: '政务公开 互动交流 网站地图\n各位代表：\n现在，', after: '各位代表：\n现在，', because: 'a menu'},
    {before: '各位代表：\n现在，', after: '各位代表：\n现在，'},
  ],
}

/**
 * A lead or caption in whole sentences, or a line with the words of a title block that none of its patterns took: not kept,
 * but a person should look.
 */
function isDoubtful({text}: Line): boolean {
  if (text.length >= 30 && /[，。；]/u.test(text)) return true
  return (
    text.length <= 80 &&
    titleBlockWord.test(simplify(text).replace(/\s/gu, '')) &&
    !captionTail.test(text) &&
    furnitureKind(text) === undefined
  )
}

const fewWords = new RegExp(`^[${han}]{1,6}$`, 'u')

/** A few words right below a line of the title block may be the rest of it: what a page puts there says what it is. */
function isInside(line: Line, head: readonly Line[]): boolean {
  const above = head[head.indexOf(line) - 1]
  return above?.role === 'delivery' && fewWords.test(line.text) && furnitureKind(line.text) === undefined
}

/** Words only: a page says the same with other marks. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}\n]+/gu, '')
}

/** Above a greeting all but the title block is page; without one, lines below the title block may be the report's first. */
function pageLines(head: readonly Line[], greeted: boolean): Set<Line> {
  const last = head.findLastIndex((line) => line.role !== 'body')
  return new Set(
    head.filter(
      (line, index) => line.role === 'body' && (greeted || index < last || furnitureKind(line.text) !== undefined),
    ),
  )
}

/** 标题：… and 报告人：… say what the text itself may not. */
function readCrawlerHeader(draft: Draft, head: readonly Line[]): void {
  for (const line of head) {
    if (crawlerSpeaker.test(line.text)) {
      const match = speakerPattern.exec(line.text.replace(crawlerSpeaker, '').trim())?.groups
      const name = match?.speaker ?? line.text.replace(crawlerSpeaker, '').trim()
      draft.metadata.crawlerSpeaker = new RegExp(`^[${han}·]{2,12}$`, 'u').test(name.replace(/\s/gu, ''))
        ? name.replace(/\s/gu, '')
        : undefined
      draft.metadata.crawlerOffice = match?.office
    }
  }
}

function classify(line: Line): void {
  const text = withoutTags(simplify(line.text))
  if (titlePattern.test(text) && !deliveryPattern.test(text)) line.role = 'title'
  else if (deliveryPattern.test(text) && new RegExp(`^[—―–─（(在-]|${dayPattern}`, 'u').test(text))
    line.role = 'delivery'
  else if (dateLinePattern.test(text) && text.length < 24) line.role = 'delivery'
  else if (gavePattern.test(text)) line.role = 'delivery'
  else if (draftNotePattern.test(text) || fileMarkPattern.test(text)) line.role = 'subtitle'
  else if (speakerPattern.test(text.replace(captionTail, ''))) line.role = 'speaker'
}

/** A title without what a site put round it. */
function withoutTags(text: string): string {
  const words = crawlerTitle.test(text) ? text.replace(crawlerTitle, '').replace(emptyCells, '') : text
  return tags.reduce((rest, pattern) => rest.replace(pattern, ''), words)
}

/**
 * The name nearest the greeting is the report's own; those above are the page's. A text's own beats a crawler's. Where the
 * report has no name, a slogan is its title.
 */
function chooseTitle(head: readonly Line[]): Line | undefined {
  const titles = head.filter((line) => line.role === 'title')
  if (titles.length === 0) {
    const slogan = head.findLast((line) => line.role === 'body' && sloganPattern.test(line.text))
    if (slogan) slogan.role = 'title'
    return slogan
  }
  const named = ofYear(
    titles.filter((line) => line.text !== '工作报告'),
    head,
  )
  return named.findLast((line) => !crawlerTitle.test(line.text)) ?? named.at(-1) ?? titles.at(-1)
}

/** Reports of the years before and after stand beside this one's on a wiki's page: the delivery line tells which is meant. */
function ofYear(titles: readonly Line[], head: readonly Line[]): readonly Line[] {
  const year = head
    .filter((line) => line.role === 'delivery')
    .map((line) => /(?:19|20)\d\d(?=年)/u.exec(line.text)?.[0])
    .find((found) => found !== undefined)
  const years = new Set(titles.map((line) => /(?:19|20)\d\d(?=年)/u.exec(line.text)?.[0]))
  if (year === undefined || years.size < 3 || !years.has(year)) return titles
  return titles.filter((line) => line.text.includes(`${year}年`))
}

/** Of several delivery lines with a meeting the last is the report's. A date alone above the title is the page's. */
function dropForeignDelivery(head: readonly Line[]): void {
  const title = head.findIndex((line) => line.role === 'title')
  head.forEach((line, index) => {
    if (line.role === 'delivery' && index < title) line.role = 'body'
    if (line.role === 'speaker' && index < title) line.role = 'body'
  })
  const dates = head.filter((line) => line.role === 'delivery' && dateLinePattern.test(line.text))
  const dated = head.some(
    (line) => line.role === 'delivery' && !dates.includes(line) && new RegExp(dayPattern, 'u').test(line.text),
  )
  for (const line of dated ? dates.filter(({text}) => !/^[（(]/u.test(text)) : dates.slice(0, -1)) line.role = 'body'
}

/** A caption (省长陈远山作政府工作报告) names the speaker only where no line of the title block does. */
function oneSpeaker(head: readonly Line[]): void {
  const speakers = head.filter((line) => line.role === 'speaker')
  const plain = speakers.filter(({text}) => !captionTail.test(text))
  const kept = plain.length > 0 ? plain.at(-1) : speakers.at(-1)
  for (const line of speakers) if (line !== kept) line.role = 'body'
}

/** A name alone is the speaker where only page furniture parts it from the delivery line above or the greeting below. */
function nameOfSpeaker(head: readonly Line[]): void {
  if (head.some((line) => line.role === 'speaker')) return
  const words = head.filter((line) => line.role !== 'body' || furnitureKind(line.text) === undefined)
  const name = words.findLast(
    (line, index) =>
      line.role === 'body' &&
      nameOnlyPattern.test(line.text) &&
      !sharer.test(line.text) &&
      furnitureKind(simplify(line.text)) === undefined &&
      (index === words.length - 1 || words[index - 1]?.role === 'delivery' || words[index - 1]?.role === 'title'),
  )
  if (name) name.role = 'speaker'
}

function cleanTitle(draft: Draft, title: Line): void {
  for (const pattern of [crawlerTitle, emptyCells, ...tags]) draft.substitute(title, pattern, '')
}
