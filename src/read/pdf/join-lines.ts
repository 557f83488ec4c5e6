import type {PdfLine} from './page-lines.ts'

/** How far from the right edge a full line may end, in em: a mark at its end may be squeezed or pushed out. */
const raggedEm = 1.7

/** How far from the left edge a line that goes on may start, in em: an indent is two. */
const indentEm = 0.8

/** A gap above a line of more than this many usual pitches parts paragraphs. */
const gapPitches = 1.6

/** Sizes that differ by more than this are different kinds of text. */
const sizeRatio = 1.08

/**
 * Undo hard wraps: one line a paragraph.
 *
 * @param lines Lines in reading order, furniture marked.
 * @returns     Paragraphs parted by \n; furniture stands behind the paragraph that it interrupts.
 */
export function joinLines(lines: PdfLine[]): string {
  const edges = columnEdges(lines)
  const pitch = usualPitch(lines)
  const paragraphs: string[] = []
  let open: {text: string; last: PdfLine} | undefined
  let waiting: string[] = []
  for (const line of lines) {
    if (line.furniture) {
      waiting.push(line.text)
      continue
    }
    if (open && goesOn(open.last, line, edges, pitch)) {
      open = {text: glue(open.text, line.text), last: line}
      continue
    }
    if (open) paragraphs.push(open.text)
    for (const text of waiting) paragraphs.push(text)
    waiting = []
    open = {text: line.text, last: line}
  }
  if (open) paragraphs.push(open.text)
  return [...paragraphs, ...waiting].join('\n')
}

function goesOn(
  before: PdfLine,
  line: PdfLine,
  edges: Map<string, {left: number; right: number}>,
  pitch: number,
): boolean {
  const from = edges.get(key(before))!
  const to = edges.get(key(line))!
  const full = before.right >= from.right - raggedEm * before.size
  const flush = line.left <= to.left + indentEm * line.size
  const alike = Math.max(before.size, line.size) / Math.min(before.size, line.size) < sizeRatio
  const together = before.page !== line.page || before.column !== line.column || line.y - before.y < gapPitches * pitch
  return full && flush && alike && together
}

/** Left and right edge of the text, a column of odd and of even pages apart: where most characters' lines start and the long ones end. */
function columnEdges(lines: PdfLine[]): Map<string, {left: number; right: number}> {
  const groups = new Map<string, PdfLine[]>()
  for (const line of lines) if (!line.furniture) groups.set(key(line), [...(groups.get(key(line)) ?? []), line])
  const edges = new Map<string, {left: number; right: number}>()
  for (const [name, group] of groups) {
    const long = group.filter(({text}) => text.length >= 15)
    const rows = long.length > 0 ? long : group
    edges.set(name, {
      left: commonest(
        rows.map(({left}) => left),
        'low',
      ),
      right: commonest(
        rows.map(({right}) => right),
        'high',
      ),
    })
  }
  return edges
}

/** The value that most share to within 3 points; of equals the outermost. */
function commonest(values: number[], end: 'low' | 'high'): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(Math.round(value / 3), (counts.get(Math.round(value / 3)) ?? 0) + 1)
  const sign = end === 'low' ? 1 : -1
  const [bin] = [...counts].sort(([a, n], [b, m]) => m - n || sign * (a - b))[0] ?? [0]
  return bin * 3
}

function usualPitch(lines: PdfLine[]): number {
  const pitches = lines
    .slice(1)
    .map((line, index) => (line.page === lines[index]!.page ? line.y - lines[index]!.y : 0))
    .filter((pitch) => pitch > 1)
    .sort((a, b) => a - b)
  return pitches[Math.floor(pitches.length / 2)] ?? Number.POSITIVE_INFINITY
}

/** Odd and even pages may be mirrored. */
function key({page, column}: PdfLine): string {
  return `${page % 2}/${column}`
}

/** Two Latin words need their space back; Chinese text and digits join without. */
function glue(before: string, after: string): string {
  return /[\p{Script=Latin}]$/u.test(before) && /^[\p{Script=Latin}]/u.test(after)
    ? `${before} ${after}`
    : before + after
}
