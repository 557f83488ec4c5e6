import type {Block} from '../../model/styled-document.ts'
import type {Column, Row} from '../row.ts'
import type {Setting} from '../setting.ts'
import {setParagraph} from './set-paragraph.ts'

/** Set one block: the rows it takes, in reading order. */
export function setBlock(block: Block, setting: Setting, column: Column): Row[] {
  switch (block.type) {
    case 'paragraph':
      return setParagraph(block, setting, column)
    default:
      return []
  }
}
