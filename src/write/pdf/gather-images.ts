import type {PdfDictionary, PdfFile, PdfReference} from './open-pdf-file.ts'

/** The images of a document, each embedded once. */
export interface Images {
  /** Name in the pages' resources; undefined where the image could not be read. */
  nameOf(source: string): string | undefined
  /** For the pages' resources. */
  resources(): PdfDictionary
}

export function gatherImages(
  pdf: PdfFile,
  readImage: (source: string) => Uint8Array | undefined = () => undefined,
): Images {
  const images = new Map<string, {name: string; image: PdfReference} | undefined>()
  return {
    nameOf(source) {
      if (!images.has(source)) {
        const bytes = readImage(source)
        images.set(source, bytes && {name: `I${images.size + 1}`, image: pdf.image(bytes)})
      }
      return images.get(source)?.name
    },
    resources() {
      const embedded = [...images.values()].filter((entry) => entry !== undefined)
      return {XObject: Object.fromEntries(embedded.map(({name, image}) => [name, image]))}
    },
  }
}
