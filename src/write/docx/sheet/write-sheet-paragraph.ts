import type {SheetParagraph} from '../../../model/sheet.ts'
import type {Inline} from '../../../model/styled-document.ts'
import {pointsToTwips} from '../points-to-twips.ts'
import {nearbyHalfPoints} from '../styles/grid-of.ts'
import type {WordContext} from '../word-context.ts'
import {element} from '../xml/element.ts'
import {escapeXml} from '../xml/escape-xml.ts'
import {valueElement} from '../xml/value-element.ts'

/** A paragraph in its named style; only what fitting the page changed is said beside it. */
export function writeSheetParagraph(paragraph: SheetParagraph, context: WordContext): string {
  const style = context.document.styles[paragraph.style]
  const {inset, hanging, align, lineHeight, size} = paragraph
  const spacing =
    style?.lineHeight === lineHeight
      ? ''
      : element('w:spacing', {'w:line': pointsToTwips(lineHeight), 'w:lineRule': 'exact'})
  const indent =
    inset === 0 && hanging === 0
      ? ''
      : element('w:ind', {
          'w:right': pointsToTwips(inset),
          ...(hanging > 0 ? {'w:left': pointsToTwips(hanging), 'w:hanging': pointsToTwips(hanging)} : {}),
        })
  const usual = style?.align === 'justify' ? 'both' : style?.align
  return element(
    'w:p',
    {},
    element(
      'w:pPr',
      {},
      valueElement('w:pStyle', context.styles.paragraph[paragraph.style]),
      spacing,
      indent,
      align === usual ? '' : valueElement('w:jc', align),
    ),
    ...paragraph.children.map((child) => writeInline(child, size, size !== style?.size, context)),
  )
}

function writeInline(child: Inline, size: number, resized: boolean, context: WordContext): string {
  switch (child.type) {
    case 'text':
      return writeRun(child.value, child.style, size, resized, context)
    case 'link': {
      const inner = child.children.map((one) => writeInline(one, size, resized, context)).join('')
      const id = context.relate('hyperlink', encodeURI(child.url), true)
      return element(
        'w:hyperlink',
        {'r:id': id, 'w:tooltip': child.title?.slice(0, tooltipLimit), 'w:history': 1},
        inner,
      )
    }
    case 'break':
      return element('w:r', {}, element('w:br'))
    case 'footnoteReference':
      return ''
  }
}

/** Word refuses longer ones. */
const tooltipLimit = 255

function writeRun(
  text: string,
  styleName: string | undefined,
  size: number,
  resized: boolean,
  context: WordContext,
): string {
  const style = styleName === undefined ? undefined : context.document.characterStyles[styleName]
  const scaled = style?.scale !== undefined && style.rise === undefined
  const halfPoints = scaled ? nearestHalfPoints(size * style.scale!) : resized ? nearestHalfPoints(size) : undefined
  const properties = element(
    'w:rPr',
    {},
    styleName !== undefined && valueElement('w:rStyle', context.styles.character[styleName]),
    chinese.test(text) && element('w:rFonts', {'w:hint': 'eastAsia'}),
    valueElement('w:sz', halfPoints),
    valueElement('w:szCs', halfPoints),
  )
  const run = element('w:t', {'xml:space': 'preserve'}, escapeXml(text))
  return element('w:r', {}, properties === '<w:rPr/>' ? '' : properties, run)
}

/** Sizes never grow by rounding: the page is full as it is. */
function nearestHalfPoints(points: number): number {
  const up = nearbyHalfPoints(points)
  return up / 2 > points + 0.01 ? up - 1 : up
}

/** Marks that Latin faces have too: the hint sets them in the Chinese one. */
const chinese = /[“”‘’—…·▲▼–]/u
