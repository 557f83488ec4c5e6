import type {Block} from '../../model/styled-document.ts'
import type {Column, Row} from '../row.ts'
import type {Setting} from '../setting.ts'
import {setBlock} from './set-block.ts'

/** Set blocks one below the other. A page break takes no room: the row after it begins a page. */
export function setBlocks(blocks: Block[], setting: Setting, column: Column): Row[] {
  const rows: Row[] = []
  let breaks = false
  for (const block of blocks) {
    if (block.type === 'pageBreak') {
      breaks = true
      continue
    }
    const added = setBlock(block, setting, column)
    if (breaks && added[0]) {
      added[0].breakBefore = true
      breaks = false
    }
    rows.push(...added)
  }
  return rows
}
