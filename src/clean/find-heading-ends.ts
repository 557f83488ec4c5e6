import {type IndexedEdges, learntEdges} from './edge-weight.ts'
import {isPartName} from './heading-shape.ts'

/** A heading that runs into its text without any mark between. */
export interface FusedHeading {
  /** The line without the heading's number. */
  text: string
  level: 1 | 2
  /** Headings under the same part are built alike; those of one group weigh each other. */
  group: number
}

export interface HeadingEnd {
  /** Characters of the text that are the heading. */
  length: number
  /** Distance to the next best answer: below 2.5 a person should look. */
  margin: number
}

/** A place where the heading may end, and how well it would. */
interface Candidate {
  length: number
  commas: number
  lastClause: number
  weight: number
}

const longest = 58
/** A word is not cut in two: what the segmenter holds together rarely parts. */
const insideWord = -4
/** 工作回顾, 主要目标: what parts of a report are called. */
const namesPart = 4
/** What is left up to the first 。 must be a sentence: 综合实力 | 大幅提升。 leaves none. */
const shortSentence = 8
const perMissingCharacter = -1.5
/** 1.…, （一）…, 一是…, 各位代表！: what opens a paragraph of its own. */
const opensItem = 5
/** 关于…的说明: whole only with its noun. */
const namesReport = 4
/** 经济发展后劲 | 进一步增强: a subject without its predicate. */
const lacksPredicate = -6
/** 主要情况, 总体要求: nouns that headings of every level end in. */
const namesNoun = 2
/** 工业升级 | 工业升级是…: a text takes up its heading's words. */
const takesUp = 2
/** 坚持以人为本。切实改善生活认真做好…: so soon a 。 is the heading's. */
const soonStop = 16
const atStop = -2
const unfinished = -6
/** …提前实现，青溪 | 站在新起点: no clause is so short. */
const shortestClause = 2
const rounds = 3
const mostSisters = 16
const itemOpener = /^(?:\d{1,2}[.、．]|[（(]?[一二三四五六七八九十]{1,2}(?:[）)、]|是)|第一，|——|各位代表)/u
const adverb = '进一步|不断|持续|全面|显著|稳步|明显|更加|有效|大幅|加速|加快|日益|逐步|继续|坚定|再|圆满|同步|协同'
/** Verbs that need nothing after them, and those that may. */
const becoming = '增强|提升|提高|改善|优化|加快|完善|巩固|稳固|扩大|向好|活跃|凸显|壮大|显现|改观'
const change = `${becoming}|加强|稳定|推进|深化|突破|夯实|有力|有序|形成|健全|拓展|完成|激发|释放|绘就|构建|美丽|和谐`
const fulfilment = '(?:提前|如期|胜利|超额|顺利|基本|全部|圆满)(?:实现|完成|建成)'
/** What says something of a subject: 进一步增强, 显著提升, 加快. */
const predicate = new RegExp(
  `^(?:(?:${adverb})+(?:深入|协调)?(?:${change})|${fulfilment}|(?:加快|显著|明显|提速)(?!\\p{Script=Han}))`,
  'u',
)
/** …竞争优势同步提升: said in full. */
const saidInFull = new RegExp(`(?:${adverb})(?:${becoming})$`, 'u')
const completes = 2.5
/** 新世纪的头 | 五年: what wants its number. */
const wantsNumber = /[头前后近]$/u
const numberOfYears = /^[一二两三四五六七八九十\d]{1,2}年/u
const partNoun = /(?:情况|要求|思路|目标|任务|重点|意见|建议|说明|措施|原则|特点|成就|成绩|形势|经验|做法|问题)$/u
/** What no heading ends with: conjunctions, prepositions, particles and adverbs that want a verb. */
const wantsMore =
  /(?:[和把将以了或使让并很非]|(?<![认许])可|(?<![目])的|(?<!求)是|显著|明显|稳步|奋力|提前|(?<!增长)同步|不断|进一步|有利于|(?<![应面])对\p{Script=Han}{2}|必须|仍然|以及|努力)$/u
/** Verbs, adverbs and prepositions: a clause that begins so has no subject to wait for. */
const verbFirst =
  /^(?:以|把|将|让|在|为|抓|用|聚|做|建|强|促|保|优|稳|谋|推|提|攻|打|育|补|守|筑|兴|扩|着|坚|加|深|大力|全力|全面|努力|切实|扎实|突出|统筹|持续|积极|改善|激发|壮大|增强|创新|完善|发展|实|狠|有|高[标效质]|精|落|围绕|贯彻|营造|维护|注重|转变|调整|培|畅|严|从|勇|奋|不|千|更|紧|立|争|集|进一步|继续|充分|主动|调|依)/u
let segmenter: Intl.Segmenter | undefined

/**
 * Tell where headings end that nothing parts from their text.
 *
 * ```text
 * （一）聚焦转型升级，做大做强工业经济加快园区建设。
 *                                  ^ ends here: 经济 ends headings, 加快 begins sentences, its sisters have two clauses
 * ```
 *
 * Pairs of characters at the edge, the length and the word boundary weigh first; then headings of one group are weighed
 * against each other, for number and length of clauses and for common words.
 *
 * @returns One answer a heading, in order; undefined where there is no place to end.
 */
export function findHeadingEnds(
  headings: readonly FusedHeading[],
  edges: IndexedEdges = learntEdges,
): Array<HeadingEnd | undefined> {
  const candidates = headings.map((heading) => candidatesOf(heading, edges))
  let weights = candidates.map((list) => list.map(({weight}) => weight))
  for (let round = 0; round < rounds; round++) {
    const shares = weights.map(softmax)
    weights = candidates.map((list, index) => {
      const sisters = sistersOf(headings, index)
      if (sisters.length === 0) return list.map(({weight}) => weight)
      return list.map(
        (candidate) => candidate.weight + likeness(candidate, index, sisters, {headings, candidates, shares}),
      )
    })
  }
  return candidates.map((list, index) => best(list, weights[index]!))
}

/** The nearest headings of the group: no part has more, and all of them would cost the square of their number. */
function sistersOf(headings: readonly FusedHeading[], index: number): number[] {
  const {group} = headings[index]!
  const found: number[] = []
  for (let at = Math.max(0, index - mostSisters * 2); at < headings.length && at <= index + mostSisters * 2; at++)
    if (at !== index && headings[at]!.group === group) found.push(at)
  return found.slice(0, mostSisters)
}

function candidatesOf({text, level}: FusedHeading, edges: IndexedEdges): Candidate[] {
  const stop = text.slice(0, 90).search(/[。；！]/u)
  const end = Math.min(stop < 0 ? text.length - 2 : stop, longest)
  segmenter ??= new Intl.Segmenter('zh', {granularity: 'word'})
  const words = new Set([...segmenter.segment(text.slice(0, 90))].map((word) => word.index))
  const found: Candidate[] = []
  let depth = 0
  for (let at = 1; at < end; at++) {
    const [before, after] = [text[at - 1]!, text[at]!]
    if ('“（《'.includes(before)) depth++
    if ('”）》'.includes(before)) depth = Math.max(0, depth - 1)
    if (
      at < 4 ||
      depth > 0 ||
      '，、；：（“《'.includes(before) ||
      '，、；：）”》的及与暨'.includes(after) ||
      (after === '和' && text[at + 1] !== '谐') ||
      (after === '地' && !/[区方市级处位质铁产理下域震表面名税块段球]/u.test(text[at + 1] ?? ''))
    )
      continue
    if (/[\dA-Za-z.]/u.test(before) && /[\dA-Za-z年%.]/u.test(after)) continue
    const clauses = text.slice(0, at).split('，')
    const lengths = edges.lengths[level]
    const weight =
      edges.weight(text.slice(0, at), text.slice(at)) +
      lengths[Math.min(at, lengths.length - 1)]! +
      (words.has(at) ? 0 : insideWord) +
      (level === 1 && isPartName(text.slice(0, at)) && !predicate.test(text.slice(at, at + 8)) ? namesPart : 0) +
      (stop < 0 ? 0 : Math.max(0, shortSentence - (stop - at)) * perMissingCharacter) +
      wording(text.slice(0, at), text.slice(at, at + 8), clauses.at(-1)!)
    found.push({length: at, commas: clauses.length - 1, lastClause: clauses.at(-1)!.length, weight})
  }
  if (stop > 3 && stop <= soonStop) {
    const clauses = text.slice(0, stop).split('，')
    const weight = edges.weight(text.slice(0, stop), text.slice(stop + 1)) + edges.lengths[level][stop]! + atStop
    found.push({length: stop + 1, commas: clauses.length - 1, lastClause: clauses.at(-1)!.length, weight})
  }
  return found
}

/** What the words themselves say of an end: weights beyond those of the characters at the edge. */
function wording(heading: string, after: string, clause: string): number {
  return (
    (itemOpener.test(after) ? opensItem : 0) +
    (/^关于.*的\p{Script=Han}{2}$/u.test(heading) ? namesReport : 0) +
    (partNoun.test(heading) && !predicate.test(after) ? namesNoun : 0) +
    (heading.includes(after.slice(0, 4)) ? takesUp : 0) +
    (clause !== heading && clause.length <= shortestClause ? unfinished : 0) +
    (wantsMore.test(clause) || (wantsNumber.test(clause) && numberOfYears.test(after)) ? unfinished : 0) +
    (saidInFull.test(clause) ? completes : 0) +
    (predicate.test(after) && !verbFirst.test(clause) ? lacksPredicate : 0)
  )
}

/** How much a candidate is like what its sisters probably are. */
function likeness(
  candidate: Candidate,
  index: number,
  sisters: readonly number[],
  all: {headings: readonly FusedHeading[]; candidates: readonly Candidate[][]; shares: readonly number[][]},
): number {
  let [commas, clause, total, end, start] = [0.5, 0.5, 0.5, 0.3, 0.3]
  const {text} = all.headings[index]!
  const [lastWord, nextWord] = [
    text.slice(candidate.length - 2, candidate.length),
    text.slice(candidate.length, candidate.length + 2),
  ]
  for (const sister of sisters) {
    const other = all.headings[sister]!.text
    all.candidates[sister]!.forEach((peer, at) => {
      const share = all.shares[sister]![at]!
      if (share < 0.001) return
      if (peer.commas === candidate.commas) {
        commas += share
        clause += share * Math.exp(-Math.abs(peer.lastClause - candidate.lastClause) / 1.5)
      }
      total += share * Math.exp(-Math.abs(peer.length - candidate.length) / 2)
      if (other.slice(peer.length - 2, peer.length) === lastWord) end += share
      if (other.slice(peer.length, peer.length + 2) === nextWord) start += share
    })
  }
  const count = sisters.length + 1
  return (
    Math.log(commas / count) +
    2 * Math.log(clause / count) +
    Math.log(total / count) +
    0.7 * Math.log(end / count) +
    0.7 * Math.log(start / count)
  )
}

function softmax(weights: readonly number[]): number[] {
  const most = Math.max(...weights)
  const powers = weights.map((weight) => Math.exp(weight - most))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

function best(candidates: readonly Candidate[], weights: readonly number[]): HeadingEnd | undefined {
  const order = weights.map((weight, at) => ({weight, at})).sort((a, b) => b.weight - a.weight)
  const [first, second] = order
  if (!first) return undefined
  return {length: candidates[first.at]!.length, margin: first.weight - (second?.weight ?? Number.NEGATIVE_INFINITY)}
}
