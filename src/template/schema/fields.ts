import {z} from 'zod'
import {colourNames} from '../colour-names.ts'
import {lengthPattern, parseLength} from '../parse-length.ts'

/** What the documentation says of a key, in English and Chinese; `unset` is what holds where no template of the chain sets it. */
export interface KeyNote {
  en: string
  zh: string
  unset?: string
}

/** Notes by schema: docs/templates.md and the JSON Schema's descriptions are made from them. */
export const keyNotes = z.registry<KeyNote>()

/** Bounds of lengths by schema, for the documentation. */
export const lengthNotes = z.registry<{min: number; max: number; relative: 'em' | 'em and lines' | 'absolute'}>()

/** Document a key. Every key may be absent: a template states only what differs from its parent. */
export function key<T extends z.ZodType>(schema: T, en: string, zh: string, unset?: string) {
  const optional = schema.optional()
  keyNotes.add(optional, {en, zh, ...(unset === undefined ? {} : {unset})})
  return optional
}

/**
 * A length between two bounds. An issue's message is the id of a catalogue entry.
 *
 * @param range    Bounds in points; em and lines are measured as if 16 pt and 30 pt.
 * @param relative Whether em, 字, line and 行 have a meaning here.
 */
export function length(range: {min: number; max: number}, relative: 'em' | 'em and lines' | 'absolute' = 'absolute') {
  const text = z
    .string({error: 'template/not-a-length'})
    .regex(lengthPattern, {error: 'template/not-a-length', abort: true})
  const schema = z.union([text, z.literal(0)], {error: 'template/not-a-length'}).superRefine((value, context) => {
    const parsed = parseLength(value)
    if (!parsed) return
    const allowed = relative === 'absolute' ? ['pt'] : relative === 'em' ? ['pt', 'em'] : ['pt', 'em', 'line']
    if (!allowed.includes(parsed.unit)) context.addIssue({code: 'custom', message: 'template/relative-length'})
    const points = parsed.value * {pt: 1, em: 16, line: 30}[parsed.unit]
    if (points < range.min || points > range.max)
      context.addIssue({code: 'custom', message: 'template/length-range', params: range})
  })
  lengthNotes.add(schema, {...range, relative})
  return schema
}

/** Whether a schema is that of a colour, for the documentation. */
export const colourSchemas = new WeakSet<z.ZodType>()

/** '#RRGGBB' or a name of the table. */
export function colour() {
  const names = Object.keys(colourNames).join('|')
  const schema = z
    .string({error: 'template/not-a-colour'})
    .regex(new RegExp(`^(?:#[0-9A-Fa-f]{6}|${names})$`, 'u'), {error: 'template/not-a-colour'})
  colourSchemas.add(schema)
  return schema
}

export const integer = (min: number, max: number) => z.int().min(min).max(max)
export const flag = () => z.boolean()
export const oneOf = <const T extends readonly [string, ...string[]]>(...values: T) => z.enum(values)

/** Text with placeholders: one line, no control characters. */
export function line(maximum = 200) {
  return z
    .string()
    .max(maximum)
    .regex(/^[^\p{Cc}]*$/u, {error: 'template/control-character'})
}

/** Name of a style, font role, face or part: letters of any script, digits, hyphens. */
export function name() {
  return z
    .string({error: 'template/not-a-name'})
    .max(60, {error: 'template/not-a-name'})
    .regex(/^[\p{L}][\p{L}\p{N} ._-]*$/u, {error: 'template/not-a-name'})
}
