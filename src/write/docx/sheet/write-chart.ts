import type {SheetChart} from '../../../model/sheet.ts'
import {relationshipsPart} from '../package/relationships-part.ts'
import {pointsToTwips} from '../points-to-twips.ts'
import type {WordContext} from '../word-context.ts'
import {element} from '../xml/element.ts'
import {chartPart} from './chart-part.ts'
import {chartWorkbook} from './chart-workbook.ts'

/** A native chart with its data in a workbook of its own, so that Word can edit it. */
export function writeChart(chart: SheetChart, context: WordContext): string {
  const id = context.nextId()
  const path = `charts/chart${id}.xml`
  const workbook = `embeddings/workbook${id}.xlsx`
  context.media.set(path, Buffer.from(chartPart(chart.spec, context.document)))
  context.media.set(
    `charts/_rels/chart${id}.xml.rels`,
    Buffer.from(relationshipsPart([{id: 'rId1', kind: 'package', target: `../${workbook}`}])),
  )
  context.media.set(workbook, chartWorkbook(chart.spec))
  const extent = {cx: pointsToTwips(chart.width) * 635, cy: pointsToTwips(chart.height) * 635}
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
  const reference = element('c:chart', {'xmlns:c': uri, 'r:id': context.relate('chart', path)})
  const inline = element(
    'wp:inline',
    {distT: 0, distB: 0, distL: 0, distR: 0},
    element('wp:extent', extent),
    element('wp:docPr', {id, name: `Chart ${id}`, descr: chart.alternative}),
    element('wp:cNvGraphicFramePr'),
    element('a:graphic', {}, element('a:graphicData', {uri}, reference)),
  )
  // Its line grows with the chart; an exact pitch would cut it off, and the mark's own size would add to it.
  const mark = element('w:rPr', {}, element('w:sz', {'w:val': 2}))
  const spacing = element('w:spacing', {'w:before': 0, 'w:after': 0, 'w:line': 240, 'w:lineRule': 'auto'})
  const run = element('w:r', {}, mark, element('w:drawing', {}, inline))
  return element('w:p', {}, element('w:pPr', {}, spacing, mark), run)
}
