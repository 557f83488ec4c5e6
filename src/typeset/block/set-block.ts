import type {Block} from '../../model/styled-document.ts'
import type {Column, Row} from '../row.ts'
import type {Setting} from '../setting.ts'
import {setCode} from './set-code.ts'
import {setContents} from './set-contents.ts'
import {setFigure} from './set-figure.ts'
import {setList} from './set-list.ts'
import {setParagraph} from './set-paragraph.ts'
import {setRule} from './set-rule.ts'
import {setTable} from './set-table.ts'

/** Set one block: the rows it takes, in reading order. A page break takes none; `setBlocks` knows it. */
export function setBlock(block: Block, setting: Setting, column: Column): Row[] {
  switch (block.type) {
    case 'paragraph':
      return setParagraph(block, setting, column)
    case 'list':
      return setList(block, setting, column)
    case 'table':
      return setTable(block, setting, column)
    case 'figure':
      return setFigure(block, setting, column)
    case 'code':
      return setCode(block, setting, column)
    case 'rule':
      return setRule(block, setting, column)
    case 'contents':
      return setContents(block, setting, column)
    case 'pageBreak':
      return []
  }
}
