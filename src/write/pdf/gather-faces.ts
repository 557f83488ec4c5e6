import type {FontFile, FontSet} from '../../model/font.ts'
import {embedFace, type PreparedFace, prepareFace} from './embed-face.ts'
import {type FaceUse, openFaceUse} from './face-use.ts'
import type {PdfDictionary, PdfFile, PdfReference} from './open-pdf-file.ts'

/** The faces of a document, opened as its pages ask for them. */
export interface Faces {
  /** Undefined for a face that is not at hand. */
  useOf(id: string): FaceUse | undefined
  /** Make the subsets; nothing is written yet. */
  prepare(readFont: (path: string) => Uint8Array | FontFile): Promise<PreparedFace[]>
  /** Write the subsets that `prepare` made. */
  embed(prepared: PreparedFace[], strict: boolean): void
  /** For the pages' resources. */
  resources(): PdfDictionary
}

export function gatherFaces(pdf: PdfFile, fonts: FontSet): Faces {
  const uses = new Map<string, {use: FaceUse; font: PdfReference}>()
  return {
    useOf(id) {
      const known = uses.get(id)
      if (known) return known.use
      const face = fonts.faces.get(id)
      if (!face) return undefined
      const use = openFaceUse(face, uses.size)
      uses.set(id, {use, font: pdf.ref()})
      return use
    },
    async prepare(readFont) {
      const prepared = new Map<FaceUse, Promise<PreparedFace>>()
      const all = [...uses.values()].map(({use}) => use)
      // The face with the most glyphs takes longest to deflate: on another thread, while the next are cut out on this one.
      for (const use of [...all].sort((one, other) => other.drawn.length - one.drawn.length)) {
        prepared.set(use, prepareFace(use, readFont(use.face.path)))
      }
      return Promise.all(all.map((use) => prepared.get(use)!))
    },
    embed(prepared, strict) {
      // One after the other: object numbers must not hang on which subset was deflated first.
      for (const [index, {font}] of [...uses.values()].entries()) embedFace(pdf, prepared[index]!, font, strict)
    },
    resources: () => ({Font: Object.fromEntries([...uses.values()].map(({use, font}) => [use.name, font]))}),
  }
}
