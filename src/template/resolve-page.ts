import type {PageSetup, ParagraphStyle, RunningLine, RunningMatter} from '../model/styled-document.ts'
import {paperSizes} from './paper-sizes.ts'
import {ems, points} from './resolve-length.ts'
import type {TemplateSource} from './schema/template-schema.ts'
import type {Fault} from './template-file.ts'

type RunningSource = Exclude<NonNullable<TemplateSource['footer']>, 'none'>
type LineSource = NonNullable<RunningSource['odd']>

/** Less than this is no text block: a line of five 三号 characters, three lines. */
const least = {width: 79, height: 86}

/**
 * Paper, margins, grid and running lines in points.
 *
 * @returns The pitch of the grid, and the page once the styles, which depend on the pitch, are known.
 */
export function resolvePage(
  source: TemplateSource,
  faults: Fault[],
): {pitch: number | undefined; page: (styles: Record<string, ParagraphStyle>) => PageSetup} {
  const {page = {}} = source
  const upright = paper(page.size)
  const {width, height} = page.orientation === 'landscape' ? {width: upright.height, height: upright.width} : upright
  const margin = {
    top: points(page.margin?.top ?? '37mm'),
    right: points(page.margin?.right ?? '26mm'),
    bottom: points(page.margin?.bottom ?? '35mm'),
    left: points(page.margin?.left ?? '28mm'),
  }
  const block = {width: width - margin.left - margin.right, height: height - margin.top - margin.bottom}
  if (block.width < least.width)
    faults.push({id: 'template/no-width', values: {width: toMillimetres(block.width)}, keys: ['page', 'margin']})
  if (block.height < least.height)
    faults.push({id: 'template/no-height', values: {height: toMillimetres(block.height)}, keys: ['page', 'margin']})
  const grid =
    page.grid && page.grid !== 'none'
      ? {lines: page.grid.lines ?? 22, characters: page.grid.characters ?? 28}
      : undefined
  return {
    pitch: grid && Math.round((block.height / grid.lines) * 10_000) / 10_000,
    page: (styles) => ({
      width,
      height,
      margin,
      ...(grid
        ? {grid: {lines: grid.lines, characters: fitting(grid.characters, block.width, styles.body?.size)}}
        : {}),
      mirrored: page.mirrored ?? false,
      ...running('header', source.header, styles),
      ...running('footer', source.footer, styles),
      firstPageNumber: page.firstPageNumber ?? 1,
    }),
  }
}

/** The grid's characters belong to its size of type: a body of another size fills its lines with as many as fit. */
function fitting(characters: number, width: number, size: number | undefined): number {
  const cell = width / characters
  const fits = size !== undefined && size <= cell && width / size < characters + 1
  return fits || size === undefined ? characters : Math.max(1, Math.floor(width / size))
}

function paper(size: NonNullable<TemplateSource['page']>['size']): {width: number; height: number} {
  if (typeof size === 'object') return {width: points(size.width ?? '210mm'), height: points(size.height ?? '297mm')}
  const {width, height} = paperSizes[size ?? 'A4']!
  return {width: points(`${width}mm`), height: points(`${height}mm`)}
}

function running(
  where: 'header' | 'footer',
  source: TemplateSource['footer'],
  styles: Record<string, ParagraphStyle>,
): Partial<Record<'header' | 'footer', RunningMatter>> {
  if (source === undefined || source === 'none') return {}
  const odd = runningLine(source.odd ?? {}, styles)
  const even = source.even ? runningLine({...source.odd, ...source.even}, styles) : odd
  const first =
    source.first && runningLine(source.first === 'none' ? {text: ''} : {...source.odd, ...source.first}, styles)
  return {[where]: {odd, even, ...(first ? {first} : {})}}
}

function runningLine(source: LineSource, styles: Record<string, ParagraphStyle>): RunningLine {
  const style = source.style ?? 'pageNumber'
  return {
    text: source.text ?? '',
    style,
    align: source.align ?? 'center',
    distance: points(source.distance ?? '7mm'),
    indentEm: ems(source.indent ?? 0, styles[style]?.size ?? 14),
  }
}

function toMillimetres(length: number): string {
  return ((length * 25.4) / 72).toFixed(1)
}
