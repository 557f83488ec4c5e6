import {childElements, firstElement, switchOf, wordValue} from '../xml/find-elements.ts'
import type {XmlElement} from '../xml/parse-xml.ts'
import {formatNumber} from './format-number.ts'

/** An automatic number put back as text. */
export interface WordNumber {
  /** As Word shows it: 一、 · （二） · 3. · •; '' for a level without any. */
  text: string
  ordered: boolean
  level: number
  /** What the paragraph's own level counts to. */
  value: number
  /** The list it belongs to. */
  id: string
}

/** Counts the paragraphs of a document in their order. */
export type Counter = (id: string, level: number) => WordNumber | undefined

/**
 * A counter over the numbering definitions of a file.
 *
 * @param root `w:numbering`; undefined where the file has none.
 */
export function readNumbering(root: XmlElement | undefined): Counter {
  const looks = new Map(childElements(root, 'w:abstractNum').map((look) => [look.attributes['w:abstractNumId'], look]))
  const lists = new Map(childElements(root, 'w:num').map((list) => [list.attributes['w:numId'], readList(list, looks)]))
  /** Lists of the same look count on together, but where one starts anew. */
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return (id, level) => {
    const list = lists.get(id)
    if (!list) return undefined
    const {lookId, levels} = list
    const own = levels.get(level)
    if (!own) return undefined
    const count = counts.get(lookId) ?? []
    counts.set(lookId, count)
    if (!begun.has(`${id} ${level}`)) {
      begun.add(`${id} ${level}`)
      if (own.restart) count[level] = own.start - 1
    }
    count[level] = (count[level] ?? own.start - 1) + 1
    count.length = level + 1
    return {
      text: own.format === 'bullet' ? '•' : shown(own, count, levels),
      ordered: own.format !== 'bullet',
      level,
      value: count[level],
      id,
    }
  }
}

interface Level {
  start: number
  /** True where the list says its own start. */
  restart: boolean
  format: string
  text: string
  /** Numbers of upper levels are shown in Arabic digits. */
  legal: boolean
}

/** A list's levels, and the look that lists which count on together share. */
interface List {
  lookId: string
  levels: Map<number, Level>
}

function readList(list: XmlElement, looks: ReadonlyMap<string | undefined, XmlElement>): List | undefined {
  const lookId = wordValue(list, 'w:abstractNumId')
  const look = looks.get(lookId)
  return lookId === undefined || !look ? undefined : {lookId, levels: levelsOf(list, look)}
}

function levelsOf(list: XmlElement, look: XmlElement): Map<number, Level> {
  const levels = new Map(
    childElements(look, 'w:lvl').map((level) => [Number(level.attributes['w:ilvl'] ?? 0), readLevel(level)]),
  )
  for (const change of childElements(list, 'w:lvlOverride')) {
    const index = Number(change.attributes['w:ilvl'] ?? 0)
    const own = firstElement(change, 'w:lvl')
    if (own) levels.set(index, readLevel(own))
    const start = wordValue(change, 'w:startOverride')
    const level = levels.get(index)
    if (level && start !== undefined) levels.set(index, {...level, start: Number(start), restart: true})
  }
  return levels
}

function readLevel(level: XmlElement): Level {
  return {
    start: Number(wordValue(level, 'w:start') ?? 1),
    restart: false,
    format: wordValue(level, 'w:numFmt') ?? 'decimal',
    text: wordValue(level, 'w:lvlText') ?? '',
    legal: switchOf(level, 'w:isLgl') ?? false,
  }
}

/** `第%1章`, `%1.%2`: the counts of this level and those above it. */
function shown(own: Level, count: number[], levels: Map<number, Level>): string {
  return own.text.replace(/%(?<level>[1-9])/gu, (_, digit: string) => {
    const index = Number(digit) - 1
    const level = levels.get(index)
    const value = count[index] ?? level?.start ?? 1
    return formatNumber(value, own.legal ? 'decimal' : (level?.format ?? 'decimal'))
  })
}
