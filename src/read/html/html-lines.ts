import type {Element, ElementContent, Nodes} from 'hast'
import {greatestOf} from '../../text/greatest-of.ts'
import {isSilent, textOf} from './pick-body.ts'

/** Elements that begin and end a line of their own. */
const blocks = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Characters that a browser folds to one space; ideographic and no-break spaces are not among them. */
const folded = /[\t\n\f\r ]+/gu

export interface HtmlLines {
  lines: string[]
  /** True where some line is Markdown: a heading or a table. */
  markdown: boolean
}

/**
 * Write an element's content as lines: one a paragraph, as a browser shows it. `br` ends a line, h1–h4 become Markdown
 * headings, tables of data become GFM tables, tables that only lay out the page are read through.
 */
export function htmlLines(element: Element): HtmlLines {
  const result: HtmlLines = {lines: [], markdown: false}
  let open = ''
  const close = () => {
    const line = open.replace(folded, ' ').replace(/^ +| +$/gu, '')
    if (line.replace(/[\s\u3000]/gu, '') !== '') result.lines.push(line)
    open = ''
  }
  const visit = (node: Nodes) => {
    if (node.type === 'text') open += node.value
    if (node.type !== 'element' || isSilent(node)) return
    if (node.tagName === 'br') return close()
    if (node.tagName === 'img') return
    if (!blocks.has(node.tagName)) return node.children.forEach(visit)
    close()
    if (isDataTable(node)) {
      for (const line of tableLines(node)) result.lines.push(line)
      result.markdown = true
      return
    }
    const depth = /^h(?<depth>[1-4])$/u.exec(node.tagName)?.groups?.depth
    if (depth !== undefined && textOf(node) !== '') {
      open = `${'#'.repeat(Number(depth))} ${plain(node)}`
      result.markdown = true
    } else node.children.forEach(visit)
    close()
  }
  element.children.forEach(visit)
  close()
  return result
}

/** At least two rows of two cells, and no cell holds a paragraph's length of sentences: the table says something as a table. */
function isDataTable(node: Element): boolean {
  if (node.tagName !== 'table' || find(node, 'table').length > 0) return false
  const rows = find(node, 'tr').map((row) => cells(row))
  const full = rows.filter((row) => row.length >= 2)
  return full.length >= 2 && full.length >= rows.length / 2 && rows.flat().every((cell) => textOf(cell).length < 400)
}

function tableLines(table: Element): string[] {
  const rows = find(table, 'tr').map((row) => cells(row).map((cell) => plain(cell).replaceAll('|', '\\|')))
  const columns = greatestOf(rows.map((row) => row.length))
  const line = (row: string[]) => `| ${Array.from({length: columns}, (_, index) => row[index] ?? '').join(' | ')} |`
  const [head = [], ...rest] = rows
  return ['', line(head), line(Array(columns).fill('-')), ...rest.map(line), '']
}

function cells(row: Element): Element[] {
  return row.children.filter((child): child is Element => child.type === 'element' && /^t[dh]$/u.test(child.tagName))
}

/** An element's text on one line. */
function plain(element: Element): string {
  const write = (node: ElementContent): string => {
    if (node.type === 'text') return node.value
    if (node.type !== 'element' || isSilent(node)) return ''
    return node.tagName === 'br' ? ' ' : node.children.map(write).join('')
  }
  return element.children
    .map(write)
    .join('')
    .replace(/[\s\u3000]+/gu, ' ')
    .trim()
}

function find(element: Element, tagName: string): Element[] {
  return element.children.flatMap((child) =>
    child.type === 'element' ? [...(child.tagName === tagName ? [child] : []), ...find(child, tagName)] : [],
  )
}
