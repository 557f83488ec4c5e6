import type {Quantity} from '../quantities/quantity.ts'
import type {Carried} from './carried.ts'
import type {Made} from './make-statement.ts'
import {generic} from './name-subjects.ts'

/** 三次产业比重为4.0∶37.7∶58.3 gives three shares; 收入比2.93∶1 one value. */
export function ratioStatements(
  quantity: Quantity,
  own: string,
  carried: Carried,
  statement: (quantity: Quantity, name: string, found: string) => Made,
): Made[] {
  const parts = quantity.parts!
  const subject = own === '' || generic.has(own) ? (carried.subjects.at(-1) ?? '') : own
  if (parts.length === 3 && /产业|三次|三产|一、?二、?三/u.test(subject)) {
    carried.subjects = [subject]
    return ['第一产业比重', '第二产业比重', '第三产业比重'].map((name, i) => ({
      ...statement({...quantity, number: parts[i]!}, name, 'ratio'),
      measure: 'share' as const,
    }))
  }
  if (parts.length !== 2 || subject === '') return [statement(quantity, '', 'unattributed')]
  carried.subjects = [subject]
  return parts[1] === '1' || parts[0] === '1'
    ? [
        statement(
          {...quantity, number: parts[0] === '1' ? parts[1]! : parts[0]!, unit: parts[0] === '1' ? '1∶' : '∶1'},
          subject,
          'ratio',
        ),
      ]
    : [statement(quantity, '', 'unattributed')]
}
