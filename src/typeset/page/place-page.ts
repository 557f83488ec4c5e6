import type {PageSetup} from '../../model/styled-document.ts'
import type {PageItem} from '../../model/typeset-document.ts'
import type {PageNumbers, Row} from '../row.ts'
import type {PageContent} from './paginate.ts'

/** Rule above the footnotes: a third of the measure, a hair's breadth. */
const noteRule = {share: 1 / 3, width: 0.5, below: 5}

/** Space between the text and the footnotes: white, rule, white. */
export const noteGap = 14

/**
 * Put the rows of a page where they stand on the paper: text from the top, footnotes from the foot.
 *
 * @param left Left edge of the text block on this page.
 */
export function placePage(content: PageContent, setup: PageSetup, left: number, pages: PageNumbers): PageItem[] {
  const items: PageItem[] = []
  for (const {row, y, repeated} of content.rows) placeRow(row, left, setup.margin.top + y, repeated, pages, items)
  if (content.notes.length === 0) return items
  const measure = setup.width - setup.margin.left - setup.margin.right
  const height = content.notes.reduce((sum, row) => sum + row.before + row.height + row.after, 0)
  let y = setup.height - setup.margin.bottom - height
  items.push({
    type: 'rectangle',
    x: left,
    y: y - noteRule.below,
    width: measure * noteRule.share,
    height: noteRule.width,
    color: '#000000',
  })
  for (const row of content.notes) {
    placeRow(row, left, y + row.before, false, pages, items)
    y += row.before + row.height + row.after
  }
  return items
}

function placeRow(row: Row, left: number, top: number, repeated: boolean, pages: PageNumbers, items: PageItem[]): void {
  if (!repeated) for (const name of row.anchors) items.push({type: 'anchor', name, x: left, y: top})
  for (const item of row.items) items.push(repeated ? move(asArtifact(item), left, top) : move(item, left, top))
  for (const item of row.complete?.(pages) ?? []) items.push(move(item, left, top))
}

/** Move an item from its row to the page; the row needs it no more. */
function move(item: PageItem, left: number, top: number): PageItem {
  item.x += left
  if (item.type === 'text') item.baseline += top
  else item.y += top
  return item
}

/** What a reader has read before is no part of the text. */
function asArtifact(item: PageItem): PageItem {
  const copy = {...item}
  if ('element' in copy) delete copy.element
  return copy
}
