import {pointsToTwips} from '../points-to-twips.ts'
import {element} from '../xml/element.ts'

/** Space between the rules of a table and its text, in points. */
export function cellMargins(y: number, x: number): string {
  const margin = (side: string, points: number) => element(side, {'w:w': pointsToTwips(points), 'w:type': 'dxa'})
  return element(
    'w:tblCellMar',
    {},
    margin('w:top', y),
    margin('w:left', x),
    margin('w:bottom', y),
    margin('w:right', x),
  )
}
