import type {Element, Nodes} from 'hast'
import {blockElements} from './block-elements.ts'
import {listNumber} from './list-number.ts'
import type {PageNotes} from './page-notes.ts'
import {isSilent, shortText, textOf} from './shown-text.ts'
import {isDataTable, tableCells} from './table-cells.ts'

/** Characters that a browser folds to one space; ideographic and no-break spaces are not among them. */
const folded = /[\t\n\f\r ]+/gu

/** A line of a page. */
export type HtmlLine =
  | {type: 'text'; text: string}
  | {type: 'heading'; depth: number; text: string}
  | {type: 'table'; rows: string[][]}

/**
 * Read an element's content as lines: one a paragraph, as a browser shows it. `br` ends a line, as do line ends where they are
 * shown as such; numbers of lists are put back; tables that only lay out the page are read through.
 *
 * @param notes Notes of the page, which are read where they are asked for and not here.
 */
export function htmlLines(element: Element, notes: PageNotes): HtmlLine[] {
  const lines: HtmlLine[] = []
  let open = ''
  const close = () => {
    const text = open.replace(/^ +| +$/gu, '')
    if (text.replace(/[\s\u3000]/gu, '') !== '') lines.push({type: 'text', text})
    open = ''
  }
  const write = (text: string, isKept: boolean) => {
    const [first = '', ...further] = isKept ? text.split(/\r\n?|\n/u) : [text.replace(folded, ' ')]
    open += !isKept && open.endsWith(' ') ? first.replace(/^ /u, '') : first
    for (const line of further) {
      close()
      open = line
    }
  }
  const visit = (node: Nodes, isKept: boolean) => {
    if (node.type === 'text') return write(node.value, isKept)
    if (node.type !== 'element' || isSilent(node) || notes.texts.has(node) || notes.backs.has(node)) return
    if (node.tagName === 'br') return close()
    if (node.tagName === 'img') return
    const mark = notes.marks.get(node)
    if (mark !== undefined) {
      open += mark
      return
    }
    const keeps = keepsLines(node) ?? isKept
    if (node.tagName === 'sup') open += raised(open, node)
    else if (!blockElements.has(node.tagName)) for (const child of node.children) visit(child, keeps)
    else visitBlock(node, keeps)
  }
  const visitBlock = (node: Element, keeps: boolean) => {
    close()
    if (isDataTable(node)) {
      lines.push({type: 'table', rows: tableCells(node, (cell) => oneLine(cell, notes))})
      return
    }
    const depth = /^h(?<depth>[1-4])$/u.exec(node.tagName)?.groups?.depth
    if (depth !== undefined && shortText(node, 1) !== '') {
      lines.push({type: 'heading', depth: Number(depth), text: oneLine(node, notes)})
      return
    }
    for (const [item, number] of numberedItems(node)) numberOf.set(item, number)
    if (node.tagName === 'li') open += numberOf.get(node) ?? ''
    for (const child of node.children) visit(child, keeps)
    close()
  }
  const numberOf = new Map<Element, string>()
  for (const child of element.children) visit(child, keepsLines(element) ?? false)
  close()
  return lines
}

/** An element's text on one line. */
export function oneLine(element: Element, notes: PageNotes): string {
  return htmlLines(element, notes)
    .flatMap((line) => (line.type === 'table' ? line.rows.flat() : [line.text]))
    .join(' ')
    .replace(/[\s\u3000]+/gu, ' ')
    .trim()
}

/** Whether line ends within are shown; undefined where the element does not say. */
function keepsLines({tagName, properties}: Element): boolean | undefined {
  const space = /white-space\s*:\s*(?<value>[a-z-]+)/iu
    .exec(String(properties.style ?? ''))
    ?.groups?.value?.toLowerCase()
  if (space !== undefined) return space.startsWith('pre') || space === 'break-spaces'
  return tagName === 'pre' || tagName === 'textarea' ? true : undefined
}

/** A raised number behind words points to a note: unmarked it would be read as part of a figure. Behind a letter it is a power. */
function raised(before: string, element: Element): string {
  const text = textOf(element)
  return /^\d{1,3}$/u.test(text) && !/\p{Script=Latin}\s*$/u.test(before) ? `[${text}]` : text
}

/** The items of a list with the numbers that a browser shows before them. */
function numberedItems(list: Element): Array<[item: Element, number: string]> {
  if (list.tagName !== 'ol') return []
  // A heading's level is known by its own mark; a bare number would speak for another.
  const items = list.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'li')
  let value = Number(list.properties.start ?? 1) - 1
  return items.map((item) => {
    value = Number(item.properties.value ?? value + 1)
    return [item, holdsHeading(item) ? '' : listNumber(value, list, item)]
  })
}

function holdsHeading(element: Element): boolean {
  return element.children.some((child) => child.type === 'element' && /^h[1-6]$/u.test(child.tagName))
}
