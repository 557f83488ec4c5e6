import {report} from '../../messages/report.ts'
import type {FigureBlock} from '../../model/styled-document.ts'
import {type Column, newRow, type Row} from '../row.ts'
import {addElement, type Setting} from '../setting.ts'
import {probeImage} from './probe-image.ts'
import {setLines} from './set-lines.ts'
import {styleOf} from './style-of.ts'

/** A picture without a stated resolution counts 96 pixels an inch. */
const pointsPerPixel = 0.75

/** Share of the text block's height that a picture may take, so that its caption finds room below. */
const tallest = 0.85

/** Set a picture in the middle of the column, never enlarged, with its caption below. What cannot be shown is reported and set as its description. */
export function setFigure(block: FigureBlock, setting: Setting, column: Column): Row[] {
  const {source, alternative, line} = block
  const bytes = setting.readImage(source)
  const size = bytes && probeImage(bytes)
  const caption = styleOf(setting, 'caption')
  if (!size) {
    report(
      setting.file,
      bytes ? 'typeset/unreadable-image' : 'typeset/missing-image',
      {source},
      line ? {line} : undefined,
    )
    const element = addElement(setting, 'P', column.parent)
    const place = line === undefined ? {} : {column: 1}
    const words = alternative || source
    const said = setLines([{type: 'text', value: words, ...place}], caption, setting, column, {element, line})
    return free([...said, ...setCaption(block, setting, column)])
  }
  const element = addElement(setting, 'Figure', column.parent, {alternative: alternative || source})
  const room =
    (setting.document.page.height - setting.document.page.margin.top - setting.document.page.margin.bottom) * tallest
  const scale = Math.min(pointsPerPixel, column.width / size.width, room / size.height)
  const width = size.width * scale
  const height = size.height * scale
  const x = column.x + (column.width - width) / 2
  const row = newRow(height, [{type: 'image', x, y: 0, width, height, source, element}])
  if (line !== undefined) row.sources.push({line, column: 1})
  const below = setCaption(block, setting, {...column, parent: element})
  row.keepWithNext = below.length > 0
  return [row, ...free(below)]
}

function setCaption({caption, line}: FigureBlock, setting: Setting, column: Column): Row[] {
  if (!caption) return []
  const element = addElement(setting, 'Caption', column.parent)
  return setLines(caption, styleOf(setting, 'caption'), setting, column, {element, line})
}

/** A caption's style keeps with the table below it; below a picture it has nothing to keep with. */
function free(rows: Row[]): Row[] {
  const last = rows.at(-1)
  if (last) last.keepWithNext = false
  return rows
}
