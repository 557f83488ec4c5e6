import {readFile} from 'node:fs/promises'
import {join} from 'node:path'

/** Name of the record that stands with the outputs of one input. */
export const manifestName = '.baogao.json'

/** What was written from what: lets a run skip what is up to date, and keep what a person has edited since. */
export interface Manifest {
  /** Digest of all that the outputs depend on; '' while they are being replaced. */
  key: string
  /** Every output as it was written, by file name. */
  outputs: Record<string, WrittenOutput>
  /** What the run said of the input, for the table of a later one. */
  summary: ManifestSummary
}

export interface WrittenOutput {
  size: number
  sha256: string
  /** A person has edited the file since: it is theirs, and no longer compared. */
  edited?: true
}

export interface ManifestSummary {
  pages: number | null
  changes: number
  uncertain: number
  observations: number | null
  counts: {error: number; warning: number; note: number}
}

/** @returns Undefined where the folder has none, or one that is no longer whole. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, manifestName), 'utf8'))
    return isManifest(manifest) ? manifest : undefined
  } catch {
    return undefined
  }
}

function isManifest(value: unknown): value is Manifest {
  const {key, outputs, summary} = (value ?? {}) as Partial<Manifest>
  return typeof key === 'string' && isRecord(outputs) && Object.values(outputs).every(isRecord) && isRecord(summary)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
