import {createHash} from 'node:crypto'
import {mkdir, readFile, rmdir} from 'node:fs/promises'
import {extname, join} from 'node:path'
import type {VFile} from 'vfile'
import {report} from '../messages/report.ts'
import {failOnDisk} from './fail-on-disk.ts'
import {type Manifest, type ManifestSummary, manifestName, readManifest} from './manifest.ts'
import {sweepTemporaries} from './sweep-temporaries.ts'
import {writeAtomically} from './write-atomically.ts'

export interface WriteOptions {
  /** Digest of all that the outputs depend on. */
  key: string
  summary: ManifestSummary
  /** Overwrite what was edited since it was written. */
  force?: boolean
}

/**
 * Write one input's outputs into its folder, each whole or not at all. What a person has edited since we wrote it is kept: the
 * new file then gets another name, and the message says so.
 *
 * @param outputs Content by file name.
 * @returns       File names as written.
 */
export async function writeOutputs(
  folder: string,
  outputs: ReadonlyMap<string, Uint8Array | string>,
  file: VFile,
  options: WriteOptions,
): Promise<string[]> {
  let made: string | undefined
  try {
    made = await mkdir(folder, {recursive: true})
    await sweepTemporaries(folder)
    const before = await readManifest(folder)
    const places = await Promise.all(
      [...outputs].map(async ([asked, content]) => {
        const name = options.force ? asked : await freeName(folder, asked, content, before)
        if (name !== asked) report(file, 'files/kept-edited', {name: asked, other: name})
        return {asked, name, content}
      }),
    )
    const manifest = describe(places, before, options)
    // Without its key the record stands for "being replaced": a run killed between two renames is not taken for a finished one.
    if (before) await writeAtomically([{path: join(folder, manifestName), content: json({...before, key: ''})}])
    await writeAtomically(places.map(({name, content}) => ({path: join(folder, name), content})))
    await writeAtomically([{path: join(folder, manifestName), content: json(manifest)}])
    return places.map(({name}) => name)
  } catch (error) {
    // An empty folder would look like a report without documents.
    if (made !== undefined) await rmdir(folder).catch(() => {})
    return failOnDisk(error, folder, file, 'writing')
  }
}

interface Output {
  asked: string
  /** Where it is written: `asked`, or another name where that file was edited. */
  name: string
  content: Uint8Array | string
}

/** report.docx, or where that was edited report.new.docx, report.new-2.docx … */
async function freeName(folder: string, asked: string, content: Output['content'], before: Manifest | undefined) {
  const extension = extname(asked)
  const stem = asked.slice(0, asked.length - extension.length)
  let name = asked
  for (let count = 1; await isEdited(folder, name, content, before); count++) {
    name = `${stem}.new${count === 1 ? '' : `-${count}`}${extension}`
  }
  return name
}

/** What stands there is neither what we wrote nor what we are about to write. */
async function isEdited(folder: string, name: string, content: Output['content'], before: Manifest | undefined) {
  const written = before?.outputs[name]
  if (!written && !name.endsWith('.docx')) return false
  const bytes = await readFile(join(folder, name)).catch(() => undefined)
  if (!bytes) return false
  const digest = sha256(bytes)
  // A Word file says by itself whether it is as we wrote it, also where our record of it is lost.
  if (!written) {
    const {isUnchangedSinceWritten} = await import('../write/docx/is-unchanged-since-written.ts')
    return digest !== sha256(content) && !isUnchangedSinceWritten(bytes)
  }
  return digest !== written.sha256 && digest !== sha256(content)
}

function describe(places: Output[], before: Manifest | undefined, {key, summary}: WriteOptions): Manifest {
  const outputs = {...before?.outputs}
  for (const {asked, name, content} of places) {
    const kept = outputs[asked]
    if (name !== asked && kept) outputs[asked] = {...kept, edited: true}
    outputs[name] = {size: Buffer.byteLength(content), sha256: sha256(content)}
  }
  return {key, outputs, summary}
}

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}

function json(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 1)}\n`
}
