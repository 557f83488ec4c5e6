import type {z} from 'zod'
import {chineseSizes} from './chinese-sizes.ts'
import {colourNames} from './colour-names.ts'
import {nearestName} from './nearest-name.ts'
import {templateSchema} from './schema/template-schema.ts'
import {knownKeys, schemaAt} from './schema-at.ts'
import type {Fault} from './template-file.ts'

type Issue = z.core.$ZodIssue

/**
 * Say what a schema issue means to the person who wrote the template.
 *
 * @param issue What zod found; its message is the id of a catalogue entry where the schema names one.
 * @param value The whole template as read.
 * @returns     One fault; several for several unknown keys.
 */
export function explainIssue(issue: Issue, value: unknown): Fault[] {
  const inner = issue.code === 'invalid_union' ? fittingIssues(issue, value) : undefined
  if (inner) return inner.flatMap((one) => explainIssue({...one, path: [...issue.path, ...one.path]}, value))
  const found = valueAt(value, issue.path)
  const where = {key: issue.path.join('.') || 'template', value: show(found)}
  const fault = (id: string, values = {}): Fault => ({id, values: {...where, ...values}, keys: issue.path})
  if (issue.message.startsWith('template/')) {
    const {min, max} = (issue.code === 'custom' ? (issue.params ?? {}) : {}) as {min?: number; max?: number}
    const range = min === undefined || max === undefined ? {} : {minimum: min, maximum: max}
    const near = nearestTo[issue.message]?.(where.value)
    return [{...fault(issue.message, {...range, near: near ?? ''}), atKey: issue.code === 'invalid_key'}]
  }
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = knownKeys(schemaAt(templateSchema, issue.path))
      return issue.keys.map((key) => ({
        id: 'template/unknown-key',
        values: {key: [...issue.path, key].join('.'), known: known.join(', '), near: nearestName(key, known) ?? ''},
        keys: [...issue.path, key],
        atKey: true,
      }))
    }
    case 'invalid_key':
      return [{...fault('template/not-a-name', {value: String(issue.path.at(-1))}), atKey: true}]
    case 'invalid_value':
      return [
        fault('template/not-one-of', {
          expected: issue.values.map(String).join(', '),
          near: nearestName(where.value, issue.values.map(String)) ?? '',
        }),
      ]
    case 'too_big':
    case 'too_small': {
      const [bound, limit] = issue.code === 'too_big' ? ['at most', issue.maximum] : ['at least', issue.minimum]
      if (issue.origin === 'string' || issue.origin === 'array')
        return [fault(bound === 'at most' ? 'template/too-long' : 'template/too-short', {limit: String(limit)})]
      return [fault(bound === 'at most' ? 'template/too-high' : 'template/too-low', {limit: String(limit)})]
    }
    case 'invalid_type':
      return [fault(typeMessages[issue.expected] ?? 'template/not-a-map')]
    default:
      return [fault('template/not-allowed')]
  }
}

/** How to find what was meant, for values that have names. */
const nearestTo: Record<string, (value: string) => string | undefined> = {
  'template/not-a-colour': (value) => nearestName(value, Object.keys(colourNames)),
  'template/not-a-length': nearestSize,
}

/** 叁号, 3号 and 小三号 are how people say it. */
function nearestSize(value: string): string | undefined {
  if (!/[号小]/u.test(value)) return undefined
  const plain = value.replace(
    /[1-8壹贰叁肆伍陆柒捌]/gu,
    (digit) => '一二三四五六七八'['12345678壹贰叁肆伍陆柒捌'.indexOf(digit) % 8]!,
  )
  const size = plain.startsWith('小') ? plain.slice(0, 2) : plain
  return size in chineseSizes ? size : undefined
}

/** What was expected, by zod's name of the type. */
const typeMessages: Record<string, string> = {
  string: 'template/not-text',
  int: 'template/not-a-whole-number',
  number: 'template/not-a-number',
  boolean: 'template/not-true-or-false',
  array: 'template/not-a-list',
  object: 'template/not-a-map',
  record: 'template/not-a-map',
}

/** Of a union's branches the one that the writer meant: the map where a map was written, else the one whose complaint is most precise. */
function fittingIssues(issue: Issue & {code: 'invalid_union'}, value: unknown): Issue[] | undefined {
  const branches = issue.errors
  if (branches.length === 0) return undefined
  const found = valueAt(value, issue.path)
  const isMap = typeof found === 'object' && found !== null
  const deep = branches.find((issues) => issues.some((one) => one.path.length > 0 || one.code === 'unrecognized_keys'))
  if (isMap && deep) return deep
  const named = branches.find((issues) => issues.some((one) => one.message.startsWith('template/')))
  if (named) return named
  const choices = branches.flatMap((issues) =>
    issues.flatMap((one) => (one.code === 'invalid_value' ? one.values : [])),
  )
  const choice = branches.flat().find((one) => one.code === 'invalid_value')
  return choice ? [{...choice, values: choices} as Issue] : branches[0]
}

function valueAt(value: unknown, keys: PropertyKey[]): unknown {
  return keys.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value)
}

/** A value as a message quotes it: short, on one line. */
function show(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
