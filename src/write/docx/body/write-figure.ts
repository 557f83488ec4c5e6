import type {FigureBlock} from '../../../model/styled-document.ts'
import {type ImageSize, measureImage} from '../image/measure-image.ts'
import {pointsToTwips} from '../points-to-twips.ts'
import type {WordContext} from '../word-context.ts'
import {element} from '../xml/element.ts'
import {valueElement} from '../xml/value-element.ts'
import {writeInlines} from './write-inlines.ts'
import {paragraphStart} from './write-paragraph.ts'
import {writeRun} from './write-run.ts'

/** A picture on a line of its own; where it cannot be had its description stands in its place. */
export function writeFigure(block: FigureBlock, context: WordContext): string {
  const data = context.readImage(block.source)
  const size = data && measureImage(data)
  const content =
    data && size ? drawing(block, data, size, context) : writeRun(`［${block.alternative || block.source}］`)
  const picture = element('w:p', {}, element('w:pPr', {}, valueElement('w:pStyle', 'Figure')), content)
  const caption = block.caption
    ? element('w:p', {}, paragraphStart('caption', context), writeInlines(block.caption, context))
    : ''
  return picture + caption
}

function drawing(block: FigureBlock, data: Uint8Array, size: ImageSize, context: WordContext): string {
  const id = context.nextId()
  const path = mediaPath(data, size.type, context)
  const {width, height} = fitToPage(size, context)
  const extent = {cx: emu(width), cy: emu(height)}
  const name = {id, name: block.source, descr: block.alternative}
  const picture = element(
    'pic:pic',
    {},
    element('pic:nvPicPr', {}, element('pic:cNvPr', name), element('pic:cNvPicPr')),
    element(
      'pic:blipFill',
      {},
      element('a:blip', {'r:embed': context.relate('image', path)}),
      element('a:stretch', {}, element('a:fillRect')),
    ),
    element(
      'pic:spPr',
      {},
      element('a:xfrm', {}, element('a:off', {x: 0, y: 0}), element('a:ext', extent)),
      element('a:prstGeom', {prst: 'rect'}, element('a:avLst')),
    ),
  )
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/picture'
  const inline = element(
    'wp:inline',
    {distT: 0, distB: 0, distL: 0, distR: 0},
    element('wp:extent', extent),
    element('wp:docPr', name),
    element('a:graphic', {}, element('a:graphicData', {uri}, picture)),
  )
  return element('w:r', {}, element('w:drawing', {}, inline))
}

/** The same picture is stored once. */
function mediaPath(data: Uint8Array, type: string, context: WordContext): string {
  for (const [path, known] of context.media) {
    if (known.length === data.length && known.every((byte, index) => byte === data[index])) return path
  }
  const path = `media/image${context.media.size + 1}.${type}`
  context.media.set(path, data)
  return path
}

/** At most the measure wide and nine tenths of the text block high; never blown up. */
function fitToPage(
  {width, height}: ImageSize,
  {measure, document: {page}}: WordContext,
): {width: number; height: number} {
  const room = (page.height - page.margin.top - page.margin.bottom) * 0.9
  const scale = Math.min(1, measure / width, room / height)
  return {width: width * scale, height: height * scale}
}

/** English metric units: 914,400 an inch, 635 a twip. */
function emu(points: number): number {
  return pointsToTwips(points) * 635
}
