/**
 * Lay a template over its parent: maps merge key by key, lists and single values replace. `none` over a map removes it,
 * for the merged value is then `none`.
 *
 * @returns A new value; neither argument is changed.
 */
export function mergeTemplates<T>(parent: T, child: T): T {
  if (!isMap(parent) || !isMap(child)) return child
  const merged: Record<string, unknown> = {...parent}
  for (const [key, value] of Object.entries(child))
    merged[key] = Object.hasOwn(merged, key) ? mergeTemplates(merged[key], value) : value
  return merged as T
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
