import type {PdfLine, PdfPage} from './page-lines.ts'

/** A bare page number in any of its dresses: 3, — 3 —, -3-, 第3页, 第3页 共20页, 3/20. */
const pageNumber =
  /^[-–—―－•·\s]*(?:第\s*)?(?<number>\d{1,4})(?:\s*[/／]\s*\d{1,4})?\s*(?:页)?(?:[,，\s]*共\s*\d{1,4}\s*页)?[-–—―－•·\s]*$/u

/** Share of the page's height, at its top and at its foot, where page numbers and running heads stand. */
const edge = 0.12

/** The same words at the same height on so many pages are a running head. */
const leastRepeats = 3

/** Mark page numbers and running heads, so that they do not part the paragraph that runs on over the page's end. */
export function markFurniture(lines: PdfLine[], pages: PdfPage[]): PdfLine[] {
  const repeats = new Map<string, number>()
  const atEdge = (line: PdfLine) => {
    const height = pages[line.page]!.height
    return line.y < edge * height || line.y > (1 - edge) * height
  }
  const words = (line: PdfLine) => `${line.text.replace(/\d+/gu, '#')}@${Math.round(line.y / 4)}`
  for (const line of lines) if (atEdge(line)) repeats.set(words(line), (repeats.get(words(line)) ?? 0) + 1)
  return lines.map((line) => {
    const running = atEdge(line) && (pageNumber.test(line.text) || repeats.get(words(line))! >= leastRepeats)
    return running ? {...line, furniture: true} : line
  })
}
