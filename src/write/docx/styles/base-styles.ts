import type {RuleBlock, StyledDocument} from '../../../model/styled-document.ts'
import {commentTextStyle} from '../parts/comments-part.ts'
import {pointsToTwips} from '../points-to-twips.ts'
import {commentMarkStyle} from '../revisions/add-comments.ts'
import {element} from '../xml/element.ts'
import {switchElement} from '../xml/switch-element.ts'
import {valueElement} from '../xml/value-element.ts'
import {cellMargins} from './cell-margins.ts'
import {defaultCharacterIds} from './default-character-ids.ts'
import type {StyleNames} from './name-styles.ts'
import {colour, paragraphProperties, runPropertiesOfStyle} from './paragraph-style-element.ts'
import {type StyleElement, styleElement} from './style-element.ts'

/** Styles that a document has whatever its template: Normal and the defaults, pictures, rules, comments, links. */
export function baseStyles(document: StyledDocument, names: StyleNames): StyleElement[] {
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
    styleElement('paragraph', 'Normal', 'Normal', {default: true}, switchElement('w:qFormat', true), ...normal),
    styleElement('character', 'DefaultParagraphFont', 'Default Paragraph Font', {default: true}, ...hidden),
    styleElement('table', 'TableNormal', 'Normal Table', {default: true}, ...hidden, plainTable),
    styleElement('numbering', 'NoList', 'No List', {default: true}, ...hidden),
    ...missingStyle(document, 'link', 'Hyperlink', element('w:rPr', {}, valueElement('w:u', 'single'))),
    ...missingStyle(
      document,
      'footnoteMark',
      'footnote reference',
      element('w:rPr', {}, valueElement('w:vertAlign', 'superscript')),
    ),
    styleElement(
      'paragraph',
      commentTextStyle,
      'annotation text',
      {},
      valueElement('w:basedOn', 'Normal'),
      commentLook,
    ),
    styleElement(
      'character',
      commentMarkStyle,
      'annotation reference',
      {},
      valueElement('w:basedOn', 'DefaultParagraphFont'),
      element('w:rPr', {}, valueElement('w:sz', 21), valueElement('w:szCs', 21)),
    ),
    styleElement('paragraph', 'Figure', 'Figure', {}, valueElement('w:basedOn', 'Normal'), figure),
    ...[...names.rules.values()].map(({id, look}) => ruleStyle(document, id, names.shown[id]!, look)),
    styleElement('paragraph', 'TableGap', 'Table gap', {}, valueElement('w:basedOn', 'Normal'), gap),
  ]
}

/** Links and note marks have a style even where the template names none. */
function missingStyle({characterStyles}: StyledDocument, key: string, name: string, look: string): StyleElement[] {
  if (characterStyles[key]) return []
  return [
    styleElement(
      'character',
      defaultCharacterIds[key]!,
      name,
      {},
      valueElement('w:basedOn', 'DefaultParagraphFont'),
      look,
    ),
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
    // LibreOffice would give it a line of the grid.
    switchElement('w:snapToGrid', false),
    element('w:spacing', spacing),
    element('w:ind', {'w:firstLineChars': 0, 'w:firstLine': 0}),
  )
  return styleElement('paragraph', id, name, {}, valueElement('w:basedOn', 'Normal'), properties)
}

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
