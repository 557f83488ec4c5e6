import {z} from 'zod'
import {colourSchemas, lengthNotes} from '../schema/fields.ts'
import {unwrap} from '../schema-at.ts'

export type ReferenceLanguage = 'en' | 'zh'

const words = {
  length: {en: 'length', zh: '长度'},
  em: {en: ', em, 字', zh: '、em、字'},
  lines: {en: ', em, 字, line, 行', zh: '、em、字、line、行'},
  units: {en: 'pt, mm, cm, in, 号', zh: 'pt、mm、cm、in、字号'},
  colour: {en: 'colour', zh: '颜色'},
  text: {en: 'text', zh: '文字'},
  name: {en: 'name', zh: '名称'},
  integer: {en: 'whole number', zh: '整数'},
  number: {en: 'number', zh: '数字'},
  list: {en: 'list of', zh: '列表：'},
  map: {en: 'map', zh: '映射'},
} satisfies Record<string, Record<ReferenceLanguage, string>>

/** What may stand behind a key, with units and bounds: `length (pt, mm, cm, in, 号), 4–200 pt`. */
export function describeValues(schema: z.ZodType, language: ReferenceLanguage): string {
  const bare = unwrap(schema)
  const say = (word: keyof typeof words) => words[word][language]
  const length = lengthNotes.get(bare)
  if (length) {
    const relative = length.relative === 'absolute' ? '' : length.relative === 'em' ? say('em') : say('lines')
    return `${say('length')} (${say('units')}${relative}), ${length.min}–${length.max} pt`
  }
  if (colourSchemas.has(bare)) return say('colour')
  if (bare instanceof z.ZodUnion)
    return (bare.options as z.ZodType[]).map((option) => describeValues(option, language)).join(' · ')
  if (bare instanceof z.ZodEnum) return bare.options.map((option) => `\`${String(option)}\``).join(' · ')
  if (bare instanceof z.ZodLiteral) return [...bare.values].map((value) => `\`${String(value)}\``).join(' · ')
  if (bare instanceof z.ZodBoolean) return '`true` · `false`'
  if (bare instanceof z.ZodNumber) {
    const kind = bare.format === 'safeint' || bare.isInt ? say('integer') : say('number')
    return `${kind}, ${bare.minValue}–${bare.maxValue}`
  }
  if (bare instanceof z.ZodArray) return `${say('list')} ${describeValues(bare.element as z.ZodType, language)}`
  if (bare instanceof z.ZodObject || bare instanceof z.ZodRecord) return say('map')
  if (bare instanceof z.ZodString) return (bare.maxLength ?? 0) === 60 ? say('name') : say('text')
  return say('text')
}
