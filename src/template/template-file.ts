import {isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, visit} from 'yaml'
import type {MessageValues, Place} from '../messages/report.ts'

/** What is wrong in a template, before it has a place: the id of a message, its values and the keys that lead to the spot. */
export interface Fault {
  id: string
  values: MessageValues
  keys: PropertyKey[]
  /** The key itself, not its value, is wrong. */
  atKey?: boolean
}

/** A YAML file as plain data, with the place of every key and value. */
export interface TemplateFile {
  path: string
  value: unknown
  /** Faults of the YAML itself, with their places; `value` is undefined then. */
  faults: Array<{id: string; values: MessageValues; place: Place}>
  /** The spot that keys lead to, or the nearest spot above it; undefined where even the first key is not in this file. */
  locate(keys: PropertyKey[], atKey?: boolean): Place | undefined
}

/** Shipped templates hold about 10 KB; YAML of this size parses in milliseconds whatever it holds. */
const maximumLength = 262_144
/** Anchors are for reuse; a handful is more than any template needs, and bombs need many. */
const maximumAliases = 20
const maximumDepth = 20

/** Read a template's YAML: never throws, whatever the text is. */
export function readTemplateFile(path: string, text: string): TemplateFile {
  const counter = new LineCounter()
  const place = (offset: number): Place => {
    const {line, col} = counter.linePos(offset)
    return {line, column: col}
  }
  const broken = (id: string, values: MessageValues, at: Place = {line: 1, column: 1}): TemplateFile => ({
    path,
    value: undefined,
    faults: [{id, values, place: at}],
    locate: () => undefined,
  })
  if (text.length > maximumLength) return broken('template/too-large', {maximum: maximumLength / 1024})
  const deep = tooDeep(text)
  if (deep) return broken('template/too-deep', {maximum: maximumDepth}, deep)
  const document = parseDocument(text, {lineCounter: counter, prettyErrors: false, uniqueKeys: true, strict: true})
  if (document.errors.length > 0) {
    return {
      ...broken('template/not-yaml', {}),
      faults: document.errors.slice(0, 20).map((error) => ({
        id: error.code === 'DUPLICATE_KEY' ? 'template/duplicate-key' : 'template/not-yaml',
        values: {reason: firstLine(error.message)},
        place: place(error.pos[0]),
      })),
    }
  }
  const trouble = forbidden(document.contents)
  if (trouble) return broken(trouble.id, trouble.values, place(trouble.offset))
  let value: unknown
  try {
    value = document.toJS({maxAliasCount: maximumAliases}) ?? {}
  } catch (error) {
    // An alias before its anchor, or aliases that multiply.
    return broken('template/not-yaml', {reason: firstLine(String((error as Error).message))})
  }
  return {
    path,
    value,
    faults: [],
    locate: (keys, atKey) => {
      const offset = offsetOf(document.contents, keys, atKey === true)
      return offset === undefined ? undefined : place(offset)
    },
  }
}

/** What YAML allows but a template has no use for. */
function forbidden(contents: Node | null): {id: string; values: MessageValues; offset: number} | undefined {
  let aliases = 0
  let found: {id: string; values: MessageValues; offset: number} | undefined
  visit(contents, {
    Alias(_, node, ancestors) {
      aliases += 1
      const offset = node.range?.[0] ?? 0
      if (aliases > maximumAliases) found = {id: 'template/too-many-aliases', values: {maximum: maximumAliases}, offset}
      const inside = ancestors.some((one) => (isMap(one) || isSeq(one)) && one.anchor === node.source)
      if (inside) found = {id: 'template/circular-alias', values: {name: node.source}, offset}
      return found ? visit.BREAK : undefined
    },
    Pair(_, pair) {
      const {key} = pair
      if (isScalar(key) && typeof key.value !== 'object' && key.value !== '__proto__') return undefined
      const node = key as Node | null
      found = {
        id: 'template/strange-key',
        values: {key: isScalar(key) ? String(key.value) : isAlias(key) ? '*' : '{…}'},
        offset: node?.range?.[0] ?? 0,
      }
      return visit.BREAK
    },
  })
  return found
}

function offsetOf(contents: Node | null, keys: PropertyKey[], atKey: boolean): number | undefined {
  let node: unknown = contents
  let offset: number | undefined
  for (const [depth, key] of keys.entries()) {
    const last = depth === keys.length - 1
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(key),
      )
      if (!pair) return offset
      const keyOffset = (pair.key as Node).range?.[0]
      const valueOffset = (pair.value as Node | null)?.range?.[0]
      offset = last && !atKey && isScalar(pair.value) ? (valueOffset ?? keyOffset) : keyOffset
      node = pair.value
    } else if (isSeq(node)) {
      const item = node.items[Number(key)] as Node | undefined
      if (!item) return offset
      offset = item.range?.[0]
      node = item
    } else return offset
  }
  return keys.length === 0 ? (contents?.range?.[0] ?? 0) : offset
}

/**
 * Nesting is bounded before the parser, which recurses, sees the text: by flow brackets (counted as if none were
 * quoted), by `- - -` and by indentation.
 */
function tooDeep(text: string): Place | undefined {
  for (const [index, line] of text.split('\n').entries()) {
    const opened = (line.match(/[[{]/gu) ?? []).length
    const entries = /^[ ]*(?:[-?:] +)*/u.exec(line)?.[0].match(/[-?:]/gu)?.length ?? 0
    const indent = /^ */u.exec(line)![0].length
    if (opened > maximumDepth || entries > maximumDepth || indent > 200) return {line: index + 1, column: 1}
  }
  let open = 0
  let line = 1
  for (const letter of text) {
    if (letter === '\n') line += 1
    else if (letter === '[' || letter === '{') open += 1
    else if (letter === ']' || letter === '}') open = Math.max(0, open - 1)
    // Brackets in text balance as a rule (placeholders do); a hundred left open are no text.
    if (open > 100) return {line, column: 1}
  }
  return undefined
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/u, '')
}
