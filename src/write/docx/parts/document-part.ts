import type {RunningLine, StyledDocument} from '../../../model/styled-document.ts'
import {pointsToTwips} from '../points-to-twips.ts'
import {gridOf} from '../styles/grid-of.ts'
import type {WordContext} from '../word-context.ts'
import {element} from '../xml/element.ts'
import {namespaces, xmlHeader} from '../xml/namespaces.ts'
import {switchElement} from '../xml/switch-element.ts'
import type {RunningPart} from './running-parts.ts'

/** `word/document.xml` around the content of its body. */
export function documentPart(body: string): string {
  return xmlHeader + element('w:document', namespaces, element('w:body', {}, body))
}

/** Part of the document with page numbers of its own. */
export type SectionKind = 'cover' | 'contents' | 'body'

/** Paper, margins, page numbers and the line grid of a section; children in the schema's order. */
export function sectionProperties(kind: SectionKind, context: WordContext, running: RunningPart[]): string {
  const {page} = context.document
  const grid = gridOf(context.document)
  // A cover has neither header nor footer; the first page of the body may have its own.
  const sides = running.filter((part) => kind !== 'cover' && (kind === 'body' || part.side !== 'first'))
  return element(
    'w:sectPr',
    {},
    ...sides.map((part) =>
      element(`w:${part.kind}Reference`, {'w:type': part.side, 'r:id': context.relate(part.kind, part.target)}),
    ),
    element('w:pgSz', {
      'w:w': pointsToTwips(page.width),
      'w:h': pointsToTwips(page.height),
      'w:orient': page.width > page.height ? 'landscape' : undefined,
    }),
    margins(context.document),
    kind === 'contents' && element('w:pgNumType', {'w:fmt': 'lowerRoman', 'w:start': 1}),
    kind === 'body' && element('w:pgNumType', {'w:start': page.firstPageNumber}),
    element('w:cols', {'w:space': 425}),
    sides.some((part) => part.side === 'first') && switchElement('w:titlePg', true),
    grid && element('w:docGrid', {'w:type': 'lines', 'w:linePitch': grid.linePitch}),
  )
}

function margins({page, styles}: StyledDocument): string {
  const {margin} = page
  return element('w:pgMar', {
    'w:top': pointsToTwips(margin.top),
    'w:right': pointsToTwips(margin.right),
    // Rounded down: half a twip missing in the text block would push the last line of a full page out.
    'w:bottom': Math.floor(margin.bottom * 20),
    'w:left': pointsToTwips(margin.left),
    'w:header': edgeDistance(margin.top, page.header?.odd, styles),
    'w:footer': edgeDistance(margin.bottom, page.footer?.odd, styles),
    'w:gutter': 0,
  })
}

/** Word measures from the paper's edge to the line's far side; we from the text block to its near side. */
function edgeDistance(margin: number, line: RunningLine | undefined, styles: StyledDocument['styles']): number {
  if (!line) return pointsToTwips(margin / 2)
  return pointsToTwips(Math.max(0, margin - line.distance - (styles[line.style]?.lineHeight ?? 14)))
}
