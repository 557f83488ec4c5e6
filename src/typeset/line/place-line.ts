import type {LinkItem, PageItem, TextItem, TextRun} from '../../model/typeset-document.ts'
import {ascentEm} from '../metrics.ts'
import {halfAtEnd, halfAtStart, hasGap, type Line, squeezable} from './break-lines.ts'
import {SPACE, squeezeRank} from './mark-classes.ts'
import type {Format, SetText} from './set-text.ts'

/**
 * Turn a broken line into items: one text item for each structure element in it, one link for each stretch of linked text.
 *
 * @param x        Left end of the line.
 * @param baseline From the same origin as all of the row.
 */
export function placeLine(text: SetText, line: Line, x: number, baseline: number): PageItem[] {
  const items: PageItem[] = []
  const left = [...line.squeezed]
  let item: TextItem | undefined
  let link: LinkItem | undefined
  let points: {text: number[]; drawn: number[]} = {text: [], drawn: []}
  let run: TextRun | undefined
  let format: Format | undefined
  let pen = x
  const closeRun = () => {
    if (!run) return
    run.text = String.fromCodePoint(...points.text)
    run.drawn = String.fromCodePoint(...points.drawn)
    points = {text: [], drawn: []}
    run = undefined
  }
  for (let index = line.start; index < line.end; index++) {
    const half = standsHalf(text, line, index, left)
    const gap = gapAfter(text, line, index)
    const next = text.formats[index]!
    if (next !== format) {
      closeRun()
      if (!item || next.element !== item.element) {
        item = newItem(pen, baseline, next.element)
        items.push(item)
      }
      if (next.link !== format?.link) {
        link = next.link ? newLink(pen, baseline, next) : undefined
        if (link) items.push(link)
      }
      format = next
    }
    const face = text.faces[index]!
    if (!run || run.face !== face || run.characterSpacing !== gap) {
      closeRun()
      run = newRun(face, next, gap)
      item!.runs.push(run)
    }
    points.text.push(text.codePoints[index]!)
    points.drawn.push(half ? text.halfForms[index]! : text.drawn[index]!)
    const advance = (half ? text.halfWidths[index]! : text.widths[index]!) + gap
    run.width += advance
    pen += advance
    if (link) link.width = pen - link.x
  }
  closeRun()
  return items
}

function standsHalf(text: SetText, line: Line, index: number, left: number[]): boolean {
  if (text.halfForms[index] === 0) return false
  if (index === line.end - 1 && halfAtEnd(text, index)) return true
  if (index === line.start && halfAtStart(text, index)) return true
  if (!squeezable(text, index)) return false
  const rank = squeezeRank(text.codePoints[index]!)
  if (rank === undefined || left[rank] === 0) return false
  left[rank] = left[rank]! - 1
  return true
}

function gapAfter(text: SetText, line: Line, index: number): number {
  if (index + 1 >= line.end) return 0
  if (text.classes[index]! & SPACE) return line.spacing + line.wordSpacing
  return hasGap(text, index) ? line.spacing : 0
}

function newItem(x: number, baseline: number, element: number | undefined): TextItem {
  return {type: 'text', x, baseline, runs: [], ...(element === undefined ? {} : {element})}
}

function newRun(face: string, format: Format, characterSpacing: number): TextRun {
  return {
    text: '',
    drawn: '',
    face,
    size: format.size,
    color: format.color,
    characterSpacing,
    width: 0,
    ...(format.rise === 0 ? {} : {rise: format.rise}),
    ...(format.bold ? {bold: true} : {}),
    ...(format.italic ? {italic: true} : {}),
  }
}

function newLink(x: number, baseline: number, format: Format): LinkItem {
  return {
    type: 'link',
    x,
    y: baseline - format.rise - ascentEm * format.size,
    width: 0,
    height: format.size,
    target: format.link!,
    ...(format.element === undefined ? {} : {element: format.element}),
  }
}
