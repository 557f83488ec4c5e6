import {report} from '../../messages/report.ts'
import type {Inline, ParagraphStyle} from '../../model/styled-document.ts'
import type {Source} from '../row.ts'
import {addElement, type Setting} from '../setting.ts'
import {CLOSING, LATIN, markClass, OPENING} from './mark-classes.ts'
import {emptyText, type Format, type SetText} from './set-text.ts'

/** Size and rise of a raised or lowered character whose style does not say, relative to the paragraph's size. */
const raised = {scale: 0.6, superscript: 0.38, subscript: -0.12}

/**
 * Measure the inlines of a paragraph.
 *
 * @param element Structure element of the paragraph; undefined for an artifact. Links and note marks get elements of their own.
 * @param line    Line of report.md where the paragraph begins; undefined for what the template adds.
 * @returns       One text for each forced line end and one more; a character that no face has is reported.
 */
export function flattenInlines(
  inlines: Inline[],
  style: ParagraphStyle,
  setting: Setting,
  element: number | undefined,
  line: number | undefined,
): SetText[] {
  const texts = [emptyText()]
  walk(inlines, {
    role: style.font,
    size: style.size,
    color: style.color ?? '#000000',
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    rise: 0,
    element,
    link: undefined,
    note: undefined,
  })
  for (const text of texts) pairMarks(text)
  return texts

  function walk(children: Inline[], format: Format): void {
    for (const child of children) {
      switch (child.type) {
        case 'text': {
          const place = child.column === undefined ? undefined : {line: child.line ?? line ?? 0, column: child.column}
          append(texts.at(-1)!, child.value, styled(format, child.style, setting, style.size), place, setting)
          break
        }
        case 'link':
          walk(child.children, linked(format, child, setting, style.size))
          break
        case 'footnoteReference':
          if (!setting.calls.has(child.identifier)) setting.calls.set(child.identifier, {label: child.label, element})
          append(
            texts.at(-1)!,
            child.label,
            noteMark(format, child.identifier, setting, style.size),
            undefined,
            setting,
          )
          break
        case 'break':
          texts.push(emptyText())
          break
      }
    }
  }
}

function linked(
  format: Format,
  {url, title}: {url: string; title?: string},
  setting: Setting,
  paragraphSize: number,
): Format {
  const element = format.element === undefined ? undefined : addElement(setting, 'Link', format.element)
  const link = url.startsWith('#') ? {anchor: url.slice(1)} : {url, ...(title === undefined ? {} : {title})}
  return {...styled(format, 'link', setting, paragraphSize), element, link}
}

function noteMark(format: Format, identifier: string, setting: Setting, paragraphSize: number): Format {
  const element = format.element === undefined ? undefined : addElement(setting, 'Reference', format.element)
  const mark = styled(format, 'footnoteMark', setting, paragraphSize)
  const size = mark.rise === 0 ? paragraphSize * raised.scale : mark.size
  const rise = mark.rise === 0 ? paragraphSize * raised.superscript : mark.rise
  return {...mark, size, rise, element, note: identifier, link: {anchor: noteAnchor(identifier)}}
}

/** Where the mark of a footnote leads. */
export function noteAnchor(identifier: string): string {
  return `note-${identifier}`
}

function styled(format: Format, name: string | undefined, setting: Setting, paragraphSize: number): Format {
  const style = name === undefined ? undefined : setting.document.characterStyles[name]
  if (!style) return format
  const rise = style.rise === undefined ? format.rise : paragraphSize * raised[style.rise]
  return {
    ...format,
    role: style.font ?? format.role,
    bold: style.bold ?? format.bold,
    italic: style.italic ?? format.italic,
    color: style.color ?? format.color,
    size: paragraphSize * (style.scale ?? (style.rise ? raised.scale : format.size / paragraphSize)),
    rise,
  }
}

function append(text: SetText, value: string, format: Format, place: Source | undefined, setting: Setting): void {
  let offset = 0
  for (const character of value) {
    const point = character.codePointAt(0)!
    const column = place ? place.column + offset : 0
    offset += character.length
    appendPoint(text, point === 0x0a || point === 0x0d ? 0x20 : point, format, place?.line ?? 0, column, setting)
  }
}

/** From here on a face for Han is asked first. */
const firstHanPoint = 0x2000
const interpunct = 0xb7

function appendPoint(
  text: SetText,
  point: number,
  format: Format,
  line: number,
  column: number,
  setting: Setting,
): void {
  const latin = point < firstHanPoint && point !== interpunct
  const glyph = setting.chooseGlyph(format.role, point, latin)
  if (glyph.missing) reportMissing(point, line, column, setting)
  const kind = markClass(point)
  const halves = glyph.half !== 0 && (kind & (OPENING | CLOSING)) !== 0
  text.length++
  text.codePoints.push(point)
  text.classes.push(kind)
  text.drawn.push(point)
  text.widths.push(glyph.advance * format.size)
  text.halfForms.push(halves ? glyph.half : 0)
  text.halfWidths.push(glyph.halfAdvance * format.size)
  text.faces.push(glyph.face)
  text.formats.push(format)
  text.lines.push(line)
  text.columns.push(column)
}

function reportMissing(point: number, line: number, column: number, setting: Setting): void {
  const character = String.fromCodePoint(point)
  const key = `${character} ${line}`
  if (setting.reported.has(key)) return
  setting.reported.add(key)
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
  report(setting.file, 'typeset/missing-glyph', {character, code}, line > 0 ? {line, column} : undefined)
}

/** Two marks together stand 1.5 em wide, three 2 em (CLREQ §3.1.6.1): a closing mark before any mark and an opening mark after one turn half-width. */
function pairMarks(text: SetText): void {
  for (let index = 0; index < text.length; index++) {
    if (text.halfForms[index] === 0) continue
    const kind = text.classes[index]!
    const closes = kind & CLOSING && index + 1 < text.length && isWide(text, index + 1)
    const opens = kind & OPENING && index > 0 && text.classes[index - 1]! & OPENING
    if (closes || opens) {
      text.drawn[index] = text.halfForms[index]!
      text.widths[index] = text.halfWidths[index]!
    }
  }
  mendApostrophes(text)
}

function isWide(text: SetText, index: number): boolean {
  return (text.classes[index]! & (OPENING | CLOSING)) !== 0
}

/** ’ between letters is an apostrophe: neither full-width nor a place to break. */
function mendApostrophes(text: SetText): void {
  for (let index = 1; index + 1 < text.length; index++) {
    if (text.codePoints[index] !== 0x2019) continue
    if (text.classes[index - 1]! & LATIN && text.classes[index + 1]! & LATIN && text.halfForms[index] !== 0) {
      text.classes[index] = LATIN
      text.drawn[index] = text.halfForms[index]!
      text.widths[index] = text.halfWidths[index]!
    }
  }
}
