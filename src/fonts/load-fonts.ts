import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, join, resolve} from 'node:path'
import type {FontFace, FontSet} from '../model/font.ts'
import {type FontFault, faultOf} from '../sfnt/font-fault.ts'
import {faceFromFile} from './face-from-file.ts'
import {type FaceMetrics, faceFromMetrics, type MetricsFile} from './face-from-metrics.ts'

/**
 * Gather the faces of folders: every .ttf (and the first face of every .ttc), by file name without extension.
 * The built faces come with `metrics.json`; others, an office's licensed ones, are read from their own tables.
 *
 * @param folders Best first: a face found twice is taken from the first folder.
 * @param faces   Only these of the built faces, when given; an office's own are always loaded.
 * @param onFault Told of a file that is no TrueType face or must not be embedded, by the message's id; it is left out.
 */
export function loadFonts(
  folders: string[],
  faces?: Iterable<string>,
  onFault: (path: string, fault: FontFault) => void = () => {},
): FontSet {
  const wanted = faces === undefined ? undefined : new Set(faces)
  const found = new Map<string, FontFace>()
  for (const folder of folders) {
    const metrics = readMetrics(folder)
    for (const path of listFaceFiles(folder)) {
      const id = faceId(path)
      if (found.has(id) || (wanted && !wanted.has(id) && metrics?.faces[id])) continue
      const face = openFace(id, path, metrics, onFault)
      if (face) found.set(id, face)
    }
  }
  return {faces: found}
}

/** The face files of a folder, in the order of their names; none where there is no such folder. */
export function listFaceFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => /\.tt[fc]$/iu.test(name))
    .sort()
    .map((name) => resolve(folder, name))
}

function faceId(path: string): string {
  return basename(path).replace(/\.tt[fc]$/iu, '')
}

function readMetrics(folder: string): MetricsFile | undefined {
  const path = join(folder, 'metrics.json')
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as MetricsFile) : undefined
}

function openFace(
  id: string,
  path: string,
  metrics: MetricsFile | undefined,
  onFault: (path: string, fault: FontFault) => void,
): FontFace | undefined {
  const known: FaceMetrics | undefined = metrics?.faces[id]
  if (metrics && known) return faceFromMetrics(id, path, known, metrics.halfWidthBase)
  try {
    return faceFromFile(id, path)
  } catch (error) {
    onFault(path, faultOf(error))
    return undefined
  }
}
