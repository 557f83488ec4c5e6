import type {RuleBlock} from '../../model/styled-document.ts'
import {type Column, newRow, type Row} from '../row.ts'
import type {Setting} from '../setting.ts'
import {styleOf} from './style-of.ts'

const thinRule = 0.5

/** Set a rule across the column: an artifact. */
export function setRule(block: RuleBlock, setting: Setting, column: Column): Row[] {
  const half = styleOf(setting, 'body').lineHeight / 2
  const thickness = block.thickness ?? thinRule
  const row = newRow(thickness, [
    {type: 'rectangle', x: column.x, y: 0, width: column.width, height: thickness, color: block.color ?? '#000000'},
  ])
  row.before = block.spaceBefore ?? half
  row.after = block.spaceAfter ?? half
  return [row]
}
