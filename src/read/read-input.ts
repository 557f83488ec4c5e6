import {createHash} from 'node:crypto'
import {extname} from 'node:path'
import type {VFile} from 'vfile'
import {fail} from '../messages/report.ts'
import type {RawText} from '../model/raw-text.ts'
import {recogniseFormat} from './recognise-format.ts'
import {sizeLimit} from './size-limit.ts'
import {decodeText} from './text/decode-text.ts'

export interface ReadOptions {
  /** Read bytes that are damaged as well as can be, instead of refusing them. */
  force?: boolean
}

/**
 * Turn an input's bytes into text by the reader for its format: content decides, then the name's extension.
 *
 * @param bytes The whole file.
 * @param name  File name with its extension; folders before it are dropped.
 * @param file  Takes the findings; an input that cannot be read is given up with `file.fail`.
 * @throws      VFileMessage for what is empty, binary, too large, damaged (unless forced) or in a format that no reader knows.
 */
export async function readInput(
  bytes: Uint8Array,
  name: string,
  file: VFile,
  options: ReadOptions = {},
): Promise<RawText> {
  if (bytes.length === 0) fail(file, 'read/empty')
  const format = recogniseFormat(bytes, extname(name))
  if (format === 'unknown') fail(file, 'read/binary')
  if (typeof format !== 'string') fail(file, 'read/other-format', {format: format.name})
  const limit = sizeLimit[format]
  if (bytes.length > limit) fail(file, 'read/too-large', megabytes(bytes.length, limit))

  const source = {name: name.replace(/^.*[/\\]/u, ''), format, sha256: createHash('sha256').update(bytes).digest('hex')}
  switch (format) {
    case 'txt':
    case 'md': {
      const {text, encoding} = decodeText(bytes, file, options)
      return {text, markup: format === 'md' ? 'markdown' : 'plain', source: {...source, encoding}}
    }
    case 'html': {
      const {readHtml} = await import('./html/read-html.ts')
      const {text, markup, encoding} = await readHtml(bytes, file)
      return {text, markup, source: {...source, encoding}}
    }
    case 'pdf': {
      const {readPdf} = await import('./pdf/read-pdf.ts')
      const {text, markup} = await readPdf(bytes, file)
      return {text, markup, source: {...source, encoding: 'binary'}}
    }
    case 'docx': {
      const {readDocx} = await import('./docx/read-docx.ts')
      const {text, markup} = await readDocx(bytes, file)
      return {text, markup, source: {...source, encoding: 'binary'}}
    }
  }
}

function megabytes(size: number, limit: number) {
  return {size: Math.ceil(size / 2 ** 20), limit: limit / 2 ** 20}
}
