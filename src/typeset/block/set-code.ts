import type {CodeBlock} from '../../model/styled-document.ts'
import {type Column, newRow, type Row} from '../row.ts'
import {addElement, type Setting} from '../setting.ts'
import {setLines} from './set-lines.ts'
import {styleOf} from './style-of.ts'

/** What a tab is shown as. */
const tab = '    '

/** Set preformatted text: its line ends are kept, and lines too long are turned. */
export function setCode(block: CodeBlock, setting: Setting, column: Column): Row[] {
  const style = {...styleOf(setting, block.style), align: 'left' as const}
  const element = addElement(setting, 'Code', addElement(setting, 'P', column.parent))
  return block.value.split('\n').flatMap((value, index) => {
    if (value === '') return [{...newRow(style.lineHeight), snaps: true}]
    // The fence stands on the block's own line.
    const place = block.line === undefined ? {} : {line: block.line + 1 + index, column: 1}
    const text = {type: 'text' as const, value: value.replaceAll('\t', tab), ...place}
    return setLines([text], style, setting, column, {element, line: block.line})
  })
}
