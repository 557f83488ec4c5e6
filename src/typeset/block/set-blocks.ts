import type {Block, PageBreakBlock} from '../../model/styled-document.ts'
import type {Column, Row} from '../row.ts'
import type {Setting} from '../setting.ts'
import {setBlock} from './set-block.ts'

/** Set blocks one below the other. A page break takes no room: the row after it begins a page. */
export function setBlocks(blocks: Block[], setting: Setting, column: Column): Row[] {
  const rows: Row[] = []
  let pending: PageBreakBlock | undefined
  for (const block of blocks) {
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
    for (const row of added) rows.push(row)
  }
  return rows
}
