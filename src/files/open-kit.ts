import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {VFile} from 'vfile'
import {loadFonts} from '../fonts/load-fonts.ts'
import {loadLexicon} from '../indicators/load-lexicon.ts'
import {report} from '../messages/report.ts'
import type {BuildOptions} from '../pipeline/build-options.ts'
import type {Kit} from '../pipeline/kit.ts'
import {loadTemplate} from '../template/load-template.ts'
import type {Template} from '../template/template.ts'
import {digest} from './digest.ts'
import {failOnDisk} from './fail-on-disk.ts'
import {packageFolder} from './package-folder.ts'
import {packageVersion} from './package-version.ts'
import {templateFolders, templateNames, templateReader} from './template-reader.ts'

export interface KitOptions extends BuildOptions {
  /** Template of the report, by name or path. */
  template: string
  /** Template of the sheet, by name or path. */
  sheet: string
  /** Path of an office's own Word file whose styles are taken over. */
  referenceDoc?: string
}

export interface OpenedKit {
  kit: Kit
  /** Digest of all that outputs depend on beside the input: version, options, templates, lexicon, faces. */
  fingerprint: string
}

/**
 * Gather what reports are built with from the working folder and the package.
 *
 * @throws VFileMessage for a template, lexicon, face or Word file that cannot be used.
 */
export function openKit(options: KitOptions, file: VFile): OpenedKit {
  const names = templateNames()
  const template = loadTemplate(options.template, templateReader(options.template), file, names)
  const sheet = loadTemplate(options.sheet, templateReader(options.sheet), file, names)
  const lexicon = readLexicon()
  const folders = fontFolders()
  const onFault = (path: string, reason: string) => report(file, 'fonts/unusable', {path, reason})
  const referenceDoc = options.referenceDoc === undefined ? undefined : readWhole(options.referenceDoc, file)
  const kit: Kit = {
    template,
    sheet,
    lexicon: loadLexicon(lexicon, file),
    fonts: loadFonts(folders, [...facesOf(template), ...facesOf(sheet)], onFault),
    readFont: (path) => readFileSync(path),
    ...(referenceDoc ? {referenceDoc} : {}),
  }
  const settings = JSON.stringify([{...options, force: false}, template, sheet])
  const parts = [packageVersion(), settings, lexicon, describeFiles(folders), referenceDoc ?? '']
  return {kit, fingerprint: digest(parts)}
}

/** An office's faces come before the package's. */
export function fontFolders(): string[] {
  return ['fonts', join(packageFolder(), 'fonts')].filter((folder) => existsSync(folder))
}

/** The working folder's own lexicon, else the package's. */
export function readLexicon(): string {
  const paths = templateFolders().map((folder) => join(folder, 'indicators.yaml'))
  return readFileSync(paths.find((path) => existsSync(path)) ?? paths.at(-1)!, 'utf8')
}

function facesOf({fonts}: Template): string[] {
  return Object.values(fonts).flatMap(({faces, latinFaces = []}) => [...faces, ...latinFaces])
}

/** Faces are many megabytes: size and time of change stand for their content. */
function describeFiles(folders: string[]): string {
  const paths = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  return JSON.stringify(paths.map((path) => [path, statSync(path).size, Math.floor(statSync(path).mtimeMs)]))
}

function readWhole(path: string, file: VFile): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    return failOnDisk(error, path, file)
  }
}
