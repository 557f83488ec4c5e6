import type {SheetChart} from '../../../model/sheet.ts'
import type {PageItem} from '../../../model/typeset-document.ts'
import {styleOf} from '../../../typeset/block/style-of.ts'
import {flattenInlines} from '../../../typeset/line/flatten-inlines.ts'
import {placeLine} from '../../../typeset/line/place-line.ts'
import {baselineIn} from '../../../typeset/metrics.ts'
import {addElement, type Setting} from '../../../typeset/setting.ts'
import {type ChartMark, drawChart} from './draw-chart.ts'
import type {Frame} from './place-sheet.ts'

/** Place a chart: a figure with its words as alternative, drawn as vectors with real text. */
export function placeChart(chart: SheetChart, frame: Frame, setting: Setting): PageItem[] {
  const element = addElement(setting, 'Figure', frame.parent, {alternative: chart.alternative})
  const style = {...styleOf(setting, chart.spec.style), size: chart.spec.size}
  const setText = (value: string) => flattenInlines([{type: 'text', value}], style, setting, element, undefined)[0]!
  const widthOf = (value: string) => setText(value).widths.reduce((sum, width) => sum + width, 0)
  return drawChart(chart, widthOf).flatMap((mark): PageItem[] => {
    if (mark.type === 'rectangle') {
      const {x, y, width, height, color} = mark
      return [{type: 'rectangle', x: frame.x + x, y: frame.y + y, width, height, color}]
    }
    const text = setText(mark.text)
    const width = widthOf(mark.text)
    const line = {start: 0, end: text.length, spacing: 0, wordSpacing: 0, squeezed: [0, 0, 0, 0], width}
    const baseline = frame.y + mark.y + baselineIn(0, style.size)
    return placeLine(text, line, frame.x + leftOf(mark, width), baseline)
  })
}

function leftOf(mark: Extract<ChartMark, {type: 'text'}>, width: number): number {
  return mark.align === 'right' ? mark.x - width : mark.x
}
