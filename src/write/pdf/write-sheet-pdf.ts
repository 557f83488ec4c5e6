import {VFile} from 'vfile'
import type {FontSet} from '../../model/font.ts'
import type {StyledDocument} from '../../model/styled-document.ts'
import {placeSheet} from './sheet/place-sheet.ts'
import {type PdfOptions, writePdf} from './write-pdf.ts'

/**
 * Write a sheet as a tagged PDF of one page.
 *
 * @param document Of kind `sheet`; its layout is settled, here it only meets the faces.
 * @param file     Told of characters that no face has; what the report's typesetting told already need not be told again.
 */
export async function writeSheetPdf(
  document: StyledDocument,
  fonts: FontSet,
  options: PdfOptions,
  file: VFile = new VFile(),
): Promise<Uint8Array> {
  return writePdf(placeSheet(document, fonts, file), document, fonts, options)
}
