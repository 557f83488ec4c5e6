import type {Block, Inline, PageBreakBlock} from '../../model/styled-document.ts'
import type {Column, Row} from '../row.ts'
import type {Setting} from '../setting.ts'
import {setBlock} from './set-block.ts'

/** Set blocks one below the other. A page break takes no room: the row after it begins a page. */
export function setBlocks(blocks: Block[], setting: Setting, column: Column): Row[] {
  const rows: Row[] = []
  let pending: PageBreakBlock | undefined
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'pageBreak') {
      pending = {...pending, ...block}
      continue
    }
    const added = setBlock(block, setting, column)
    const [first] = added
    if (pending && first) {
      first.breakBefore = true
      if (pending.begins) first.begins = pending.begins
      pending = undefined
    }
    const [previous, next] = [blocks[index - 1], blocks[index + 1]]
    if (block.type === 'table' || previous?.type === 'table') shareWhite(rows.at(-1), first)
    if (block.type === 'table' && first && (rows.length === 0 || first.breakBefore)) first.before = 0
    if (leadsIn(block, next)) added.at(-1)!.keepWithNext = true
    for (const row of added) rows.push(row)
  }
  return rows
}

/** White around a table and that of its neighbours are not added up: the larger holds. */
function shareWhite(above: Row | undefined, below: Row | undefined): void {
  if (above && below) below.before -= Math.min(above.after, below.before)
}

/** «主要指标如下：» is on the page where what it announces begins. */
function leadsIn(block: Block, next: Block | undefined): boolean {
  if (block.type !== 'paragraph' || (next?.type !== 'table' && next?.type !== 'list')) return false
  return endsWithColon(block.children)
}

function endsWithColon(children: Inline[]): boolean {
  const last = children.at(-1)
  if (last?.type === 'link') return endsWithColon(last.children)
  return last?.type === 'text' && /[：:]\s*$/u.test(last.value)
}
