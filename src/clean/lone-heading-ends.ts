import type {Line} from './draft.ts'
import {findHeadingEnds, type HeadingEnd} from './find-heading-ends.ts'
import {type Fused, mostHeadings, withoutNumber} from './fused-headings.ts'
import {headingLevel, isWholeHeading} from './heading-shape.ts'

/** Below this distance to the next best answer nothing is cut where headings otherwise stand alone. */
const leastMargin = 1
const muchLonger = 1.7
const aBitLonger = 1.4

/**
 * Ends of headings that are not as their sisters are: guesses, all of them.
 *
 * @param unmarked Headings whose ends nothing marks, and where they are.
 * @returns        Lines and the length of the heading each begins with.
 */
export function loneHeadingEnds(
  lines: readonly Line[],
  fused: readonly Fused[],
  unmarked: ReadonlyMap<Fused, HeadingEnd>,
): Array<[Line, number]> {
  return [...sentenceEnds(lines, fused, unmarked), ...strayEnds(lines, fused)]
}

/** Where its sisters run in without a mark, a line that is much longer than they are is a heading and one sentence. */
function sentenceEnds(
  lines: readonly Line[],
  fused: readonly Fused[],
  unmarked: ReadonlyMap<Fused, HeadingEnd>,
): Array<[Line, number]> {
  const isFused = new Map(fused.map((heading) => [heading.line, heading]))
  const found: Array<[Line, number]> = []
  let sisters: Fused[] = []
  let whole: Line[] = []
  const flush = () => {
    const longestSister = Math.max(0, ...sisters.map((sister) => unmarked.get(sister)!.length))
    const candidates = whole.filter(({text}) => text.length > longestSister * muchLonger)
    if (sisters.length > 1 && candidates.length > 0) {
      const all = [...sisters.map(({line}) => line), ...candidates].slice(0, mostHeadings)
      const bare = all.map((line) => withoutNumber({line, level: 2, group: 1}))
      findHeadingEnds(bare).forEach((end, index) => {
        const line = all[index]!
        const length = (end?.length ?? 0) + line.text.length - bare[index]!.text.length
        if (end && index >= sisters.length && length <= longestSister * aBitLonger) found.push([line, length])
      })
    }
    sisters = []
    whole = []
  }
  for (const line of lines) {
    const level = line.role === 'body' && line.zone === undefined && !line.markup ? headingLevel(line.text) : undefined
    if (level === 1) flush()
    const heading = isFused.get(line)
    if (level === 2 && heading && unmarked.has(heading)) sisters.push(heading)
    if (level === 2 && !heading && line.text.endsWith('。')) whole.push(line)
  }
  flush()
  return found
}

/** Among headings that stand alone or have a mark one that runs in without: it is built as they are. */
function strayEnds(lines: readonly Line[], fused: readonly Fused[]): Array<[Line, number]> {
  const strays = fused.filter(({level, marked}) => level === 2 && marked === undefined)
  if (strays.length === 0 || strays.length > mostHeadings) return []
  const sisters = [
    ...lines
      .filter(({role, text}) => role === 'body' && headingLevel(text) === 2 && isWholeHeading(text))
      .map(({text}) => text),
    ...fused.filter(({level}) => level === 2).flatMap(({line, marked}) => (marked ? [line.text.slice(0, marked)] : [])),
  ]
  const clauses = new Set(sisters.map((text) => text.split('，').length))
  const bare = strays.map(withoutNumber)
  return findHeadingEnds(bare).flatMap((end, index): Array<[Line, number]> => {
    const {line} = strays[index]!
    const length = (end?.length ?? 0) + line.text.length - bare[index]!.text.length
    return end && end.margin >= leastMargin && clauses.has(line.text.slice(0, length).split('，').length)
      ? [[line, length]]
      : []
  })
}
