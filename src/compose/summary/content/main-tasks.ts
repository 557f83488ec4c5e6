import type {RootContent} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import type {Observation} from '../../../model/observation.ts'
import type {Report} from '../../../model/report.ts'
import {simplify} from '../../../text/simplify.ts'
import type {MainTask} from './sheet-content.ts'

/**
 * The year's main tasks: the second-level headings of the part that plans the work, each with its targets in figures.
 * A part without such headings gives the sentences that lead its paragraphs; a report without either gives none.
 */
export function mainTasks(report: Report, observations: readonly Observation[]): MainTask[] {
  const parts = readParts(report)
  const targets = observations.filter(
    (one) => one.status === 'target' && one.number !== null && one.indicator !== '' && !addressed.test(one.indicator),
  )
  const work = numberedParts(parts) ?? workPart(parts, targets)
  if (!work) return []
  return work.points.map((point, index) => {
    const end = work.points[index + 1]?.line ?? work.end
    const own = targets.filter((one) => !one.headline && one.source.line >= point.line && one.source.line < end)
    return {...point, page: pageWithin(observations, point.line, end), targets: distinct(own)}
  })
}

/** 880万全县儿女团结奋斗: those spoken to are no target. */
const addressed = /儿女|人民的/u

interface Point {
  heading: string
  line: number
}

interface Part extends Point {
  /** First line after it. */
  end: number
  /** Second-level headings, else leading sentences. */
  points: Point[]
  length: number
}

function readParts(report: Report): Part[] {
  const parts: Part[] = []
  const headed = new Set<Part>()
  for (const node of report.tree.children) {
    const line = node.position?.start.line ?? 0
    const part = parts.at(-1)
    if (node.type === 'heading' && node.depth === 2) {
      if (part) part.end = line
      parts.push({heading: plainText(node), line, end: Number.POSITIVE_INFINITY, points: [], length: 0})
    } else if (part && node.type === 'heading' && node.depth === 3) {
      if (!headed.has(part)) part.points = []
      headed.add(part)
      part.points.push({heading: plainText(node), line})
    } else if (part) {
      part.length += plainText(node).length
      const leading = leadingSentence(node)
      if (leading && !headed.has(part)) part.points.push({heading: leading, line})
    }
  }
  for (const part of parts) if (!headed.has(part)) part.points = counted(part.points)
  return parts
}

/** Where leading sentences are counted (第一，… 第二，…), those between are parts of the one before. */
function counted(points: Point[]): Point[] {
  const own = points.filter(({heading}) => /^第?[一二三四五六七八九十]{1,2}(?:[，、]|是)/u.test(heading))
  return own.length < 3 ? points : own
}

function leadingSentence(node: RootContent): string | undefined {
  const first = node.type === 'paragraph' ? node.children[0] : undefined
  return first?.type === 'strong' ? plainText(first).replace(/[。：；，]$/u, '') : undefined
}

/** 2021年工作安排 / 一、… / 二、…: the plan's own sections stand beside its heading, not below it. */
function numberedParts(parts: Part[]): Part | undefined {
  const plan = parts.findIndex(
    ({heading}, i) => plans(heading) && !numbered.test(heading) && /^一、/u.test(parts[i + 1]?.heading ?? ''),
  )
  if (plan < 0) return undefined
  const points: Part[] = []
  for (const part of parts.slice(plan + 1)) {
    if (!numbered.test(part.heading)) break
    points.push(part)
  }
  return points.length < 3 ? undefined : {...parts[plan]!, points, end: points.at(-1)!.end}
}

const numbered = /^[一二三四五六七八九十]{1,3}、/u

/** The part with the most to plan: its targets weigh most, then its words, then what its heading says. */
function workPart(parts: Part[], targets: Observation[]): Part | undefined {
  const candidates = parts.filter((part) => part.points.length > 1 && !tellsOnly(part))
  const weight = (part: Part) => {
    const own = targets.filter((one) => one.source.line >= part.line && one.source.line < part.end).length
    const words = plans(part.heading) ? 10 : 0
    const place = part === parts[0] && parts.length > 1 ? -10 : 0
    return own + part.length / 500 + words + place
  }
  return candidates.reduce<Part | undefined>(
    (best, part) => (!best || weight(part) > weight(best) ? part : best),
    undefined,
  )
}

/** Its points are what was done, however many targets stand elsewhere. */
function tellsOnly({heading}: Part): boolean {
  return reviewWords.test(simplify(heading)) && !plans(heading)
}

function plans(heading: string): boolean {
  return planWords.test(simplify(heading))
}

const planWords = /任务|安排|重点|部署|今年|举措|主要工作|建议/u
const reviewWords = /回顾|总结|过去|自身建设|政府建设/u

function pageWithin(observations: readonly Observation[], from: number, end: number): number | null {
  return observations.find((one) => one.source.line >= from && one.source.line < end)?.source.page ?? null
}

function distinct(observations: Observation[]): Observation[] {
  const seen = new Set<string>()
  return observations.filter((one) => {
    const key = `${one.indicator} ${one.measure} ${one.number}`
    return !seen.has(key) && seen.add(key)
  })
}
