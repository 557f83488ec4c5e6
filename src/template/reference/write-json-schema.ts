import {z} from 'zod'
import {keyNotes} from '../schema/fields.ts'
import {templateSchema} from '../schema/template-schema.ts'

/** The template schema as JSON Schema, for completion and checks in editors. Bounds of lengths are not in it: only the program knows them. */
export function writeJsonSchema(): string {
  const schema = z.toJSONSchema(templateSchema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({zodSchema, jsonSchema}) => {
      const note = keyNotes.get(zodSchema as unknown as z.ZodType)
      if (note) jsonSchema.description = `${note.en}\n${note.zh}`
    },
  })
  return `${JSON.stringify({...schema, title: 'baogao template'}, undefined, 2)}\n`
}
