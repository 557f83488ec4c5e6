import type {CharacterStyle, RuleBlock, StyledDocument, TableStyle} from '../../../model/styled-document.ts'
import {pointsToTwips} from '../points-to-twips.ts'
import {commentMarkStyle} from '../revisions/add-comments.ts'
import {builtInNames} from '../styles/built-in-names.ts'
import {defaultCharacterIds} from '../styles/default-character-ids.ts'
import {fontsElement} from '../styles/fonts-element.ts'
import {nearbyHalfPoints} from '../styles/grid-of.ts'
import type {StyleNames} from '../styles/name-styles.ts'
import {colour, paragraphProperties, runPropertiesOfStyle} from '../styles/paragraph-style-element.ts'
import type {StyleVariant} from '../styles/vary-style.ts'
import type {WordContext} from '../word-context.ts'
import {element, type Markup} from '../xml/element.ts'
import {namespaces, xmlHeader} from '../xml/namespaces.ts'
import {switchElement} from '../xml/switch-element.ts'
import {valueElement} from '../xml/value-element.ts'
import {commentTextStyle} from './comments-part.ts'

/** `word/styles.xml`: every style of the document by name, and those that Word must find. */
export function stylesPart(context: WordContext): string {
  const root = element(
    'w:styles',
    namespaces,
    documentDefaults(context.document),
    latentStyles,
    ...styleElements(context).map((style) => style.markup),
  )
  return xmlHeader + root
}

export interface StyleElement {
  type: 'paragraph' | 'character' | 'table' | 'numbering'
  id: string
  name: string
  /** True for what applies where nothing is said. */
  isDefault: boolean
  markup: string
}

/** Each style as an element of its own, the base styles first. */
export function styleElements({document, styles: names, variants}: WordContext): StyleElement[] {
  return [
    ...baseStyles(document, names),
    ...Object.entries(document.styles).map(([key]) => paragraphStyle(document, names, key)),
    ...[...variants].map(([id, variant]) => variantStyle(id, variant)),
    ...Object.entries(document.characterStyles).map(([key, style]) => characterStyle(document, names, key, style)),
    ...Object.entries(document.tableStyles).map(([key, style]) => tableStyle(names, key, style)),
  ]
}

function documentDefaults(document: StyledDocument): string {
  const language = element('w:lang', {'w:val': 'en-US', 'w:eastAsia': document.language, 'w:bidi': 'ar-SA'})
  const run = element('w:rPr', {}, fontsElement(document, document.styles.body?.font ?? 'body'), language)
  return element('w:docDefaults', {}, element('w:rPrDefault', {}, run), element('w:pPrDefault'))
}

function baseStyles(document: StyledDocument, names: StyleNames): StyleElement[] {
  const body = document.styles.body
  const plain = body && {...body, firstLineIndentEm: 0, indentLeftEm: 0, indentRightEm: 0, keepWithNext: false}
  const normal = plain
    ? [paragraphProperties(document, plain, lineRules), runPropertiesOfStyle(document, plain)]
    : [element('w:rPr', {}, valueElement('w:sz', 32), valueElement('w:szCs', 32))]
  // Pictures grow with the line; under an exact pitch they would be cut off.
  const figure = element(
    'w:pPr',
    {},
    switchElement('w:keepNext', true),
    element('w:spacing', {'w:line': 240, 'w:lineRule': 'auto'}),
    element('w:ind', {'w:firstLineChars': 0, 'w:firstLine': 0}),
    valueElement('w:jc', 'center'),
  )
  const gap = element(
    'w:pPr',
    {},
    element('w:spacing', {'w:before': 0, 'w:after': 0, 'w:line': 20, 'w:lineRule': 'exact'}),
    element('w:ind', {'w:firstLineChars': 0, 'w:firstLine': 0}),
  )
  return [
    style('paragraph', 'Normal', 'Normal', {default: true}, switchElement('w:qFormat', true), ...normal),
    style('character', 'DefaultParagraphFont', 'Default Paragraph Font', {default: true}, ...hidden),
    style('table', 'TableNormal', 'Normal Table', {default: true}, ...hidden, plainTable),
    style('numbering', 'NoList', 'No List', {default: true}, ...hidden),
    ...missingStyle(document, 'link', 'Hyperlink', element('w:rPr', {}, valueElement('w:u', 'single'))),
    ...missingStyle(
      document,
      'footnoteMark',
      'footnote reference',
      element('w:rPr', {}, valueElement('w:vertAlign', 'superscript')),
    ),
    style('paragraph', commentTextStyle, 'annotation text', {}, valueElement('w:basedOn', 'Normal'), commentLook),
    style(
      'character',
      commentMarkStyle,
      'annotation reference',
      {},
      valueElement('w:basedOn', 'DefaultParagraphFont'),
      element('w:rPr', {}, valueElement('w:sz', 21), valueElement('w:szCs', 21)),
    ),
    style('paragraph', 'Figure', 'Figure', {}, valueElement('w:basedOn', 'Normal'), figure),
    ...[...names.rules.values()].map(({id, look}) => ruleStyle(document, id, names.shown[id]!, look)),
    style('paragraph', 'TableGap', 'Table gap', {}, valueElement('w:basedOn', 'Normal'), gap),
  ]
}

/** Links and note marks have a style even where the template names none. */
function missingStyle({characterStyles}: StyledDocument, key: string, name: string, look: string): StyleElement[] {
  if (characterStyles[key]) return []
  return [
    style('character', defaultCharacterIds[key]!, name, {}, valueElement('w:basedOn', 'DefaultParagraphFont'), look),
  ]
}

function ruleStyle(document: StyledDocument, id: string, name: string, look: RuleBlock): StyleElement {
  const half = (document.styles.body?.lineHeight ?? 28) / 2
  const {thickness = 0.5, color, spaceBefore = half, spaceAfter = half} = look
  const line = {
    'w:val': 'single',
    'w:sz': Math.max(2, Math.round(thickness * 8)),
    'w:space': 0,
    'w:color': colour(color),
  }
  const spacing = {
    'w:before': pointsToTwips(spaceBefore),
    'w:after': pointsToTwips(spaceAfter),
    // The line's own height: as little as Word allows.
    'w:line': 20,
    'w:lineRule': 'exact',
  }
  const properties = element(
    'w:pPr',
    {},
    element('w:pBdr', {}, element('w:bottom', line)),
    element('w:spacing', spacing),
    element('w:ind', {'w:firstLineChars': 0, 'w:firstLine': 0}),
  )
  return style('paragraph', id, name, {}, valueElement('w:basedOn', 'Normal'), properties)
}

/** Word's own styles that the report does not use stay out of the lists that a user picks from. */
const latentStyles = element('w:latentStyles', {
  'w:defLockedState': 0,
  'w:defUIPriority': 99,
  'w:defSemiHidden': 1,
  'w:defUnhideWhenUsed': 1,
  'w:defQFormat': 0,
  'w:count': 376,
})

/**
 * Chinese line breaking for all paragraphs, said in Normal because LibreOffice passes over it in the defaults; no mark
 * hangs over the edge, and no gap opens between Han and digits, or the grid would not close.
 */
const lineRules = [
  switchElement('w:widowControl', true),
  switchElement('w:kinsoku', true),
  switchElement('w:overflowPunct', false),
  switchElement('w:topLinePunct', true),
  switchElement('w:autoSpaceDE', false),
  switchElement('w:autoSpaceDN', false),
  switchElement('w:adjustRightInd', false),
].join('')

const hidden = [
  valueElement('w:uiPriority', 99),
  switchElement('w:semiHidden', true),
  switchElement('w:unhideWhenUsed', true),
]

/** Word shows comments in the margin: smaller, and on lines of their own height. */
const commentLook =
  element('w:pPr', {}, element('w:spacing', {'w:line': 240, 'w:lineRule': 'auto'}), valueElement('w:jc', 'left')) +
  element('w:rPr', {}, valueElement('w:sz', 21), valueElement('w:szCs', 21))

const plainTable = element('w:tblPr', {}, element('w:tblInd', {'w:w': 0, 'w:type': 'dxa'}), cellMargins(0, 5.4))

function paragraphStyle(document: StyledDocument, names: StyleNames, key: string): StyleElement {
  const look = document.styles[key]!
  const next = nextStyle(document, key)
  return style(
    'paragraph',
    names.paragraph[key]!,
    names.shown[names.paragraph[key]!]!,
    {},
    valueElement('w:basedOn', 'Normal'),
    next !== key && valueElement('w:next', names.paragraph[next]),
    switchElement('w:qFormat', true),
    paragraphProperties(document, look, contentsTab(document, key)),
    runPropertiesOfStyle(document, look),
  )
}

function variantStyle(id: string, {name, base, properties}: StyleVariant): StyleElement {
  return style('paragraph', id, name, {}, valueElement('w:basedOn', base), element('w:pPr', {}, properties))
}

/** After a heading or a title line one goes on with body text; lists, cells and notes go on as themselves. */
function nextStyle({styles}: StyledDocument, key: string): string {
  const leads = styles[key]!.outlineLevel !== undefined || leadIns.has(key)
  return leads && styles.body ? 'body' : key
}

const leadIns = new Set(['title', 'delivery', 'speaker', 'salutation'])

/** Entries of the contents run to a tab at the right edge, filled with dots. */
function contentsTab(document: StyledDocument, key: string): string {
  const contents = document.blocks.find((block) => block.type === 'contents' && block.styles.includes(key))
  if (contents?.type !== 'contents') return ''
  const {width, margin} = document.page
  const leader = contents.leader.trim() === '' ? 'none' : /[.…·]/u.test(contents.leader) ? 'dot' : 'underscore'
  const position = pointsToTwips(width - margin.left - margin.right)
  return element('w:tabs', {}, element('w:tab', {'w:val': 'right', 'w:leader': leader, 'w:pos': position}))
}

function characterStyle(document: StyledDocument, names: StyleNames, key: string, look: CharacterStyle): StyleElement {
  // Word has no relative sizes: the body's size is what runs of this style mostly stand in.
  const size = look.scale === undefined ? undefined : nearbyHalfPoints((document.styles.body?.size ?? 16) * look.scale)
  return style(
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
  return style(
    'table',
    names.table[key]!,
    names.shown[names.table[key]!]!,
    {},
    valueElement('w:basedOn', 'TableNormal'),
    element('w:tblPr', {}, look.ruleWidth > 0 && borders, cellMargins(look.padding.y, look.padding.x)),
    look.headerFill !== undefined && headerRow,
  )
}

function cellMargins(y: number, x: number): string {
  const margin = (side: string, points: number) => element(side, {'w:w': pointsToTwips(points), 'w:type': 'dxa'})
  return element(
    'w:tblCellMar',
    {},
    margin('w:top', y),
    margin('w:left', x),
    margin('w:bottom', y),
    margin('w:right', x),
  )
}

function style(
  type: 'paragraph' | 'character' | 'table' | 'numbering',
  id: string,
  name: string,
  {default: isDefault}: {default?: boolean},
  ...children: Markup[]
): StyleElement {
  const attributes = {
    'w:type': type,
    'w:default': isDefault ? 1 : undefined,
    // Word writes this on every style that it did not bring itself.
    'w:customStyle': builtInNames.has(name) ? undefined : 1,
    'w:styleId': id,
  }
  return {
    type,
    id,
    name,
    isDefault: isDefault ?? false,
    markup: element('w:style', attributes, valueElement('w:name', name), ...children),
  }
}
