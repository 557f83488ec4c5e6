import type {SheetChart} from '../../../model/sheet.ts'
import type {PageItem} from '../../../model/typeset-document.ts'
import {baselineIn} from '../../../typeset/metrics.ts'
import {drawChart} from './draw-chart.ts'
import {placeLine} from './place-line.ts'
import {setText} from './set-text.ts'
import {addElement, type Frame, type SheetSetting} from './sheet-setting.ts'

/** Place a chart: a figure with its words as alternative, drawn as vectors with real text. */
export function placeChart(chart: SheetChart, frame: Frame, setting: SheetSetting): PageItem[] {
  const element = addElement(setting, 'Figure', frame.parent, {alternative: chart.alternative})
  const style = {...setting.document.styles[chart.spec.style]!, size: chart.spec.size}
  const set = (value: string) => setText([{type: 'text', value}], style, element, setting)
  const widthOf = (value: string) => set(value).reduce((sum, one) => sum + one.width, 0)
  return drawChart(chart, widthOf).flatMap((mark): PageItem[] => {
    if (mark.type === 'rectangle') return [{...mark, x: frame.x + mark.x, y: frame.y + mark.y, element}]
    const left = mark.align === 'right' ? mark.x - widthOf(mark.text) : mark.x
    return placeLine(set(mark.text), frame.x + left, frame.y + mark.y + baselineIn(0, style.size))
  })
}
