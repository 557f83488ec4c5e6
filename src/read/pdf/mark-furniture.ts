import type {PdfLine, PdfPage} from './page-lines.ts'

/** A bare page number in any of its dresses: 3, — 3 —, -3-, 第3页, 第三页, 第3页 共20页, 3/20, Page 3 of 20. */
const pageNumber =
  /^[-–—―－•·\s]*(?:第\s*|page\s*)?(?<number>\d{1,4}|(?<=第\s?)[一二三四五六七八九十百]{1,5})(?:\s*(?:[/／]|of)\s*\d{1,4})?\s*(?:页)?(?:[,，/／\s]*共\s*\d{1,4}\s*页)?[-–—―－•·\s]*$/iu

/** Share of the page's height, at its top and at its foot, where page numbers and running heads stand. */
const edge = 0.12

/** The same words at the same height on so many pages are a running head; on both pages of two. */
const leastRepeats = 3

/**
 * Mark page numbers, running heads and watermarks, so that they do not part the paragraph that runs on over the page's end.
 *
 * Bare numbers that count on with the pages are marked as heads: cleaning could not know them for what they are.
 */
export function markFurniture(lines: PdfLine[], pages: PdfPage[]): PdfLine[] {
  const least = Math.min(leastRepeats, Math.max(2, pages.length))
  const repeats = new Map<string, number>()
  const counting = countsOn(lines, pages)
  const places = lines.map((line) => placeOf(line, pages[line.page]!))
  for (const place of places) if (place !== undefined) repeats.set(place, (repeats.get(place) ?? 0) + 1)
  return lines.map((line, index) => {
    const place = places[index]
    if (place === undefined) return line
    const often = repeats.get(place)! >= least
    if (line.furniture === 'watermark') return often ? line : {...line, furniture: 'number'}
    if (isBare(line) && counting.has(offsetOf(line))) return {...line, furniture: 'head'}
    if (pageNumber.test(line.text)) return {...line, furniture: 'number'}
    return often ? {...line, furniture: 'head'} : line
  })
}

/** Words and height of what stands at a page's edge, words alone of a watermark; numbers in them may count on. */
function placeOf({text, y, table, furniture}: PdfLine, {height}: PdfPage): string | undefined {
  if (table) return undefined
  if (furniture === 'watermark') return text
  if (y >= edge * height && y <= (1 - edge) * height) return undefined
  return `${text.replace(/\d+/gu, '#')}@${Math.round(y / 4)}`
}

/** A number alone, which away from its page's foot says nothing. */
function isBare({text}: PdfLine): boolean {
  return /^\d{1,4}$/u.test(text)
}

/** Of a page's number and its place in the file. */
function offsetOf({text, page}: PdfLine): number {
  return Number(text) - page
}

/** Offsets at which bare numbers at the edges count on with the pages, over half of them at least. */
function countsOn(lines: PdfLine[], pages: PdfPage[]): Set<number> {
  const counts = new Map<number, number>()
  for (const line of lines) {
    if (!isBare(line) || placeOf(line, pages[line.page]!) === undefined) continue
    counts.set(offsetOf(line), (counts.get(offsetOf(line)) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= Math.max(2, pages.length / 2)).map(([offset]) => offset))
}
