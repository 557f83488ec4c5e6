import type {ListBlock} from '../../model/styled-document.ts'
import type {Column, Row} from '../row.ts'
import {addElement, type Setting} from '../setting.ts'
import {setLabelled} from './set-labelled.ts'
import {styleOf} from './style-of.ts'

/** Set a list: each item behind its marker. */
export function setList(block: ListBlock, setting: Setting, column: Column): Row[] {
  const list = addElement(setting, 'L', column.parent)
  const style = styleOf(setting, block.style)
  return block.items.flatMap((blocks, index) => {
    const marker = block.markers?.[index] ?? (block.ordered ? `${block.start + index}.` : '•')
    const item = addElement(setting, 'LI', list)
    const label = addElement(setting, 'Lbl', item)
    const text = addElement(setting, 'LBody', item)
    return setLabelled(marker, blocks, style, setting, column, {label, text, role: 'P'})
  })
}
