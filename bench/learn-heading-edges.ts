/**
 * Learn how headings end and how the texts below them begin: src/clean/knowledge/heading-edges.ts.
 *
 *   npx tsx bench/learn-heading-edges.ts FOLDER > src/clean/knowledge/heading-edges.ts
 *   npx tsx bench/learn-heading-edges.ts FOLDER --check
 *
 * FOLDER holds NAME/report.md and NAME/changes.json, as building writes them; NAME begins with the region and a hyphen. Of
 * these only reports whose headings stood on lines of their own, or ended with a mark, teach. What is learnt must be language,
 * not geography: names of places are masked, and a pair counts only where reports of several regions have it.
 *
 * `--check` learns from all regions but a few, finds the ends of these few's headings with their line ends taken out, and so
 * on for all regions: the share found is what an unseen report may expect.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type HeadingEdges, indexEdges} from '../src/clean/edge-weight.ts'
import {type FusedHeading, findHeadingEnds} from '../src/clean/find-heading-ends.ts'
import {readFrontMatter} from '../src/text/front-matter.ts'

const [folder, mode] = process.argv.slice(2)
if (!folder) throw new Error('usage: learn-heading-edges FOLDER [--check]')

interface Item {
  level: 1 | 2
  heading: string
  text: string
  group: number
}

interface Teacher {
  region: string
  items: Item[]
  /** First characters of sentences: texts below headings begin as sentences do. */
  sentences: string[]
}

const provinces =
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 雄安 京津冀 长三角 粤港澳 成渝 东盟'
const masked = '\ue000'
/**
 * Weights of what no report had: by the counts alone they would be twice as much, but a rare pair is more often the inside
 * of a name than an edge.
 */
const unseen = {endPairs: 1.2, startPairs: 1, ends: 0.5, starts: 0.3}
/** Regions whose reports must have a pair before it is language. */
const fewestRegions = 3
const folds = 8

const {teachers, mask} = readTeachers(folder)
if (mode === '--check') check()
else process.stdout.write(write(learn(teachers)))

function readTeachers(path: string) {
  const names = new Set(provinces.split(' '))
  const texts = readdirSync(path)
    .filter((name) => existsSync(join(path, name, 'report.md')))
    .map((name) => ({name, ...readFrontMatter(readFileSync(join(path, name, 'report.md'), 'utf8'))}))
  for (const {values} of texts)
    for (const name of String(values.region ?? '').match(/.+?(?:省|自治区|市|区|县|州|盟|旗)/gu) ?? [])
      names.add(name.length > 2 ? name.replace(/(?:(?:壮族|回族|维吾尔)?自治区|[省市区县州盟旗])$/u, '') : name)
  const place = new RegExp([...names].sort((a, b) => b.length - a.length).join('|'), 'gu')
  const teachers = texts
    .filter(({name}) => !hasGuesses(join(path, name, 'changes.json')))
    .map(({name, body}) => readTeacher(name.split('-')[0]!, body))
    .filter(({items}) => items.length > 0)
  return {teachers, mask: (text: string) => text.replace(place, masked)}
}

/** Whether cleaning had to guess where a heading ends: then nothing is to be learnt from it. */
function hasGuesses(path: string): boolean {
  if (!existsSync(path)) return false
  const {changes} = JSON.parse(readFileSync(path, 'utf8')) as {changes: Array<Record<string, string>>}
  return changes.some(
    ({rule, before, after}) =>
      rule === 'split-fused-headings' && !/[。！？]$/u.test(after!.split('\n')[0]!) && !/\s/u.test(before!),
  )
}

function readTeacher(region: string, body: string): Teacher {
  const lines = body
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replaceAll('**', '').replace(/\\|\[\^\d+\]/gu, ''))
  const items: Item[] = []
  let group = 0
  lines.forEach((line, index) => {
    const match = /^(?<marks>#{2,3}) (?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、)(?<words>.+)$/u.exec(line)
    if (match?.groups?.marks === '##') group++
    const text = lines[index + 1]
    if (!match?.groups || text === undefined || text.length < 30 || /^(?:#|（|一[^年])/u.test(text)) return
    const level = match.groups.marks === '##' ? 1 : 2
    items.push({level, heading: match.groups.words!, text, group: level === 1 ? 0 : group})
  })
  const sentences = lines
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/[。！]/u))
    .filter((sentence) => sentence.length > 5)
  return {region, items, sentences}
}

/** How often, and in which regions. */
interface Tally {
  counts: Map<string, number>
  regions: Map<string, Set<string>>
  total: number
}

function newTally(): Tally {
  return {counts: new Map(), regions: new Map(), total: 0}
}

function add(tally: Tally, key: string, region: string): void {
  tally.total++
  if (key.includes(masked)) return
  tally.counts.set(key, often(tally, key) + 1)
  const seen = tally.regions.get(key)
  if (seen) seen.add(region)
  else tally.regions.set(key, new Set([region]))
}

function often(tally: Tally, key: string): number {
  return tally.counts.get(key) ?? 0
}

function isWide(tally: Tally, key: string): boolean {
  return (tally.regions.get(key)?.size ?? 0) >= fewestRegions
}

function learn(from: readonly Teacher[]): HeadingEdges {
  const [ends, starts, anywhere, openings] = [pair(), pair(), pair(), pair()]
  const lengths = {1: [] as number[], 2: [] as number[]}
  for (const {region, items, sentences} of from) {
    for (const {level, heading, text} of items) {
      const [end, start] = [mask(heading), mask(text.slice(0, 200))]
      lengths[level].push(heading.length)
      for (const size of [1, 2]) {
        add(ends[size - 1]!, end.slice(-size), region)
        add(starts[size - 1]!, start.slice(0, size), region)
        const whole = end + start
        for (let at = 0; at + size <= whole.length; at++) add(anywhere[size - 1]!, whole.slice(at, at + size), region)
      }
    }
    for (const sentence of sentences) add(openings[1], mask(sentence).slice(0, 2), region)
  }
  const odds = (here: Tally, key: string, size: number) =>
    Math.log((often(here, key) + 0.3) / (here.total + 30)) -
    Math.log((often(anywhere[size - 1]!, key) + 3) / (anywhere[size - 1]!.total + 300))
  const table = (
    name: keyof typeof unseen,
    size: number,
    weight: (key: string) => number,
    here: Tally[],
    fewest: number,
  ) => {
    const rows = new Map<number, string[]>()
    for (const key of new Set([...here, anywhere[size - 1]!].flatMap((tally) => [...tally.counts.keys()]))) {
      const value = half(weight(key))
      const edge = here.reduce((sum, tally) => sum + often(tally, key), 0)
      const wide =
        here.some((tally) => isWide(tally, key)) || (value < unseen[name] && isWide(anywhere[size - 1]!, key))
      if (!/^[\p{Script=Han}“”《》（）\d]+$/u.test(key) || !wide || Math.abs(value - unseen[name]) < size * 0.4)
        continue
      if (edge < 3 && often(anywhere[size - 1]!, key) < fewest) continue
      rows.set(value, [...(rows.get(value) ?? []), key])
    }
    const sorted = [...rows].sort(([a], [b]) => b - a).map(([value, keys]) => [value, keys.join('')] as const)
    return {unseen: unseen[name], rows: sorted}
  }
  return {
    endPairs: table('endPairs', 2, (key) => odds(ends[1], key, 2), [ends[1]], 12),
    startPairs: table(
      'startPairs',
      2,
      (key) => 0.6 * odds(starts[1], key, 2) + 0.6 * odds(openings[1], key, 2),
      [starts[1], openings[1]],
      12,
    ),
    ends: table('ends', 1, (key) => 0.5 * odds(ends[0], key, 1), [ends[0]], 60),
    starts: table('starts', 1, (key) => 0.3 * odds(starts[0], key, 1), [starts[0]], 60),
    lengths: {1: lengthWeights(lengths[1]), 2: lengthWeights(lengths[2])},
  }
}

function pair(): [Tally, Tally] {
  return [newTally(), newTally()]
}

function half(value: number): number {
  return Math.round(value * 2) / 2
}

/** Smoothed over five lengths. */
function lengthWeights(lengths: readonly number[]): number[] {
  return Array.from({length: 50}, (_, length) => {
    const near = lengths.filter((value) => Math.abs(value - length) <= 2).length / 5
    return Math.round(7 * Math.log((near + 1) / (lengths.length + 20))) / 10
  })
}

function check(): void {
  const regions = [...new Set(teachers.map(({region}) => region))].sort()
  let [found, all] = [0, 0]
  for (let fold = 0; fold < folds; fold++) {
    const isOut = ({region}: Teacher) => regions.indexOf(region) % folds === fold
    const edges = indexEdges(learn(teachers.filter((teacher) => !isOut(teacher))))
    for (const {items} of teachers.filter(isOut)) {
      const fused = items.map(({heading, text, level, group}): FusedHeading => ({text: heading + text, level, group}))
      findHeadingEnds(fused, edges).forEach((end, index) => {
        if (end?.length === items[index]!.heading.length) found++
        all++
      })
    }
  }
  console.log(`${found} of ${all} ends found in regions not learnt from (${((100 * found) / all).toFixed(1)}%)`)
}

function write(edges: HeadingEdges): string {
  const rows = (table: HeadingEdges['ends']) =>
    `{unseen: ${table.unseen}, rows: [${table.rows.map(([weight, keys]) => `[${weight}, ${quoted(keys)}]`).join(',')}]}`
  return `import type {HeadingEdges} from '../edge-weight.ts'

/** Written by bench/learn-heading-edges.ts; names of places are left out. */
export const headingEdges: HeadingEdges = {
  endPairs: ${rows(edges.endPairs)},
  startPairs: ${rows(edges.startPairs)},
  ends: ${rows(edges.ends)},
  starts: ${rows(edges.starts)},
  lengths: {1: [${edges.lengths[1].join(', ')}], 2: [${edges.lengths[2].join(', ')}]},
}
`
}

/** Lines of a hundred characters. */
function quoted(keys: string): string {
  return (keys.match(/.{1,100}/gu) ?? []).map((part) => `'${part}'`).join(' + ')
}
