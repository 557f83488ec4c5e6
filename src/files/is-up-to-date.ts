import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import type {Manifest} from './manifest.ts'

/** Tell whether the outputs in a folder were made from the same things and still stand there. Size tells; only writing reads them again. */
export async function isUpToDate(folder: string, manifest: Manifest | undefined, key: string): Promise<boolean> {
  if (manifest?.key !== key) return false
  const checks = Object.entries(manifest.outputs).map(async ([name, {size, edited}]) => {
    if (edited) return true
    const found = await stat(join(folder, name)).catch(() => undefined)
    return found?.size === size
  })
  return (await Promise.all(checks)).every(Boolean)
}
