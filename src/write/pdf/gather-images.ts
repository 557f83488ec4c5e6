import {embedImage} from './embed-image.ts'
import type {PdfDictionary, PdfFile, PdfReference} from './open-pdf-file.ts'

/** The images of a document, each embedded once. */
export interface Images {
  /** Name in the pages' resources; undefined where the image could not be had. */
  nameOf(source: string): string | undefined
  /** For the pages' resources. */
  resources(): PdfDictionary
}

export interface ImageOptions {
  readImage?: ((source: string) => Uint8Array | undefined) | undefined
  /** Without transparency. */
  flatten: boolean
  /** Told of an image that is damaged; its place stays empty. */
  onFault: (source: string, reason: string) => void
}

export function gatherImages(pdf: PdfFile, {readImage = () => undefined, flatten, onFault}: ImageOptions): Images {
  const images = new Map<string, PdfReference | undefined>()
  const embed = (source: string) => {
    const bytes = readImage(source)
    try {
      return bytes && embedImage(pdf, bytes, flatten)
    } catch (error) {
      onFault(source, (error as Error).message)
      return undefined
    }
  }
  const names = () => [...images.keys()]
  return {
    nameOf(source) {
      if (!images.has(source)) images.set(source, embed(source))
      return images.get(source) && `I${names().indexOf(source) + 1}`
    },
    resources() {
      const embedded = names().flatMap((source, index): Array<[string, PdfReference]> => {
        const image = images.get(source)
        return image ? [[`I${index + 1}`, image]] : []
      })
      return {XObject: Object.fromEntries(embedded)}
    },
  }
}
