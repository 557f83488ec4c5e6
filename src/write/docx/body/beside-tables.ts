import type {Block, ParagraphBlock, TableBlock} from '../../../model/styled-document.ts'
import {pointsToTwips} from '../points-to-twips.ts'
import {varyStyle} from '../styles/vary-style.ts'
import type {WordContext} from '../word-context.ts'
import {element} from '../xml/element.ts'
import {switchElement} from '../xml/switch-element.ts'

/**
 * Style of a paragraph beside a table. Word gives a table no white of its own: the paragraphs around it have it, in a style
 * that stands on their own. What announces a table («主要指标如下：») is kept with it.
 *
 * @returns Nothing for a paragraph that has no table for its neighbour, and for what is no paragraph.
 */
export function besideTables(blocks: Block[], index: number, context: WordContext): {id?: string} {
  const block = blocks[index]!
  if (block.type !== 'paragraph') return {}
  const above = whiteOf(blocks[index - 1], 'spaceAfter', context)
  const next = blocks[index + 1]
  const below = next?.type === 'table' && next.caption ? 0 : whiteOf(next, 'spaceBefore', context)
  const announces = next?.type === 'table' && endsWithColon(block)
  const own = context.document.styles[block.style]
  const spacing = {
    ...(own && above > own.spaceBefore ? {'w:before': pointsToTwips(above)} : {}),
    ...(own && below > own.spaceAfter ? {'w:after': pointsToTwips(below)} : {}),
  }
  const suffix = [
    'w:before' in spacing && 'after table',
    'w:after' in spacing && 'before table',
    announces && 'with next',
  ].filter((word) => word !== false)
  const keep = announces ? switchElement('w:keepNext', true) : ''
  const properties = keep + (Object.keys(spacing).length > 0 ? element('w:spacing', spacing) : '')
  if (properties === '') return {}
  const id = varyStyle(block.style, suffix.join(' '), properties, context)
  return id === undefined ? {} : {id}
}

function whiteOf(block: Block | undefined, side: 'spaceBefore' | 'spaceAfter', {document}: WordContext): number {
  if (block?.type !== 'table') return 0
  return tableStyleOf(block, document.tableStyles)?.[side] ?? 0
}

function tableStyleOf<Style>({style}: TableBlock, styles: Record<string, Style>): Style | undefined {
  return styles[style] ?? styles.default
}

function endsWithColon({children}: ParagraphBlock): boolean {
  const last = children.at(-1)
  return last?.type === 'text' && /[：:]\s*$/u.test(last.value)
}
