import {z} from 'zod'

/**
 * The schema that keys lead to, wrappers taken off.
 *
 * @param keys A record takes any key, a list any number; of a union the branch that knows the key is followed.
 * @returns    Undefined where no branch knows a key.
 */
export function schemaAt(schema: z.ZodType, keys: PropertyKey[]): z.ZodType | undefined {
  const [first, ...rest] = keys
  const bare = unwrap(schema)
  if (first === undefined) return bare
  for (const branch of bare instanceof z.ZodUnion ? (bare.options as z.ZodType[]).map(unwrap) : [bare]) {
    const inner = step(branch, first)
    const found = inner && schemaAt(inner, rest)
    if (found) return found
  }
  return undefined
}

/** Without `optional`, the only wrapper that the schema uses. */
export function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap() as z.ZodType) : schema
}

/** Keys of an object schema; of a union, those of its object branch. */
export function knownKeys(schema: z.ZodType | undefined): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape)
  if (schema instanceof z.ZodUnion)
    return (schema.options as z.ZodType[]).flatMap((option) => knownKeys(unwrap(option)))
  return []
}

function step(schema: z.ZodType, key: PropertyKey): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<PropertyKey, z.ZodType | undefined>)[key]
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType
  return undefined
}
