import type {ChartSeries, ChartSpec} from '../../../model/sheet.ts'
import type {StyledDocument} from '../../../model/styled-document.ts'
import {colour} from '../styles/paragraph-style-element.ts'
import {element, type Markup} from '../xml/element.ts'
import {escapeXml} from '../xml/escape-xml.ts'
import {xmlHeader} from '../xml/namespaces.ts'
import {columnName} from './chart-workbook.ts'

/**
 * `word/charts/chart.xml`: a clustered bar chart of the specification (ECMA-376 part 1, §21.2), without value axis: each
 * bar is labelled as the report prints its figure. Children in the schema's order.
 */
export function chartPart(spec: ChartSpec, document: StyledDocument): string {
  const text = textProperties(spec, document)
  const chart = element(
    'c:chart',
    {},
    value('c:autoTitleDeleted', 1),
    element('c:plotArea', {}, element('c:layout'), barChart(spec, text), categoryAxis(text), valueAxis(spec)),
    spec.series.length > 1 &&
      element('c:legend', {}, value('c:legendPos', 't'), value('c:overlay', 0), element('c:txPr', {}, ...text)),
    value('c:plotVisOnly', 1),
    value('c:dispBlanksAs', 'gap'),
  )
  const root = element(
    'c:chartSpace',
    {
      'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
      'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    value('c:date1904', 0),
    value('c:roundedCorners', 0),
    chart,
    element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
    element('c:txPr', {}, ...text),
    element('c:externalData', {'r:id': 'rId1'}, value('c:autoUpdate', 0)),
  )
  return xmlHeader + root
}

function barChart(spec: ChartSpec, text: string[]): string {
  return element(
    'c:barChart',
    {},
    value('c:barDir', 'bar'),
    value('c:grouping', 'clustered'),
    value('c:varyColors', 0),
    ...spec.series.map((one, index) => series(one, index, spec, text)),
    value('c:gapWidth', 60),
    value('c:axId', 1),
    value('c:axId', 2),
  )
}

function series(one: ChartSeries, index: number, {categories}: ChartSpec, text: string[]): string {
  const column = columnName(index + 1)
  const last = categories.length + 1
  return element(
    'c:ser',
    {},
    value('c:idx', index),
    value('c:order', index),
    element('c:tx', {}, strings(`Sheet1!$${column}$1`, [one.name])),
    element('c:spPr', {}, fill(one.color)),
    value('c:invertIfNegative', 0),
    labels(one, text),
    element('c:cat', {}, strings(`Sheet1!$A$2:$A$${last}`, categories)),
    element('c:val', {}, numbers(`Sheet1!$${column}$2:$${column}$${last}`, one.values)),
  )
}

/** A label of its own for each bar: 8%以上 says more than 8. */
function labels({labels, values}: ChartSeries, text: string[]): string {
  const shown = [value('c:dLblPos', 'outEnd'), ...show]
  const each = values.flatMap((one, index) => {
    if (one === null) return []
    const run = element('a:r', {}, element('a:rPr', {lang: 'zh-CN'}), element('a:t', {}, escapeXml(labels[index]!)))
    const rich = element('c:rich', {}, element('a:bodyPr'), element('a:lstStyle'), element('a:p', {}, run))
    return [element('c:dLbl', {}, value('c:idx', index), element('c:tx', {}, rich), ...shown)]
  })
  return element('c:dLbls', {}, ...each, element('c:txPr', {}, ...text), ...shown)
}

const show = [
  value('c:showLegendKey', 0),
  value('c:showVal', 1),
  value('c:showCatName', 0),
  value('c:showSerName', 0),
  value('c:showPercent', 0),
  value('c:showBubbleSize', 0),
]

function categoryAxis(text: string[]): string {
  return element(
    'c:catAx',
    {},
    value('c:axId', 1),
    // Bars begin at the top, as a table does.
    element('c:scaling', {}, value('c:orientation', 'maxMin')),
    value('c:delete', 0),
    value('c:axPos', 'l'),
    value('c:majorTickMark', 'none'),
    value('c:minorTickMark', 'none'),
    value('c:tickLblPos', 'low'),
    element('c:spPr', {}, element('a:ln', {w: 6350}, fill('#4A4F55'))),
    element('c:txPr', {}, ...text),
    value('c:crossAx', 2),
    value('c:crosses', 'autoZero'),
    value('c:auto', 0),
    value('c:lblAlgn', 'ctr'),
    value('c:lblOffset', 50),
    value('c:noMultiLvlLbl', 1),
  )
}

/** Not shown, but bars begin at nought, which Word does not choose for like figures; below falls there is room for their labels. */
function valueAxis({series}: ChartSpec): string {
  const values = series.flatMap((one) => one.values.filter((value) => value !== null))
  const lowest = Math.min(0, ...values)
  const room = (Math.max(0, ...values) - lowest) * 0.25
  return element(
    'c:valAx',
    {},
    value('c:axId', 2),
    element(
      'c:scaling',
      {},
      value('c:orientation', 'minMax'),
      value('c:min', Math.floor(lowest < 0 ? lowest - room : 0)),
    ),
    value('c:delete', 1),
    value('c:axPos', 't'),
    value('c:majorTickMark', 'none'),
    value('c:minorTickMark', 'none'),
    value('c:tickLblPos', 'none'),
    value('c:crossAx', 1),
    value('c:crosses', 'autoZero'),
  )
}

function strings(formula: string, texts: string[]): string {
  const points = texts.map((text, idx) => element('c:pt', {idx}, element('c:v', {}, escapeXml(text))))
  return element(
    'c:strRef',
    {},
    element('c:f', {}, formula),
    element('c:strCache', {}, value('c:ptCount', texts.length), ...points),
  )
}

function numbers(formula: string, values: Array<number | null>): string {
  const points = values.map((one, idx) => one !== null && element('c:pt', {idx}, element('c:v', {}, String(one))))
  return element(
    'c:numRef',
    {},
    element('c:f', {}, formula),
    element('c:numCache', {}, element('c:formatCode', {}, 'General'), value('c:ptCount', values.length), ...points),
  )
}

/** Type of all words in the chart: sizes are hundredths of a point. */
function textProperties(spec: ChartSpec, document: StyledDocument): string[] {
  const style = document.styles[spec.style]
  const word = document.fonts[style?.font ?? 'body']?.word
  const faces: Markup[] = word
    ? [element('a:latin', {typeface: word.latin}), element('a:ea', {typeface: word.eastAsia})]
    : []
  const run = element('a:defRPr', {sz: Math.round(spec.size * 100), b: 0}, fill(style?.color ?? '#000000'), ...faces)
  return [
    element('a:bodyPr'),
    element('a:lstStyle'),
    element('a:p', {}, element('a:pPr', {}, run), element('a:endParaRPr', {lang: 'zh-CN'})),
  ]
}

function fill(color: string): string {
  return element('a:solidFill', {}, element('a:srgbClr', {val: colour(color)}))
}

function value(name: string, val: string | number): string {
  return element(name, {val})
}
