import {childElements, firstElement, switchOf, wordValue} from '../xml/find-elements.ts'
import type {XmlElement} from '../xml/parse-xml.ts'

/** What reading needs to know of a style, inherited properties included. */
export interface WordStyle {
  id: string
  /** As Word stores it: built-in ones in English (heading 1), whatever language Word runs in. */
  name: string
  type: string
  /** True for what paragraphs without a style have. */
  isDefault: boolean
  /** 1–9 where it is a heading or has an outline level. */
  outline?: number
  bold?: boolean
  /** w:jc. */
  align?: string
  /** `align` where the style it is based on has another: the look that sets it apart. */
  alignAside?: string
  hidden?: boolean
  /** Automatic number of its paragraphs. */
  numberId?: string
  numberLevel?: number
}

/** Styles by id. @param root `w:styles`; undefined where the file has none. */
export function readStyles(root: XmlElement | undefined): Map<string, WordStyle> {
  const elements = new Map(
    childElements(root, 'w:style').map((element) => [element.attributes['w:styleId'] ?? '', element]),
  )
  const styles = new Map<string, WordStyle>()
  for (const id of elements.keys()) styles.set(id, resolve(id, elements))
  return styles
}

/** The style over those it is based on; a chain that comes back to itself ends there. */
function resolve(id: string, elements: Map<string, XmlElement>): WordStyle {
  const chain: XmlElement[] = []
  for (let at: string | undefined = id; at !== undefined && chain.length < 32; ) {
    const element = elements.get(at)
    if (!element || chain.includes(element)) break
    chain.unshift(element)
    at = wordValue(element, 'w:basedOn')
  }
  const own = elements.get(id)!
  const style: WordStyle = {
    id,
    name: wordValue(own, 'w:name') ?? id,
    type: own.attributes['w:type'] ?? 'paragraph',
    isDefault: ['1', 'true', 'on'].includes(own.attributes['w:default'] ?? '0'),
  }
  let inherited: string | undefined
  for (const element of chain) {
    inherited = style.align
    Object.assign(style, properties(element))
  }
  if (chain.length > 1 && style.align !== undefined && style.align !== inherited) style.alignAside = style.align
  return style
}

function properties(element: XmlElement): Partial<WordStyle> {
  const paragraph = firstElement(element, 'w:pPr')
  const run = firstElement(element, 'w:rPr')
  const found: Partial<WordStyle> = {}
  const outline = outlineOf(wordValue(element, 'w:name'), wordValue(paragraph, 'w:outlineLvl'))
  if (outline !== undefined) found.outline = outline
  const bold = switchOf(run, 'w:b')
  if (bold !== undefined) found.bold = bold
  const align = wordValue(paragraph, 'w:jc')
  if (align !== undefined) found.align = align
  const hidden = switchOf(run, 'w:vanish')
  if (hidden !== undefined) found.hidden = hidden
  const numbering = firstElement(paragraph, 'w:numPr')
  const id = wordValue(numbering, 'w:numId')
  if (id !== undefined) found.numberId = id
  const level = wordValue(numbering, 'w:ilvl')
  if (level !== undefined) found.numberLevel = Number(level)
  return found
}

/** 9 is Word's «body text». */
function outlineOf(name: string | undefined, level: string | undefined): number | undefined {
  const heading = /^(?:heading|标题)\s*(?<level>[1-9])$/iu.exec(name ?? '')?.groups?.level
  if (heading !== undefined) return Number(heading)
  return level === undefined || Number(level) > 8 ? undefined : Number(level) + 1
}
