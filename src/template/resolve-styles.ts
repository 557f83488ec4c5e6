import type {ParagraphStyle} from '../model/styled-document.ts'
import {nearestName} from './nearest-name.ts'
import {resolveColour} from './resolve-colour.ts'
import {ems, points} from './resolve-length.ts'
import type {TemplateSource} from './schema/template-schema.ts'
import type {Fault} from './template-file.ts'

type StyleSource = NonNullable<TemplateSource['styles']>[string]

/**
 * Paragraph styles with `like` followed and lengths in points.
 *
 * @param pitch Line pitch of the page's grid; undefined without a grid.
 */
export function resolveStyles(
  {styles = {}}: TemplateSource,
  pitch: number | undefined,
  faults: Fault[],
): Record<string, ParagraphStyle> {
  return Object.fromEntries(
    Object.keys(styles).map((name) => {
      const merged = follow(name, styles, faults)
      const style = resolveStyle(name, merged, pitch)
      faults.push(...lineFaults(name, style, merged, styles, pitch))
      return [name, style]
    }),
  )
}

/** A style laid over the styles that it is like; its Word name is its own. */
function follow(name: string, styles: Record<string, StyleSource>, faults: Fault[]): StyleSource {
  const own = styles[name]!
  const seen = new Set([name])
  let merged: StyleSource = own
  let below = own.like
  let from = name
  while (below !== undefined) {
    const style = styles[below]
    const keys = ['styles', from, 'like']
    if (!style) {
      const known = Object.keys(styles)
      const values = {key: keys.join('.'), name: below, near: nearestName(below, known) ?? '', known: known.join(', ')}
      if (from === name) faults.push({id: 'template/unknown-style', values, keys})
      break
    }
    if (seen.has(below)) {
      faults.push({id: 'template/style-cycle', values: {name}, keys: ['styles', name, 'like']})
      break
    }
    seen.add(below)
    const {wordName: _, ...settings} = style
    merged = {...settings, ...merged}
    from = below
    below = style.like
  }
  return merged
}

/** A line height that cannot be, told once: at the style that sets it, not at each that is like it. */
function lineFaults(
  name: string,
  {size, lineHeight}: ParagraphStyle,
  merged: StyleSource,
  styles: Record<string, StyleSource>,
  pitch: number | undefined,
): Fault[] {
  const own = styles[name]!
  if (own.size === undefined && own.lineHeight === undefined) return []
  const setter = lineHeightSetter(name, styles)
  const keys = setter === undefined ? ['styles', name, 'size'] : ['styles', setter, 'lineHeight']
  if (merged.lineHeight === 'grid' && pitch === undefined) return [{id: 'template/no-grid', values: {name}, keys}]
  if (lineHeight >= 0.8 * size) return []
  return [{id: 'template/lines-overlap', values: {name, lineHeight: lineHeight.toFixed(1), size}, keys}]
}

function lineHeightSetter(name: string, styles: Record<string, StyleSource>): string | undefined {
  const seen = new Set<string>()
  for (let at: string | undefined = name; at !== undefined && !seen.has(at); at = styles[at]?.like) {
    if (styles[at]?.lineHeight !== undefined) return at
    seen.add(at)
  }
  return undefined
}

function resolveStyle(name: string, source: StyleSource, pitch: number | undefined): ParagraphStyle {
  const size = points(source.size ?? '三号')
  const wanted = source.lineHeight === undefined || source.lineHeight === 'grid' ? undefined : source.lineHeight
  const lineHeight = wanted === undefined ? (pitch ?? 1.5 * size) : points(wanted, {em: size})
  const relative = {em: size, line: lineHeight}
  const hanging = ems(source.hangingIndent ?? 0, size)
  return {
    name: source.wordName ?? name,
    font: source.font ?? 'body',
    size,
    align: source.align ?? 'justify',
    lineHeight,
    spaceBefore: points(source.spaceBefore ?? 0, relative),
    spaceAfter: points(source.spaceAfter ?? 0, relative),
    firstLineIndentEm: ems(source.firstLineIndent ?? 0, size) - hanging,
    indentLeftEm: ems(source.indentLeft ?? 0, size) + hanging,
    indentRightEm: ems(source.indentRight ?? 0, size),
    ...(source.bold ? {bold: true} : {}),
    ...(source.italic ? {italic: true} : {}),
    ...(source.color ? {color: resolveColour(source.color)} : {}),
    ...(source.outlineLevel ? {outlineLevel: source.outlineLevel} : {}),
    ...(source.keepWithNext ? {keepWithNext: true} : {}),
    ...(source.keepTogether ? {keepTogether: true} : {}),
    ...(source.pageBreakBefore ? {pageBreakBefore: true} : {}),
    ...(source.shape && source.shape !== 'none' ? {shape: source.shape} : {}),
  }
}
