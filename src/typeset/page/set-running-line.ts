import type {PageSetup, RunningLine, RunningMatter} from '../../model/styled-document.ts'
import type {PageItem} from '../../model/typeset-document.ts'
import {styleOf} from '../block/style-of.ts'
import {wholeLine} from '../line/break-lines.ts'
import {flattenInlines} from '../line/flatten-inlines.ts'
import {placeLine} from '../line/place-line.ts'
import {ascentEm} from '../metrics.ts'
import type {Setting} from '../setting.ts'

export interface RunningValues {
  page: string
  pages: string
}

/**
 * Set a running header or footer: an artifact, no part of the text.
 *
 * @param where Odd, even or first page: on even pages `indentEm` counts from the left edge, on odd ones from the right.
 */
export function setRunningLine(
  matter: RunningMatter,
  where: 'odd' | 'even' | 'first',
  edge: 'header' | 'footer',
  setup: PageSetup,
  left: number,
  values: RunningValues,
  setting: Setting,
): PageItem[] {
  const line = (where === 'first' ? matter.first : undefined) ?? matter[where === 'first' ? 'odd' : where]
  const text = fill(line.text, values, setting)
  if (text === '') return []
  const style = styleOf(setting, line.style)
  const [flat] = flattenInlines([{type: 'text', value: text}], style, setting, undefined, undefined)
  const measure = setup.width - setup.margin.left - setup.margin.right
  const first = wholeLine(flat!)
  if (!first) return []
  const x = left + offset(line, measure, first.width, style.size)
  const baseline =
    edge === 'footer'
      ? setup.height - setup.margin.bottom + line.distance + ascentEm * style.size
      : setup.margin.top - line.distance - (1 - ascentEm) * style.size
  return placeLine(flat!, first, x, baseline)
}

function offset(line: RunningLine, measure: number, width: number, size: number): number {
  const indent = line.indentEm * size
  if (line.align === 'left') return indent
  return line.align === 'right' ? measure - width - indent : (measure - width) / 2
}

function fill(text: string, values: RunningValues, setting: Setting): string {
  const known: Record<string, string | number | undefined> = {...setting.document.metadata, ...values}
  return text.replace(/\{(?<name>\w+)\}/gu, (_, name: string) => String(known[name] ?? ''))
}
