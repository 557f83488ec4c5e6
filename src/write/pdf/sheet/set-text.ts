import {report} from '../../../messages/report.ts'
import type {Inline, ParagraphStyle} from '../../../model/styled-document.ts'
import {addElement, type SheetSetting} from './sheet-setting.ts'

/** One character on its way to the page; lengths in points. */
export interface SetCharacter {
  text: string
  face: string
  width: number
  format: Format
}

/** What neighbouring characters have in common: one object a stretch. */
export interface Format {
  font: string
  size: number
  color: string
  bold: boolean
  italic: boolean
  rise: number
  /** Index in the structure. */
  element: number
  link?: {url: string; title?: string}
}

/** Measure the inlines of a paragraph in its style; a link is a structure element of its own. */
export function setText(
  inlines: Inline[],
  style: ParagraphStyle,
  element: number,
  setting: SheetSetting,
): SetCharacter[] {
  const {font, size, color = '#000000', bold = false, italic = false} = style
  const base: Format = {font, size, color, bold, italic, rise: 0, element}
  return inlines.flatMap((inline) => setInline(inline, base, size, setting))
}

function setInline(inline: Inline, format: Format, size: number, setting: SheetSetting): SetCharacter[] {
  switch (inline.type) {
    case 'text':
      return setCharacters(inline.value, styled(format, inline.style, size, setting), setting)
    case 'link': {
      const {url, title} = inline
      const element = addElement(setting, 'Link', format.element)
      const linked: Format = {...format, element, link: {url, ...(title === undefined ? {} : {title})}}
      return inline.children.flatMap((child) => setInline(child, linked, size, setting))
    }
    case 'break':
    case 'footnoteReference':
      return []
  }
}

function setCharacters(value: string, format: Format, setting: SheetSetting): SetCharacter[] {
  const latin = setting.chooseGlyphs(format.font, true)
  const han = setting.chooseGlyphs(format.font, false)
  return Array.from(value, (text) => {
    const point = text.codePointAt(0)!
    const {face, advance, missing} = (point < firstHanPoint && point !== interpunct ? latin : han)(point)
    if (missing) reportMissing(text, point, setting)
    return {text, face, width: advance * format.size, format}
  })
}

/** From here on a face for Han is asked first. */
const firstHanPoint = 0x2000
const interpunct = 0xb7

/** How high a raised character stands, relative to the paragraph's size. */
const raised = {superscript: 0.36, subscript: -0.12}

function styled(format: Format, name: string | undefined, size: number, setting: SheetSetting): Format {
  const style = name === undefined ? undefined : setting.document.characterStyles[name]
  if (!style) return format
  return {
    ...format,
    font: style.font ?? format.font,
    bold: style.bold ?? format.bold,
    italic: style.italic ?? format.italic,
    color: style.color ?? format.color,
    size: size * (style.scale ?? 1),
    rise: style.rise === undefined ? 0 : size * raised[style.rise],
  }
}

function reportMissing(character: string, point: number, setting: SheetSetting): void {
  if (setting.missing.has(character)) return
  setting.missing.add(character)
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
  report(setting.file, 'typeset/missing-glyph', {character, code})
}
