import {report} from '../../messages/report.ts'
import type {Inline, ParagraphStyle} from '../../model/styled-document.ts'
import type {Source} from '../row.ts'
import {addElement, type Setting} from '../setting.ts'
import type {Glyph} from './choose-glyphs.ts'
import {CLOSING, LATIN, OPENING} from './mark-classes.ts'
import type {Format, SetText} from './set-text.ts'

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
  const texts = [newText()]
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
  return texts.map((text) => measure(text, setting))

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
          texts.push(newText())
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
  const reference = format.element === undefined ? undefined : addElement(setting, 'Reference', format.element)
  const element = reference === undefined ? undefined : addElement(setting, 'Link', reference)
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

/** From here on a face for Han is asked first. */
const firstHanPoint = 0x2000
const interpunct = 0xb7

/** A text that still grows. */
type NewText = Pick<SetText, 'basic' | 'wide' | 'glyphs' | 'formats' | 'sources'>

function newText(): NewText {
  return {basic: '', wide: false, glyphs: [], formats: [], sources: []}
}

function append(text: NewText, value: string, format: Format, place: Source | undefined, setting: Setting): void {
  const han = setting.chooseGlyphs(format.role, false)
  const latin = setting.chooseGlyphs(format.role, true)
  const line = place?.line ?? 0
  text.sources.push({from: text.glyphs.length, line, column: place?.column ?? 0})
  for (let offset = 0; offset < value.length; offset++) {
    const read = value.codePointAt(offset)!
    const point = read === 0x0a || read === 0x0d ? 0x20 : read
    const glyph = (point < firstHanPoint && point !== interpunct ? latin : han)(point)
    text.glyphs.push(glyph)
    text.formats.push(format)
    if (glyph.missing) reportMissing(glyph, place && {line, column: place.column + offset}, setting)
    if (read > 0xffff) {
      offset++
      text.wide = true
      if (place) text.sources.push({from: text.glyphs.length, line, column: place.column + offset + 1})
    }
  }
  text.basic += value.replace(/[\n\r]/gu, ' ').replace(/[^\0-\uffff]/gu, '〓')
}

function measure(grown: NewText, setting: Setting): SetText {
  const {length} = grown.glyphs
  const widths = new Float64Array(length)
  for (let index = 0; index < length; index++) widths[index] = grown.glyphs[index]!.advance * grown.formats[index]!.size
  const text = {...grown, length, widths, paired: new Uint8Array(length), loose: new Uint8Array(length)}
  pairMarks(text, setting)
  loosenLongWords(text)
  return text
}

function reportMissing(glyph: Glyph, place: Source | undefined, setting: Setting): void {
  const key = `${glyph.text} ${place?.line ?? 0}`
  if (setting.reported.has(key)) return
  setting.reported.add(key)
  const code = `U+${glyph.codePoint.toString(16).toUpperCase().padStart(4, '0')}`
  report(setting.file, 'typeset/missing-glyph', {character: glyph.text, code}, place?.line ? place : undefined)
}

/** Two marks together stand 1.5 em wide, three 2 em (CLREQ): a closing mark before any mark and an opening mark after one turn half-width. */
function pairMarks(text: SetText, setting: Setting): void {
  for (let index = 0; index < text.length; index++) {
    const glyph = text.glyphs[index]!
    if (glyph.halfForm === '') continue
    if (isApostrophe(text, index)) {
      const latin = setting.chooseGlyphs(text.formats[index]!.role, true)(glyph.codePoint)
      text.glyphs[index] = {...latin, kind: LATIN, rank: -1, halfForm: ''}
      text.widths[index] = latin.advance * text.formats[index]!.size
    } else if (
      (glyph.kind & CLOSING && isMark(text, index + 1)) ||
      (glyph.kind & OPENING && index > 0 && text.glyphs[index - 1]!.kind & OPENING)
    ) {
      setHalf(text, index)
    }
  }
}

/** A Latin word of more characters leaves its line too few other gaps to fill. */
const longWord = 18

function loosenLongWords(text: SetText): void {
  let start = 0
  for (let index = 0; index <= text.length; index++) {
    if (index < text.length && text.glyphs[index]!.kind & LATIN) continue
    if (index - start > longWord) text.loose.fill(1, start, index)
    start = index + 1
  }
}

/** A mark that closes up with the one before: the raised mark of a note is one too. */
function isMark(text: SetText, index: number): boolean {
  if (index >= text.length) return false
  return (text.glyphs[index]!.kind & (OPENING | CLOSING)) !== 0 || text.formats[index]!.note !== undefined
}

/** Draw a mark half-width wherever it comes to stand. */
export function setHalf(text: SetText, index: number): void {
  text.paired[index] = 1
  text.widths[index] = text.glyphs[index]!.halfAdvance * text.formats[index]!.size
}

/** ’ between letters: neither full-width nor a place to break. */
function isApostrophe(text: SetText, index: number): boolean {
  if (text.glyphs[index]!.codePoint !== 0x2019 || index === 0 || index + 1 >= text.length) return false
  return (text.glyphs[index - 1]!.kind & text.glyphs[index + 1]!.kind & LATIN) !== 0
}
