import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {VFile} from 'vfile'
import {loadFonts} from '../fonts/load-fonts.ts'
import {openFontFile} from '../fonts/open-font-file.ts'
import {preferOwnFaces} from '../fonts/prefer-own-faces.ts'
import {indexNames, type Lexicon} from '../indicators/lexicon.ts'
import {inform, report} from '../messages/report.ts'
import type {FontSet} from '../model/font.ts'
import type {BuildOptions} from '../pipeline/build-options.ts'
import type {Kit} from '../pipeline/kit.ts'
import type {FontFault} from '../sfnt/font-fault.ts'
import {reportMissingFaces} from '../template/report-missing-faces.ts'
import {requireKind} from '../template/require-kind.ts'
import type {Template} from '../template/template.ts'
import {digest} from './digest.ts'
import {failOnDisk} from './fail-on-disk.ts'
import {packageFolder} from './package-folder.ts'
import {packageVersion} from './package-version.ts'
import {type PreparedKit, preparedKit} from './prepared-kit.ts'
import {templateFolders, templateNames, templateReader} from './template-reader.ts'

export interface KitOptions extends BuildOptions {
  /** Template of the report, by name or path. */
  template: string
  /** Template of the sheet, by name or path. */
  sheet: string
  /** Path of an office's own Word file whose styles are taken over. */
  referenceDoc?: string
  /** Path of last year's report or of its indicators.json. */
  previous?: string
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
export async function openKit(options: KitOptions, file: VFile): Promise<OpenedKit> {
  const prepared = preparedKit()
  const lexicon = await openLexicon(file, prepared)
  const template = await findTemplate(options.template, file, prepared)
  requireKind(template, 'report', file)
  const sheet = await findTemplate(options.sheet, file, prepared)
  requireKind(sheet, 'sheet', file)
  const folders = fontFolders()
  const onFault = (path: string, fault: FontFault) => report(file, fault, {path})
  const referenceDoc = options.referenceDoc === undefined ? undefined : readWhole(options.referenceDoc, file)
  const previous = options.previous === undefined ? undefined : await openLastYear(options.previous, lexicon, file)
  const fonts = loadFonts(folders, [...facesOf(template), ...facesOf(sheet)], onFault)
  nameOwnFaces(fonts, file)
  const kit: Kit = {
    template: {...template, fonts: preferOwnFaces(template.fonts, fonts)},
    sheet: {...sheet, fonts: preferOwnFaces(sheet.fonts, fonts)},
    lexicon,
    fonts,
    readFont: openFontFile,
    ...(referenceDoc ? {referenceDoc} : {}),
    ...(previous ? {previous} : {}),
  }
  for (const one of [template, sheet]) reportMissingFaces(one, kit.fonts.faces.keys(), file)
  const settings = JSON.stringify([{...options, force: false}, template, sheet, lexicon.entries, lexicon.modifiers])
  const beside = [describeFiles(folders), referenceDoc ?? '', JSON.stringify(previous ?? '')]
  return {kit, fingerprint: digest([packageVersion(), settings, ...beside])}
}

async function openLastYear(path: string, lexicon: Lexicon, file: VFile) {
  const {openPrevious} = await import('./open-previous.ts')
  return openPrevious(path, lexicon, file)
}

/** Loaded only where nothing is prepared: the reader of YAML and its schema take longer to start than a report to typeset. */
async function findTemplate(name: string, file: VFile, prepared: PreparedKit | undefined): Promise<Template> {
  if (prepared && Object.hasOwn(prepared.templates, name)) return prepared.templates[name]!
  const {loadTemplate} = await import('../template/load-template.ts')
  return loadTemplate(name, templateReader(name), file, templateNames())
}

/** The package's lexicon; the working folder's own adds to it. */
export async function openLexicon(file: VFile, prepared = preparedKit()): Promise<Lexicon> {
  if (prepared) return indexNames(prepared.lexicon.entries, prepared.lexicon.modifiers)
  const {loadLexicon} = await import('../indicators/load-lexicon.ts')
  const [own, base] = templateFolders().map((folder) => resolve(folder, 'indicators.yaml'))
  const paths = own === base || !existsSync(own!) ? [base!] : [base!, own!]
  let lexicon: Lexicon | undefined
  for (const path of paths) {
    // What is wrong with it is said of its own file.
    file.history.push(path)
    lexicon = loadLexicon(readFileSync(path, 'utf8'), file, lexicon)
    file.history.pop()
  }
  return lexicon!
}

/** An office's faces come before the package's. */
export function fontFolders(): string[] {
  return ['fonts', join(packageFolder(), 'fonts')].filter((folder) => existsSync(folder))
}

/** What a licensed face does to every document is said once. */
function nameOwnFaces(fonts: FontSet, file: VFile): void {
  const own = [...fonts.faces.values()].filter((face) => face.families !== undefined)
  if (own.length > 0) inform(file, 'fonts/own', {faces: own.map(({id, name}) => `${id} (${name})`).join(', ')})
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
    file.history.push(path)
    return failOnDisk(error, path, file, 'reading')
  }
}
