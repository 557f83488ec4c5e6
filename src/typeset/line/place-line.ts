import type {LinkItem, PageItem, TextItem, TextRun} from '../../model/typeset-document.ts'
import {ascentEm} from '../metrics.ts'
import type {Line} from './break-lines.ts'
import {halfWidthAt, isHalfAtEnd, isHalfAtStart, squeezeOfRank} from './fit-line.ts'
import {CLOSING, OPENING, SPACE} from './mark-classes.ts'
import {type Format, readText, type SetText} from './set-text.ts'
import {hasGap, rankAt} from './sum-up.ts'

/**
 * Turn a broken line into items: one text item for each structure element in it, one link for each stretch of linked text.
 *
 * @param x        Left end of the line.
 * @param baseline From the same origin as all of the row.
 */
export function placeLine(text: SetText, line: Line, x: number, baseline: number): PageItem[] {
  const items: PageItem[] = []
  let item: TextItem | undefined
  let link: LinkItem | undefined
  let run: TextRun | undefined
  let runStart = line.start
  let format: Format | undefined
  let pen = x
  for (let index = line.start; index < line.end; index++) {
    const glyph = text.glyphs[index]!
    const next = text.formats[index]!
    const ends = index + 1 === line.end
    // The last character takes over the spacing of its run; it has nothing after it to move.
    const gap = ends && next === format ? run!.characterSpacing : ends ? 0 : gapAfter(text, line, index)
    if (!run || next !== format || run.face !== glyph.face || run.characterSpacing !== gap) {
      if (run) read(run, text, line, runStart, index)
      if (!item || next.element !== item.element) {
        item = newItem(pen, baseline, next.element)
        items.push(item)
      }
      if (next.link !== format?.link) {
        link = next.link ? newLink(pen, baseline, next) : undefined
        if (link) items.push(link)
      }
      format = next
      run = newRun(glyph.face, next, gap)
      runStart = index
      item.runs.push(run)
    }
    const half = standsHalf(text, line, index)
    const advance = (half ? halfWidthAt(text, index) : text.widths[index]!) + (ends ? 0 : gap)
    run.width += advance
    pen += advance
    if (link) link.width = pen - link.x
  }
  if (run) read(run, text, line, runStart, line.end)
  return items
}

/** Give a run its characters: as they read, and as they are drawn. */
function read(run: TextRun, text: SetText, line: Line, start: number, end: number): void {
  run.text = readText(text, start, end)
  run.drawn = run.text
  for (let index = start; index < end; index++) {
    if (standsHalf(text, line, index)) {
      run.drawn = drawnText(text, line, start, end)
      return
    }
  }
}

function drawnText(text: SetText, line: Line, start: number, end: number): string {
  let drawn = ''
  for (let index = start; index < end; index++) {
    const glyph = text.glyphs[index]!
    drawn += standsHalf(text, line, index) ? glyph.halfForm : glyph.text
  }
  return drawn
}

function standsHalf(text: SetText, line: Line, index: number): boolean {
  const {halfForm, kind} = text.glyphs[index]!
  if (halfForm === '') return false
  if (text.paired[index] || (index === line.end - 1 && isHalfAtEnd(text, index))) return true
  if (index === line.start && kind & OPENING) return isHalfAtStart(text, index)
  return squeezeOfRank(line.squeeze, rankAt(text, index)) === 0.5
}

/** A closing mark gives up the blank behind it, an opening one the blank before. */
function gapAfter(text: SetText, line: Line, index: number): number {
  const {kind} = text.glyphs[index]!
  const spacing = kind & SPACE ? line.spacing + line.wordSpacing : hasGap(text, index) ? line.spacing : 0
  if (line.squeeze === 0) return spacing
  const own = kind & CLOSING ? squeezedBy(text, line, index) : 0
  const next = text.glyphs[index + 1]!.kind & OPENING ? squeezedBy(text, line, index + 1) : 0
  return spacing - own - next
}

/** What a mark gives up by moving closer, in points; nothing where its half-width form is drawn. */
function squeezedBy(text: SetText, line: Line, index: number): number {
  const squeeze = squeezeOfRank(line.squeeze, rankAt(text, index))
  return squeeze === 0.5 ? 0 : squeeze * text.formats[line.start]!.size
}

function newItem(x: number, baseline: number, element: number | undefined): TextItem {
  return {type: 'text', x, baseline, runs: [], ...(element === undefined ? {} : {element})}
}

function newRun(face: string, format: Format, characterSpacing: number): TextRun {
  const run: TextRun = {
    text: '',
    drawn: '',
    face,
    size: format.size,
    color: format.color,
    characterSpacing,
    width: 0,
  }
  if (format.rise !== 0) run.rise = format.rise
  if (format.bold) run.bold = true
  if (format.italic) run.italic = true
  return run
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
