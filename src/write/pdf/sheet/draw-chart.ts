import type {SheetChart} from '../../../model/sheet.ts'

/** What a chart is drawn of; points from the chart's top left corner. A text's `y` is the middle of its line. */
export type ChartMark =
  | {type: 'rectangle'; x: number; y: number; width: number; height: number; color: string}
  | {type: 'text'; x: number; y: number; align: 'left' | 'right'; text: string}

/**
 * Draw a clustered horizontal bar chart: a key above, names at the left, each bar labelled at its end as the report
 * prints the figure. It has no axis: the labels say more than ticks would.
 *
 * @param widthOf Width of a text in the chart's type, in points.
 */
export function drawChart({spec, width, height}: SheetChart, widthOf: (text: string) => number): ChartMark[] {
  const {categories, series, size} = spec
  const key = drawKey(spec.series, size, widthOf)
  const top = size + 8
  const names = categories.map((category) => wrapName(category, width * 0.4, widthOf))
  const left = Math.max(...names.flat().map(widthOf)) + 6
  const labelRoom = Math.max(...series.flatMap((one) => one.labels.map(widthOf))) + 4
  const values = series.flatMap((one) => one.values.filter((value) => value !== null))
  const highest = Math.max(0, ...values)
  const lowest = Math.min(0, ...values)
  const falls = series.flatMap(({values, labels}) => labels.filter((_, index) => (values[index] ?? 0) < 0))
  const fallRoom = Math.max(0, ...falls.map((label) => widthOf(label) + 4))
  const scale = (width - left - labelRoom - fallRoom) / (highest - lowest || 1)
  const zero = left + fallRoom - lowest * scale
  const group = (height - top) / categories.length
  const bar = Math.min(16, (group - 3) / series.length)
  const marks: ChartMark[] = []
  for (const [index, name] of names.entries()) {
    const middle = top + group * (index + 0.5)
    name.forEach((line, order) => {
      const y = middle + (order - (name.length - 1) / 2) * size * 1.1
      marks.push({type: 'text', x: left - 6, y, align: 'right', text: line})
    })
    for (const [order, {values, labels, color}] of series.entries()) {
      const value = values[index]
      if (value === null || value === undefined) continue
      const y = middle + (order - series.length / 2) * bar
      const x = zero + Math.min(0, value) * scale
      const length = Math.max(0.5, Math.abs(value) * scale)
      marks.push({type: 'rectangle', x, y: y + 0.4, width: length, height: bar - 0.8, color})
      const label = {type: 'text' as const, y: y + bar / 2, text: labels[index]!}
      marks.push(value < 0 ? {...label, x: x - 3, align: 'right'} : {...label, x: x + length + 3, align: 'left'})
    }
  }
  const axis: ChartMark = {
    type: 'rectangle',
    x: zero - 0.25,
    y: top,
    width: 0.5,
    height: height - top,
    color: '#4A4F55',
  }
  return [...key, ...marks, axis]
}

function drawKey(series: SheetChart['spec']['series'], size: number, widthOf: (text: string) => number): ChartMark[] {
  let x = 0
  return series.flatMap(({name, color}): ChartMark[] => {
    const swatch = x
    x += 10 + widthOf(name) + 14
    return [
      {type: 'rectangle', x: swatch, y: size * 0.5 - 2.5, width: 7, height: 7, color},
      {type: 'text', x: swatch + 10, y: size * 0.5 + 1, align: 'left', text: name},
    ]
  })
}

/** A long name over two lines, cut in its middle. */
function wrapName(name: string, room: number, widthOf: (text: string) => number): string[] {
  if (widthOf(name) <= room) return [name]
  const characters = [...name]
  const half = Math.ceil(characters.length / 2)
  return [characters.slice(0, half).join(''), characters.slice(half).join('')]
}
