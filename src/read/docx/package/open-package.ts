import type {VFile} from 'vfile'
import {fail} from '../../../messages/report.ts'
import {decodeXml} from '../xml/decode-xml.ts'
import {listEntries, unpack, type ZipEntry, ZipError} from './read-zip.ts'

/** The parts of a Word file, unpacked when asked for. */
export interface WordPackage {
  /** Names of all parts, without leading slash. */
  names: string[]
  /** Path of the main part: word/document.xml. */
  main: string
  /** True where the file brings programs of its own. */
  hasMacros: boolean
  /** Text of an XML part; undefined where there is none of the name. */
  text(name: string): string | undefined
  /** Bytes of any part. */
  bytes(name: string): Uint8Array | undefined
}

/** A report of the length of a book has 3 MB of markup. What unpacks to more than this is no report, or is made to fill the memory. */
const partLimit = 64 * 2 ** 20

const packageLimit = 256 * 2 ** 20

const entryLimit = 20_000

/**
 * Open a Word file, in memory and within bounds.
 *
 * @throws {VFileMessage} For what is damaged, encrypted, too large when unpacked, or a package of another kind.
 */
export function openPackage(data: Uint8Array, file: VFile): WordPackage {
  if (isOle(data)) fail(file, isLocked(data) ? 'read/docx-encrypted' : 'read/docx-ole')
  const entries = guard(file, () => listEntries(data))
  const total = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (entries.length > entryLimit || total > packageLimit) {
    fail(file, 'read/docx-bomb', {size: Math.ceil(total / 2 ** 20), limit: packageLimit / 2 ** 20})
  }
  if (entries.some((entry) => entry.encrypted)) fail(file, 'read/docx-encrypted')

  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
  const cache = new Map<ZipEntry, Uint8Array>()
  const bytes = (name: string) => {
    const entry = byName.get(name.toLowerCase())
    if (!entry) return undefined
    if (entry.size > partLimit) {
      return fail(file, 'read/docx-bomb', {size: Math.ceil(entry.size / 2 ** 20), limit: partLimit / 2 ** 20})
    }
    const known = cache.get(entry) ?? guard(file, () => unpack(data, entry))
    cache.set(entry, known)
    return known
  }
  const text = (name: string) => {
    const part = bytes(name)
    return part && decodeXml(part)
  }
  const main = mainPart(text)
  if (main === undefined || !byName.has(main.toLowerCase())) {
    return fail(file, 'read/docx-other', {format: otherFormat(byName)})
  }
  const hasMacros = entries.some(({name}) => /(?:^|\/)vbaProject\.bin$/iu.test(name))
  return {names: entries.map(({name}) => name), main, hasMacros, text, bytes}
}

/** An old .doc, or a package that Word has locked with a password: both are OLE files. */
function isOle(data: Uint8Array): boolean {
  return data.length > 8 && [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => data[index] === byte)
}

/** The container of a file under a password holds a stream of this name, in UTF-16. */
function isLocked(data: Uint8Array): boolean {
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'))
}

function guard<Result>(file: VFile, action: () => Result): Result {
  try {
    return action()
  } catch (error) {
    if (error instanceof ZipError) return fail(file, 'read/docx-damaged')
    throw error
  }
}

/** Where the package says that its document is, where it says so and it is Word's. */
function mainPart(text: (name: string) => string | undefined): string | undefined {
  const types = text('[Content_Types].xml')
  if (types === undefined) return undefined
  const part = [...types.matchAll(/<(?:\w+:)?Override\b[^>]*>/gu)]
    .map(([tag]) => tag)
    .find((tag) =>
      /wordprocessingml\.(?:document|template)\.main\+xml|ms-word\.(?:document|template)\.macroEnabled/u.test(tag),
    )
  const name = part && /\bPartName\s*=\s*["']\/?(?<name>[^"']+)["']/u.exec(part)?.groups?.name
  return name ?? (text('word/document.xml') === undefined ? undefined : 'word/document.xml')
}

function otherFormat(names: ReadonlyMap<string, unknown>): string {
  const kind = otherFormats.find(([name]) => names.has(name))
  return kind?.[1] ?? 'ZIP'
}

/** What else comes as a zip archive, by a file it holds. */
const otherFormats: Array<[name: string, format: string]> = [
  ['xl/workbook.xml', 'Excel (.xlsx)'],
  ['ppt/presentation.xml', 'PowerPoint (.pptx)'],
  ['meta-inf/container.xml', 'EPUB'],
  ['content.xml', 'OpenDocument (.odt)'],
  ['ofd.xml', 'OFD'],
]
