import {z} from 'zod'
import {keyNotes} from '../schema/fields.ts'
import {templateSchema} from '../schema/template-schema.ts'
import {unwrap} from '../schema-at.ts'
import {describeValues, type ReferenceLanguage} from './describe-values.ts'
import {effects} from './effects.ts'
import {tableRow} from './table-row.ts'

const columns: Record<ReferenceLanguage, string[]> = {
  en: ['Key', 'Values', 'If no template sets it', 'Meaning', 'PDF', 'Word'],
  zh: ['键', '取值', '未设置时', '含义', 'PDF', 'Word'],
}

const same: Record<ReferenceLanguage, string> = {en: 'yes', zh: '有效'}
const sameAs: Record<ReferenceLanguage, string> = {en: 'The same keys as', zh: '各键同'}

/** Every key of a template as Markdown tables, a section for each key of the first level. */
export function writeKeyReference(language: ReferenceLanguage): string {
  const printed = new Map<z.ZodType, string>()
  return Object.entries(templateSchema.shape as Record<string, z.ZodType>)
    .map(([key, schema]) => {
      const rows = keyRows(key, schema, language, printed)
      const head = [columns[language], columns[language].map(() => '---')].map(tableRow)
      return `### \`${key}\`\n\n${[...head, ...rows].join('\n')}\n`
    })
    .join('\n')
}

function keyRows(
  path: string,
  schema: z.ZodType,
  language: ReferenceLanguage,
  printed: Map<z.ZodType, string>,
): string[] {
  const note = keyNotes.get(schema)
  const inner = holder(unwrap(schema), path)
  const before = inner && printed.get(inner.object)
  if (inner && before === undefined) printed.set(inner.object, inner.path)
  const meaning = [
    note?.[language] ?? '',
    ...(before === undefined ? [] : [`${sameAs[language]} \`${before}\`.`]),
  ].join(' ')
  const unset = note?.unset === undefined ? '' : `\`${note.unset}\``
  const effect = effects[path.replaceAll(/NAME/gu, '*').replaceAll('[]', '')]
  const row = tableRow([
    `\`${path}\``,
    describeValues(schema, language),
    unset,
    meaning,
    effect?.pdf?.[language] ?? same[language],
    effect?.word?.[language] ?? same[language],
  ])
  if (!inner || before !== undefined) return [row]
  const shape = Object.entries(inner.object.shape as Record<string, z.ZodType>)
  return [row, ...shape.flatMap(([key, one]) => keyRows(`${inner.path}.${key}`, one, language, printed))]
}

/** The map inside a schema whose keys are to be told, and how its path is written. */
function holder(schema: z.ZodType, path: string): {object: z.ZodObject; path: string} | undefined {
  if (schema instanceof z.ZodObject) return {object: schema, path}
  if (schema instanceof z.ZodRecord) return holder(unwrap(schema.valueType as z.ZodType), `${path}.NAME`)
  if (schema instanceof z.ZodArray) return holder(unwrap(schema.element as z.ZodType), `${path}[]`)
  if (schema instanceof z.ZodUnion) {
    for (const option of schema.options as z.ZodType[]) {
      const found = holder(unwrap(option), path)
      if (found) return found
    }
  }
  return undefined
}
