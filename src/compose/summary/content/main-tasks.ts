import type {RootContent} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import type {Observation} from '../../../model/observation.ts'
import type {Report} from '../../../model/report.ts'
import type {MainTask} from './sheet-content.ts'

/**
 * The year's main tasks: the second-level headings of the part that plans the work, each with its targets in figures.
 * A part without such headings gives the sentences that lead its paragraphs; a report without either gives none.
 */
export function mainTasks(report: Report, observations: readonly Observation[]): MainTask[] {
  const parts = readParts(report)
  const targets = observations.filter((one) => one.status === 'target' && one.number !== null && one.indicator !== '')
  const work = workPart(parts, targets)
  if (!work) return []
  return work.points.map((point, index) => {
    const end = work.points[index + 1]?.line ?? work.end
    const own = targets.filter((one) => !one.headline && one.source.line >= point.line && one.source.line < end)
    return {...point, page: pageWithin(observations, point.line, end), targets: distinct(own)}
  })
}

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
  return parts
}

function leadingSentence(node: RootContent): string | undefined {
  const first = node.type === 'paragraph' ? node.children[0] : undefined
  return first?.type === 'strong' ? plainText(first).replace(/[。：；，]$/u, '') : undefined
}

/** The part with the most to plan: its targets weigh most, then its words, then what its heading says. */
function workPart(parts: Part[], targets: Observation[]): Part | undefined {
  const candidates = parts.filter((part) => part.points.length > 1 && !tellsOnly(part))
  const weight = (part: Part) => {
    const own = targets.filter((one) => one.source.line >= part.line && one.source.line < part.end).length
    const words = planWords.test(part.heading) ? 10 : 0
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
  return reviewWords.test(heading) && !planWords.test(heading)
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
