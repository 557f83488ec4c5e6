import type {ParagraphStyle, StyledDocument} from '../../../model/styled-document.ts'
import {pointsToTwips} from '../points-to-twips.ts'
import {element} from '../xml/element.ts'
import {switchElement} from '../xml/switch-element.ts'
import {valueElement} from '../xml/value-element.ts'
import {fontsElement} from './fonts-element.ts'
import {gridOf, nearbyHalfPoints} from './grid-of.ts'

/**
 * `w:pPr` of a style: the whole look, so that nothing needs to be said in a paragraph. Children in the schema's order.
 *
 * @param lineRules What stands between page breaks and spacing in that order: tabs, line-breaking rules.
 * @param below     The style that it stands on, where that is not Normal: what only that one has is switched off.
 */
export function paragraphProperties(
  document: StyledDocument,
  style: ParagraphStyle,
  lineRules = '',
  below?: ParagraphStyle,
): string {
  const flag = (name: string, ask: (one: ParagraphStyle) => boolean | undefined) =>
    ask(style) ? switchElement(name, true) : below && ask(below) ? switchElement(name, false) : ''
  return element(
    'w:pPr',
    {},
    flag('w:keepNext', (one) => one.keepWithNext),
    flag('w:keepLines', (one) => one.keepTogether),
    flag('w:pageBreakBefore', (one) => one.pageBreakBefore),
    lineRules,
    isOffGrid(document, style) ? switchElement('w:snapToGrid', false) : below && switchElement('w:snapToGrid', true),
    spacingElement(document, style),
    indentElement(style),
    valueElement('w:jc', style.align === 'justify' ? 'both' : style.align),
    style.outlineLevel !== undefined && valueElement('w:outlineLvl', style.outlineLevel - 1),
  )
}

/** `w:rPr` of a paragraph style. */
export function runPropertiesOfStyle(document: StyledDocument, style: ParagraphStyle): string {
  const halfPoints = nearbyHalfPoints(style.size)
  return element(
    'w:rPr',
    {},
    fontsElement(document, style.font),
    switchElement('w:b', style.bold ?? false),
    switchElement('w:bCs', style.bold ?? false),
    switchElement('w:i', style.italic ?? false),
    switchElement('w:iCs', style.italic ?? false),
    valueElement('w:color', colour(style.color)),
    valueElement('w:spacing', letterSpacing(document, style)),
    valueElement('w:sz', halfPoints),
    valueElement('w:szCs', halfPoints),
  )
}

/** '#RRGGBB' as Word writes it; absent is black, not «automatic», which turns white on dark shading. */
export function colour(value = '#000000'): string {
  return value.slice(1).toUpperCase()
}

/** An exact pitch: Word would else open the lines for every taller glyph, and the page would lose a line. */
function spacingElement(document: StyledDocument, style: ParagraphStyle): string {
  const grid = gridOf(document)
  const exact = pointsToTwips(style.lineHeight)
  // Rounding up by half a twip a line would push the last line of a full page out.
  const line = grid && Math.abs(exact - grid.linePitch) <= 1 ? grid.linePitch : exact
  return element('w:spacing', {
    'w:before': pointsToTwips(style.spaceBefore),
    'w:after': pointsToTwips(style.spaceAfter),
    'w:line': line,
    'w:lineRule': 'exact',
  })
}

/** Lines of another height than the grid's follow their own; LibreOffice would give each of them a line of the grid. */
function isOffGrid(document: StyledDocument, style: ParagraphStyle): boolean {
  const grid = gridOf(document)
  return grid !== undefined && Math.abs(pointsToTwips(style.lineHeight) - grid.linePitch) > 1
}

/** Indents in characters, which follow the size when a user changes it; the twips are for readers that know no characters. */
function indentElement(style: ParagraphStyle): string {
  const {firstLineIndentEm: first, indentLeftEm: left, indentRightEm: right, size} = style
  return element('w:ind', {
    'w:leftChars': Math.round(left * 100),
    'w:left': pointsToTwips(left * size),
    'w:rightChars': Math.round(right * 100),
    'w:right': pointsToTwips(right * size),
    ...(first < 0
      ? {'w:hangingChars': Math.round(-first * 100), 'w:hanging': pointsToTwips(-first * size)}
      : {'w:firstLineChars': Math.round(first * 100), 'w:firstLine': pointsToTwips(first * size)}),
  })
}

/** What the rounding to half-points added is taken away again; on the grid's own size the grid decides. */
function letterSpacing(document: StyledDocument, style: ParagraphStyle): number {
  const grid = gridOf(document)
  const halfPoints = nearbyHalfPoints(style.size)
  if (grid && halfPoints === grid.halfPoints) return grid.spacing
  return Math.round((style.size - halfPoints / 2) * 20)
}
