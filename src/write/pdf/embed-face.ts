import {createHash} from 'node:crypto'
import {deflateSync} from 'node:zlib'
import type {FontFile} from '../../model/font.ts'
import {halfForm, type MovedGlyph, markOfHalfForm} from '../../sfnt/half-form.ts'
import {openSfnt, type Sfnt} from '../../sfnt/open-sfnt.ts'
import {readFace, type SfntFace} from '../../sfnt/read-face.ts'
import {subsetFace} from '../../sfnt/subset-face.ts'
import {deflate} from './deflate.ts'
import type {FaceUse} from './face-use.ts'
import type {PdfDictionary, PdfFile, PdfReference} from './open-pdf-file.ts'
import {pdfText} from './pdf-text.ts'
import {writeToUnicode} from './write-to-unicode.ts'

/** A face's subset, made and deflated: only its objects are still to be written. */
export interface PreparedFace {
  name: string
  face: SfntFace
  /** Advances by code, in units of the face. */
  widths: number[]
  /** Length of the subset before it was deflated. */
  length: number
  program: Uint8Array
  toUnicode: Uint8Array
}

/**
 * Make the subset of the glyphs that a document shows of a face.
 *
 * @param file The face's file, whole or read by parts.
 */
export async function prepareFace(use: FaceUse, file: Uint8Array | FontFile): Promise<PreparedFace> {
  const sfnt = openSfnt(file)
  const face = readFace(sfnt)
  const glyphs = use.drawn.map((codePoint) => findGlyph(sfnt, face, codePoint))
  const subset = subsetFace(sfnt, glyphs)
  const name = `${subsetTag(use.drawn)}+${use.face.name.replace(/[^\w-]/gu, '') || 'Face'}`
  const deflating = deflate(subset)
  const toUnicode = deflateSync(writeToUnicode(use.texts))
  const widths = glyphs.map((glyph) => (typeof glyph === 'number' ? face.advanceOf(glyph) : glyph.advance))
  return {name, face, widths, length: subset.length, program: await deflating, toUnicode}
}

/** A half-width form that the face does not have itself is made of its mark. */
function findGlyph(sfnt: Sfnt, face: SfntFace, codePoint: number): number | MovedGlyph {
  const mark = markOfHalfForm(codePoint)
  if (mark !== undefined) return halfForm(sfnt, face, mark) ?? 0
  return codePoint < 0 ? 0 : face.glyphOf(codePoint)
}

/**
 * Write a face as a composite font with codes of two bytes, which are the subset's glyph numbers.
 *
 * @param font   The font object that the pages point to; it is filled and ended here.
 * @param strict PDF/A-1 asks for a list of the glyphs embedded.
 */
export function embedFace(
  pdf: PdfFile,
  {name, face, widths, length, program, toUnicode}: PreparedFace,
  font: PdfReference,
  strict: boolean,
): void {
  const thousandth = (value: number) => Math.round((value * 1000) / face.unitsPerEm)
  const descriptor = pdf.ref({
    Type: 'FontDescriptor',
    FontName: name,
    // Symbolic: the face keeps its own set of glyphs.
    Flags: 4,
    FontBBox: face.box.map(thousandth),
    ItalicAngle: 0,
    Ascent: thousandth(face.ascent),
    Descent: thousandth(face.descent),
    CapHeight: thousandth(face.ascent),
    StemV: 80,
    FontFile2: endStream(pdf, program, {Filter: 'FlateDecode', Length1: length}),
    ...(strict && {CIDSet: endStream(pdf, bitPerCode(widths.length), {})}),
  })
  descriptor.end()
  const descendant = pdf.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: {Registry: pdfText('Adobe'), Ordering: pdfText('Identity'), Supplement: 0},
    FontDescriptor: descriptor,
    DW: 1000,
    W: widthRuns(widths.map(thousandth)),
    CIDToGIDMap: 'Identity',
  })
  descendant.end()
  Object.assign(font.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: endStream(pdf, toUnicode, {Filter: 'FlateDecode'}),
  })
  font.end()
}

function endStream(pdf: PdfFile, bytes: Uint8Array, data: PdfDictionary): PdfReference {
  const stream = pdf.ref(data)
  stream.end(bytes)
  return stream
}

/** Six letters that tell subsets of one face apart (ISO 32000-1 §9.6.4): the same characters, the same letters. */
function subsetTag(drawn: number[]): string {
  const digest = createHash('md5').update(Uint32Array.from(drawn)).digest()
  return String.fromCharCode(...[...digest.subarray(0, 6)].map((byte) => 0x41 + (byte % 26)))
}

/** Widths other than the default of one em, as [first [width width …] …]. */
function widthRuns(widths: number[]): Array<number | number[]> {
  const runs: Array<number | number[]> = []
  let open: number[] | undefined
  widths.forEach((width, code) => {
    if (width === 1000) {
      open = undefined
    } else if (open) {
      open.push(width)
    } else {
      open = [width]
      runs.push(code, open)
    }
  })
  return runs
}

/** CIDSet: one bit a code, the first bit of a byte the highest. */
function bitPerCode(count: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(count / 8))
  for (let code = 0; code < count; code++) bits[code >> 3]! |= 0x80 >> (code & 7)
  return bits
}
