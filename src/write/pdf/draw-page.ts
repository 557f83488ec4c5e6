import type {PageItem, RectangleItem, TextItem, TextRun, TypesetPage} from '../../model/typeset-document.ts'
import {encodeRun, type FaceUse} from './face-use.ts'

/** What drawing asks of the document around the page. */
export interface PageContext {
  /** The use of a face, opened at the first call. */
  useOf(faceId: string): FaceUse | undefined
  /** Name of an image in the page's resources; undefined where it could not be read. */
  imageName(source: string): string | undefined
  /** Number of the next piece of content of an element on this page. */
  mark(element: number): number
  /** Structure type of an element, as the content names it. */
  roleOf(element: number): string
}

/**
 * Write a page's content: text line by line at its place, every piece marked with the structure element it belongs to,
 * page numbers and rules as artifacts.
 */
export function drawPage(page: TypesetPage, context: PageContext): string {
  const out: string[] = []
  const state: TextState = {...initialState}
  let open: number | 'artifact' | undefined
  for (const item of page.items) {
    const drawn = drawItem(item, page.height, context, state)
    if (drawn === '') continue
    const owner = ('element' in item ? item.element : undefined) ?? 'artifact'
    if (owner !== open) {
      if (open !== undefined) out.push('EMC')
      out.push(
        owner === 'artifact' ? '/Artifact BMC' : `/${context.roleOf(owner)} <</MCID ${context.mark(owner)}>> BDC`,
      )
      open = owner
    }
    out.push(drawn)
  }
  if (open !== undefined) out.push('EMC')
  return out.join('\n')
}

function drawItem(item: PageItem, pageHeight: number, context: PageContext, state: TextState): string {
  switch (item.type) {
    case 'text':
      return drawText(item, pageHeight, context, state)
    case 'rectangle':
      return drawRectangle(item, pageHeight)
    case 'image': {
      const name = context.imageName(item.source)
      const y = pageHeight - item.y - item.height
      return name === undefined
        ? ''
        : `q ${round(item.width)} 0 0 ${round(item.height)} ${round(item.x)} ${round(y)} cm /${name} Do Q`
    }
    case 'link':
    case 'anchor':
      return ''
  }
}

function drawRectangle(item: RectangleItem, pageHeight: number): string {
  const y = pageHeight - item.y - item.height
  return `q ${colour(item.color)} rg ${round(item.x)} ${round(y)} ${round(item.width)} ${round(item.height)} re f Q`
}

/** What a page's content has set already; it holds from one line to the next. */
interface TextState {
  font: string
  size: number
  spacing: number
  rise: number
  color: string
  bold: boolean
}

/** As a page begins (ISO 32000-1 §9.3); a font and a colour must be set first. */
const initialState: TextState = {font: '', size: 0, spacing: 0, rise: 0, color: '', bold: false}

function drawText(item: TextItem, pageHeight: number, context: PageContext, state: TextState): string {
  let out = ''
  const y = round(pageHeight - item.baseline)
  let x = item.x
  for (const run of item.runs) {
    const use = context.useOf(run.face)
    if (use && run.drawn !== '') out += drawRun(run, x, y, use, state)
    x += run.width
  }
  return out === '' ? '' : `BT\n${out}ET`
}

/** Slant of a face without italics: 12 degrees. */
const slant = 0.2126
/** Stroke that thickens a face without a bold one, in em. */
const boldStroke = 0.03

function drawRun(run: TextRun, x: number, y: number, use: FaceUse, state: TextState): string {
  return `${changeState(run, use, state)}1 0 ${run.italic ? slant : 0} 1 ${round(x)} ${y} Tm ${encodeRun(use, run)} Tj\n`
}

/** Write what differs from the run before. */
function changeState(run: TextRun, use: FaceUse, state: TextState): string {
  const {size, characterSpacing: spacing, rise = 0, color, bold = false} = run
  let changes = ''
  if (spacing !== state.spacing) changes += `${round(spacing)} Tc `
  if (use.name !== state.font || size !== state.size) changes += `/${use.name} ${round(size)} Tf `
  if (rise !== state.rise) changes += `${round(rise)} Ts `
  if (color !== state.color) changes += `${colour(color)} rg `
  // Strokes too: a bold letter is its outline drawn thicker.
  if (bold && (!state.bold || color !== state.color || size !== state.size)) {
    changes += `2 Tr ${colour(color)} RG ${round(size * boldStroke)} w `
  } else if (!bold && state.bold) {
    changes += '0 Tr '
  }
  state.font = use.name
  state.size = size
  state.spacing = spacing
  state.rise = rise
  state.color = color
  state.bold = bold
  return changes
}

/** '#RRGGBB' or '#RGB' as three numbers from 0 to 1; black where it is neither. */
function colour(hex: string): string {
  if (hex === '#000000') return '0 0 0'
  const long = /^#[0-9a-f]{3}$/iu.test(hex) ? hex.replace(/[0-9a-f]/giu, '$&$&') : hex
  const digits = /^#(?<red>[0-9a-f]{2})(?<green>[0-9a-f]{2})(?<blue>[0-9a-f]{2})$/iu.exec(long)?.groups
  if (!digits) return '0 0 0'
  return [digits.red, digits.green, digits.blue].map((part) => round(Number.parseInt(part!, 16) / 255)).join(' ')
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
