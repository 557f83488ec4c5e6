import type {Draft, Line} from '../draft.ts'
import {edgeWeight} from '../edge-weight.ts'
import {type FusedHeading, findHeadingEnds, type HeadingEnd} from '../find-heading-ends.ts'
import {type Fused, fusedHeadings, mostHeadings, withoutNumber} from '../fused-headings.ts'
import {headingLevel, isPartName} from '../heading-shape.ts'
import {loneHeadingEnds} from '../lone-heading-ends.ts'
import type {Rule} from '../rule.ts'

const manyStand = 3
/** Below this distance to the next best answer a person should look. */
const sureMargin = 2.5

/** A heading that stands at the start of its paragraph becomes a line of its own. */
export const splitFusedHeadings: Rule = {
  name: 'split-fused-headings',
  apply: (draft: Draft) => {
    const fused = fusedHeadings(draft.lines)
    const unmarked = unmarkedEnds(draft.lines, fused)
    const certain = new Map<Line, number>()
    const guessed = new Map<Line, number>()
    for (const heading of fused) {
      const end = unmarked.get(heading)
      if (end) (end.margin < sureMargin ? guessed : certain).set(heading.line, end.length)
      else if (heading.marked !== undefined) certain.set(heading.line, heading.marked)
    }
    for (const [line, length] of loneHeadingEnds(draft.lines, fused, unmarked))
      if (!certain.has(line) && !guessed.has(line)) guessed.set(line, length)
    draft.divide((line) => offset(certain.get(line)))
    draft.divide((line) => offset(guessed.get(line)), false)
  },
  examples: [
    {
      before: '一、云岭建设迈出坚实步伐 刚刚过去的2020年，全县人民团结奋斗。',
      after: '一、云岭建设迈出坚实步伐\n刚刚过去的2020年，全县人民团结奋斗。',
    },
    {
      before: '（一）聚焦稳增长，跑出新速度。始终把发展放在首位。',
      after: '（一）聚焦稳增长，跑出新速度。\n始终把发展放在首位。',
    },
    {
      before:
        '一、2009年政府工作回顾对云岭县来说，2009年很不容易，成绩很大。全县上下团结一心，各项工作都有新的进展，群众生活有了新的改善，城乡面貌发生新的变化。\n（一）大力推进重点项目建设坚持把项目建设放在首位，成效明显。全年开工项目60个。',
      after:
        '一、2009年政府工作回顾\n对云岭县来说，2009年很不容易，成绩很大。全县上下团结一心，各项工作都有新的进展，群众生活有了新的改善，城乡面貌发生新的变化。\n（一）大力推进重点项目建设\n坚持把项目建设放在首位，成效明显。全年开工项目60个。',
    },
    {
      before:
        '（一）坚持加快发展，经济实力稳步增强全年生产总值完成25亿元，同比增长11%；固定资产投资完成28.9亿元，同比增长89.8%；财政收入完成2.5亿元，增长17%。\n（二）坚持项目带动，发展后劲日益彰显\n全年新开工项目60个，成效明显。',
      after:
        '（一）坚持加快发展，经济实力稳步增强\n全年生产总值完成25亿元，同比增长11%；固定资产投资完成28.9亿元，同比增长89.8%；财政收入完成2.5亿元，增长17%。\n（二）坚持项目带动，发展后劲日益彰显\n全年新开工项目60个，成效明显。',
    },
    {
      before:
        '一、2020年政府工作回顾2020年，全县上下团结一心，各项工作都有新的进展，群众生活有了新的改善，城乡面貌发生新的变化，社会大局保持稳定。\n（一）凝心聚力抓发展坚持发展第一要务，围绕协同发展战略，狠抓项目园区建设，不断增强发展后劲。\n（二）持续用力抓产业我们把转型升级放在首位，全年新增规模以上工业企业8家，实现增加值12亿元，增长9%，带动就业三千人，贡献税收2亿元，产业结构不断优化，后劲更足。\n（三）建管并重抓城建我们实施城建项目30个，完成投资8亿元，改造老旧小区12个，新增绿地20公顷，铺设管网30公里，新修道路15公里，城市面貌焕然一新，群众更满意。',
      after:
        '一、2020年政府工作回顾\n2020年，全县上下团结一心，各项工作都有新的进展，群众生活有了新的改善，城乡面貌发生新的变化，社会大局保持稳定。\n（一）凝心聚力抓发展\n坚持发展第一要务，围绕协同发展战略，狠抓项目园区建设，不断增强发展后劲。\n（二）持续用力抓产业\n我们把转型升级放在首位，全年新增规模以上工业企业8家，实现增加值12亿元，增长9%，带动就业三千人，贡献税收2亿元，产业结构不断优化，后劲更足。\n（三）建管并重抓城建\n我们实施城建项目30个，完成投资8亿元，改造老旧小区12个，新增绿地20公顷，铺设管网30公里，新修道路15公里，城市面貌焕然一新，群众更满意。',
      because: 'a heading and one sentence, among others without a mark',
    },
    {
      before: '（一）实施三大战略，发展态势良好 ——经济总量稳步增长。全年实现生产总值86.4亿元，增长6.2%。',
      after: '（一）实施三大战略，发展态势良好\n——经济总量稳步增长。全年实现生产总值86.4亿元，增长6.2%。',
    },
    {
      before: '一是经济稳中有进。全年增长5%。',
      after: '一是经济稳中有进。全年增长5%。',
      because: 'an enumeration is no heading',
    },
    {before: '（一）抓好工业经济', after: '（一）抓好工业经济'},
  ],
}

function offset(at: number | undefined): number[] {
  return at === undefined ? [] : [at]
}

/**
 * Ends of headings that nothing marks. They are looked for only in texts that lost line ends: where headings stand alone,
 * the first 。 of a longer one is its end.
 */
function unmarkedEnds(lines: readonly Line[], fused: readonly Fused[]): Map<Fused, HeadingEnd> {
  const ends = new Map<Fused, HeadingEnd>()
  const parts = fused.filter(({level}) => level === 1)
  const lost = parts.filter(
    (heading) =>
      heading.marked === undefined || !isPartName(heading.line.text.slice(0, heading.marked).replace(/[。\s]+$/u, '')),
  )
  const bare = lost.length > 0 || fused.some(({line, marked}) => line.fused === true && marked === undefined)
  if (!bare || fused.length > mostHeadings) return ends
  const spaced = lost.filter(({line, marked}) => marked !== undefined && /\s$/u.test(line.text.slice(0, marked)))
  if (lost.length > 0 && spaced.length * 2 > lost.length) return ends
  const words = fused.map((heading) => withoutNumber(heading))
  const answers = findHeadingEnds(words)
  for (const group of new Set(fused.map((heading) => heading.group))) {
    const members = fused.flatMap((heading, index) => (heading.group === group ? [index] : []))
    if (
      mostStand(lines, fused, members) ||
      isMarkedGroup(members.map((index) => ({heading: fused[index]!, bare: words[index]!, answer: answers[index]})))
    )
      continue
    for (const index of members) {
      const answer = answers[index]
      const heading = fused[index]!
      if (answer)
        ends.set(heading, {...answer, length: answer.length + heading.line.text.length - words[index]!.text.length})
    }
  }
  return ends
}

/** Whether as many headings of the level stand alone as run in, and 。 soon ends those that do: the page lost no line ends. */
function mostStand(lines: readonly Line[], fused: readonly Fused[], members: readonly number[]): boolean {
  const {level} = fused[members[0]!]!
  const inFused = new Set(fused.map(({line}) => line))
  const standing = lines.filter(
    (line) => line.role === 'body' && !inFused.has(line) && headingLevel(line.text) === level,
  )
  // Beside so many that stand alone a long line with a number is an item of a list.
  if (standing.length >= members.length * manyStand) return true
  if (level === 1) return false
  const running = fused.filter((heading) => heading.level === level)
  return (
    standing.length >= running.length &&
    members.every((index) => (fused[index]!.marked ?? Number.POSITIVE_INFINITY) <= 28)
  )
}

/** Whether 。 ends the headings of a group: short and alike up to it, and a good end and beginning there. */
function isMarkedGroup(
  members: ReadonlyArray<{heading: Fused; bare: FusedHeading; answer: HeadingEnd | undefined}>,
): boolean {
  let marked = 0
  let unmarked = 0
  for (const {bare, answer} of members) {
    const stop = bare.text.indexOf('。')
    if (stop < 0 || stop > 40 || !answer) {
      unmarked += 6
      continue
    }
    marked += edgeWeight(bare.text.slice(0, stop), bare.text.slice(stop + 1)) + (20 - stop) * 0.8
    unmarked += edgeWeight(bare.text.slice(0, answer.length), bare.text.slice(answer.length))
  }
  const stops = members.map(({bare}) => Math.min(bare.text.search(/[。]/u) >>> 0, 60))
  const answers = members.map(({answer}) => answer?.length ?? 60)
  return marked - spread(stops) * members.length >= unmarked - spread(answers) * members.length
}

/** Standard deviation: headings of one group are about as long as each other. */
function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
}
