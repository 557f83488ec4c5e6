import type {CharacterStyle, StyledDocument, TableStyle} from '../../../model/styled-document.ts'
import {pointsToTwips} from '../points-to-twips.ts'
import type {WordContext} from '../word-context.ts'
import {element} from '../xml/element.ts'
import {switchElement} from '../xml/switch-element.ts'
import {valueElement} from '../xml/value-element.ts'
import {cellMargins} from './cell-margins.ts'
import {fontsElement} from './fonts-element.ts'
import {nearbyHalfPoints} from './grid-of.ts'
import type {StyleNames} from './name-styles.ts'
import {colour, paragraphProperties, runPropertiesOfStyle} from './paragraph-style-element.ts'
import {type StyleElement, styleElement} from './style-element.ts'
import type {StyleVariant} from './vary-style.ts'

/** Styles of the template by name, and those that stand on them. */
export function templateStyles({document, styles: names, variants}: WordContext): StyleElement[] {
  return [
    ...Object.entries(document.styles).map(([key]) => paragraphStyle(document, names, key)),
    ...[...variants].map(([id, variant]) => variantStyle(id, variant)),
    ...Object.entries(document.characterStyles).map(([key, style]) => characterStyle(document, names, key, style)),
    ...Object.entries(document.tableStyles).map(([key, style]) => tableStyle(names, key, style)),
  ]
}

function paragraphStyle(document: StyledDocument, names: StyleNames, key: string): StyleElement {
  const look = document.styles[key]!
  const next = nextStyle(document, key)
  const heading = headingBelow(document, key)
  return styleElement(
    'paragraph',
    names.paragraph[key]!,
    names.shown[names.paragraph[key]!]!,
    {},
    valueElement('w:basedOn', heading === undefined ? 'Normal' : names.paragraph[heading]!),
    next !== key && valueElement('w:next', names.paragraph[next]),
    switchElement('w:qFormat', true),
    paragraphProperties(
      document,
      look,
      rightTab(document, key),
      heading === undefined ? undefined : document.styles[heading],
    ),
    runPropertiesOfStyle(document, look),
  )
}

/** A further style with an outline level stands on the heading of that level: programs that ask for names take it for one. */
function headingBelow({styles}: StyledDocument, key: string): string | undefined {
  const heading = `heading${styles[key]!.outlineLevel}`
  return heading in styles && !/^heading\d$/u.test(key) ? heading : undefined
}

function variantStyle(id: string, {name, base, properties}: StyleVariant): StyleElement {
  return styleElement('paragraph', id, name, {}, valueElement('w:basedOn', base), element('w:pPr', {}, properties))
}

/** After a heading or a title line one goes on with body text; lists, cells and notes go on as themselves. */
function nextStyle({styles}: StyledDocument, key: string): string {
  const leads = styles[key]!.outlineLevel !== undefined || leadIns.has(key)
  return leads && styles.body ? 'body' : key
}

const leadIns = new Set(['title', 'delivery', 'speaker', 'salutation'])

/** Entries of the contents run to a tab at the right edge, filled with dots; what ends a line stands at one. */
function rightTab(document: StyledDocument, key: string): string {
  const contents = document.blocks.find((block) => block.type === 'contents' && block.styles.includes(key))
  const leader = contents?.type === 'contents' ? leaderOf(contents.leader) : 'none'
  const ends = document.blocks.some((block) => block.type === 'paragraph' && block.style === key && block.end)
  if (!contents && !ends) return ''
  const {width, margin} = document.page
  const {indentRightEm, size} = document.styles[key]!
  const position = pointsToTwips(width - margin.left - margin.right - indentRightEm * size)
  return element('w:tabs', {}, element('w:tab', {'w:val': 'right', 'w:leader': leader, 'w:pos': position}))
}

function leaderOf(leader: string): 'none' | 'dot' | 'underscore' {
  if (leader.trim() === '') return 'none'
  return /[.…·]/u.test(leader) ? 'dot' : 'underscore'
}

function characterStyle(document: StyledDocument, names: StyleNames, key: string, look: CharacterStyle): StyleElement {
  // Word has no relative sizes: the body's size is what runs of this style mostly stand in.
  const size = look.scale === undefined ? undefined : nearbyHalfPoints((document.styles.body?.size ?? 16) * look.scale)
  return styleElement(
    'character',
    names.character[key]!,
    names.shown[names.character[key]!]!,
    {},
    valueElement('w:basedOn', 'DefaultParagraphFont'),
    switchElement('w:qFormat', true),
    element(
      'w:rPr',
      {},
      look.font !== undefined && fontsElement(document, look.font),
      switchElement('w:b', look.bold),
      switchElement('w:bCs', look.bold),
      switchElement('w:i', look.italic),
      switchElement('w:iCs', look.italic),
      look.color !== undefined && valueElement('w:color', colour(look.color)),
      // Superscript is smaller by itself.
      look.rise === undefined && valueElement('w:sz', size),
      look.rise === undefined && valueElement('w:szCs', size),
      valueElement('w:vertAlign', look.rise),
    ),
  )
}

function tableStyle(names: StyleNames, key: string, look: TableStyle): StyleElement {
  // Widths of borders are eighths of a point.
  const border = {
    'w:val': 'single',
    'w:sz': Math.max(2, Math.round(look.ruleWidth * 8)),
    'w:space': 0,
    'w:color': colour(look.ruleColor),
  }
  const sides = ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV']
  const borders = element('w:tblBorders', {}, ...sides.map((side) => element(side, border)))
  const headerRow = element(
    'w:tblStylePr',
    {'w:type': 'firstRow'},
    element('w:tcPr', {}, element('w:shd', {'w:val': 'clear', 'w:color': 'auto', 'w:fill': colour(look.headerFill)})),
  )
  return styleElement(
    'table',
    names.table[key]!,
    names.shown[names.table[key]!]!,
    {},
    valueElement('w:basedOn', 'TableNormal'),
    element('w:tblPr', {}, look.ruleWidth > 0 && borders, cellMargins(look.padding.y, look.padding.x)),
    look.headerFill !== undefined && headerRow,
  )
}
