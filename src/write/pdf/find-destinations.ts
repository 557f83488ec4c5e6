import type {TypesetPage} from '../../model/typeset-document.ts'
import type {PdfReference, PdfValue} from './open-pdf-file.ts'

/** Where an anchor stands: the page, shown from the anchor's height on; undefined where no page has it. */
export type DestinationOf = (anchor: string) => PdfValue | undefined

export function findDestinations(typeset: TypesetPage[], pages: PdfReference[]): DestinationOf {
  const destinations = new Map<string, PdfValue>()
  typeset.forEach((page, index) => {
    for (const item of page.items) {
      if (item.type !== 'anchor' || destinations.has(item.name)) continue
      destinations.set(item.name, [pages[index]!, 'XYZ', item.x, page.height - item.y, null])
    }
  })
  return (anchor) => destinations.get(anchor)
}
