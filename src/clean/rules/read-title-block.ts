import {han} from '../../text/characters.ts'
import {isoDate} from '../../text/iso-date.ts'
import {simplify} from '../../text/simplify.ts'
import type {Draft, Line} from '../draft.ts'
import {speakerInDelivery, speakerPattern} from '../knowledge/title-block-patterns.ts'
import type {Rule} from '../rule.ts'

const meeting =
  /(?:在|于)(?:\d{4}年\d{1,2}月\d{1,2}日)?(?<meeting>[^，。]{2,60}(?:会议|大会|全会))(?:上|$|\s*[）)]|通过|的?.{0,4}作)/u
/** 云岭县第三届人民代表大会第二次会议政府工作报告 */
const meetingInTitle = /^(?<meeting>[^，。\d]{4,40}届[^，。]{0,20}(?:会议|大会))(?:上的)?政府工作报告/u
const meetingPassed = /日(?<meeting>[^，。在]{4,50}?会议)通过/u

/** Front matter from the title block: what a line says, no more. */
export const readTitleBlock: Rule = {
  name: 'read-title-block',
  apply: (draft: Draft) => {
    for (const line of draft.lines) if (line.role === 'speaker') spaceName(draft, line)
    const of = (role: string) => draft.lines.filter((line) => line.role === role).map((line) => line.text)
    const {metadata} = draft
    metadata.title ??= of('title')[0]
    const delivery = of('delivery')
    metadata.date ??= delivery.map(isoDate).find((date) => date !== undefined)
    metadata.meeting ??= [...delivery, ...of('title')]
      .map((text) => words(meeting, text) ?? words(meetingPassed, text) ?? words(meetingInTitle, text))
      .find((found) => found !== undefined)
      ?.meeting?.replace(/\s/gu, '')
    const speaker = of('speaker')[0]
    const groups =
      speaker === undefined
        ? speakerInDelivery
            .flatMap((pattern) => delivery.map((text) => words(pattern, text)))
            .find((found) => found !== undefined)
        : words(speakerPattern, speaker)
    const name = (groups?.speaker ?? speaker)?.replace(/\s/gu, '')
    metadata.speaker ??= name === undefined ? metadata.crawlerSpeaker : hasHan.test(name) ? name : undefined
    metadata.office ??= groups?.office ?? (speaker === undefined ? metadata.crawlerOffice : undefined)
    metadata.year ??= plannedYear(draft)
    metadata.region ??= regionOf(draft)
  },
  follows: ['find-title-block'],
  examples: [
    {
      before: '政府工作报告\n云岭县人民政府县长陈 远\n各位代表：\n现在，我报告工作。',
      after: '政府工作报告\n云岭县人民政府县长\u3000陈\u3000远\n各位代表：\n现在，我报告工作。',
    },
    {
      before: '政府工作报告\nxx镇镇长xxx\n各位代表：\n现在，我报告工作。',
      after: '政府工作报告\nxx镇镇长\u3000xxx\n各位代表：\n现在，我报告工作。',
      because: 'the site blotted the name out',
    },
    {
      before: '政府工作报告\n各位代表：\n现在，云岭县人民政府县长陈 远报告工作。',
      after: '政府工作报告\n各位代表：\n现在，云岭县人民政府县长陈 远报告工作。',
      because: 'no line of the title block',
    },
  ],
}

/** A name that was blotted out (***) stays in the text and is none. */
const hasHan = /\p{Script=Han}/u

/** Named groups of a match, looked for in simplified characters and given as printed. */
function words(pattern: RegExp, text: string): Record<string, string | undefined> | undefined {
  const simple = simplify(text)
  // Most lines do not match; the places are worked out for one that does.
  if (!pattern.test(simple)) return undefined
  const places = withPlaces(pattern).exec(simple)?.indices?.groups
  if (!places) return undefined
  return Object.fromEntries(Object.entries(places).map(([name, place]) => [name, place && text.slice(...place)]))
}

const placing = new Map<RegExp, RegExp>()

/** The pattern with the d flag; made once, for that takes longer than many a match. */
function withPlaces(pattern: RegExp): RegExp {
  const known = placing.get(pattern) ?? new RegExp(pattern.source, 'du')
  placing.set(pattern, known)
  return known
}

/** 县长 陈 远: one wide space between office and name, and one inside a name of two characters that had any. */
function spaceName(draft: Draft, line: Line): void {
  const groups = words(speakerPattern, line.text)
  const name = (groups?.speaker ?? line.text).replace(/\s+/gu, '\u3000')
  const text = groups ? `${groups.office}\u3000${name}` : name
  if (text !== line.text) draft.edit(line, [{start: 0, end: line.text.length, text}])
}

/** The year after the one looked back on, or the one whose work is planned; else that of the delivery; else the title's. */
function plannedYear(draft: Draft): number | undefined {
  const headings = draft.lines
    .filter((line) => line.role === 'heading' && line.level === 1)
    .map((line) => line.text.replace(/\s/gu, ''))
  for (const text of headings) {
    const planned = /(?<year>(?:19|20)\d\d)年.{0,12}(?:安排|任务|重点|部署|要求|目标|思路|建议|打算|取向)/u.exec(text)
      ?.groups?.year
    if (planned) return Number(planned)
  }
  const date = draft.metadata.date
  // A congress that meets late in the year hears the plan of the next.
  if (typeof date === 'string') return Number(date.slice(0, 4)) + (/-1[012]-/u.test(date) ? 1 : 0)
  for (const text of headings) {
    const past = /(?<year>(?:19|20)\d\d)年.{0,8}(?:回顾|总结|工作情况|的工作$)/u.exec(text)?.groups?.year
    if (past) return Number(past) + 1
  }
  // 2020年计划执行情况与2021年计划: the later one is planned for.
  const named = [...String(draft.metadata.title ?? '').matchAll(/(?<![到至—-])(?<year>(?:19|20)\d\d)年(?!远景)/gu)]
  return named.length === 0 ? undefined : Math.max(...named.map(({groups}) => Number(groups!.year)))
}

const place = '(?:省|自治区|市|区|县|州|盟|旗|乡|镇)'

/** Words that say what kind of place it is, not which. */
const anyPlace = /^(?:全|本|我)?(?:省|自治区|市|区|县|州|盟|旗|乡镇?|镇)$/u

const ofOffice = new RegExp(
  `^(?<region>[${han}]{1,14}?${place})(?=人民政府|代理|代?(?:省长|市长|县长|区长|州长|盟长|旗长|乡长|镇长|主席))`,
  'u',
)
const ofMeeting = new RegExp(`^(?<region>[${han}]{1,14}${place})(?=第?[一二三四五六七八九十\\d]{1,3}届)`, 'u')
const ofTitle = new RegExp(
  `^(?:\\d{4}年)?(?<region>[${han}]{1,14}?${place})(?=(?:\\d{4}年)?(?:人民)?政府|国民经济)`,
  'u',
)
/** 现在，我代表云岭县人民政府; 受云岭县第三届人民政府委托 */
const ofOpening = new RegExp(
  `(?:我?受|(?<!人民)代表)(?<region>[${han}]{1,14}?${place})(?=(?:第?[一二三四五六七八九十\\d]{1,3}届)?人民政府)`,
  'u',
)

/** 青溪区 of 青溪区人民政府区长; the meeting, the title and the opening are asked next. */
function regionOf(draft: Draft): string | undefined {
  const {office, meeting: name, title} = draft.metadata
  const places = [
    words(ofOffice, String(office ?? '')),
    words(ofMeeting, String(name ?? '')),
    words(ofTitle, String(title ?? '')),
    ...draft.lines.slice(0, 12).map((line) => words(ofOpening, line.text)),
  ].map((found) => found?.region)
  const region = places.find((value) => value !== undefined && !anyPlace.test(simplify(value)))
  if (region !== undefined) return region
  if (/^国务院/u.test(simplify(String(office ?? ''))) || /全国人民代表大会/u.test(simplify(String(name ?? ''))))
    return '全国'
  return undefined
}
