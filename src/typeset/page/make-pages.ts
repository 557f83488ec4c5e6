import {report} from '../../messages/report.ts'
import type {PageMap} from '../../model/page-map.ts'
import type {TypesetPage} from '../../model/typeset-document.ts'
import type {Row} from '../row.ts'
import type {Setting} from '../setting.ts'
import {mapPages} from './map-pages.ts'
import {type PageContent, paginate} from './paginate.ts'
import {noteGap, placePage} from './place-page.ts'
import {setRunningLine} from './set-running-line.ts'

/** Divide rows among pages, number the pages and place all that stands on them. */
export function makePages(
  rows: Row[],
  notesOf: (identifier: string) => Row[],
  setting: Setting,
): {pages: TypesetPage[]; pageMap: PageMap} {
  const {page} = setting.document
  const height = page.height - page.margin.top - page.margin.bottom
  const contents = paginate(rows, notesOf, {height, pitch: page.grid && height / page.grid.lines, noteGap}, (row) =>
    report(setting.file, 'typeset/parted', {}, row.sources[0]),
  )
  if (contents.length === 0) contents.push({rows: [], notes: []})
  const numbers = numberPages(contents, page.firstPageNumber)
  const labels = labelsByAnchor(contents, numbers)
  const pages = contents.map((content, index) => makePage(content, index, numbers, labels, setting))
  const sources = contents.map((content, index) => ({
    number: page.firstPageNumber + index,
    sources: [...content.rows.map(({row}) => row), ...content.notes].flatMap((row) => row.sources),
  }))
  return {pages, pageMap: mapPages(sources, pages.length)}
}

function numberPages(contents: PageContent[], first: number): string[] {
  return contents.map((_, index) => String(first + index))
}

function labelsByAnchor(contents: PageContent[], numbers: string[]): Map<string, string> {
  const labels = new Map<string, string>()
  contents.forEach((content, index) => {
    for (const row of [...content.rows.map((placed) => placed.row), ...content.notes]) {
      for (const anchor of row.anchors) if (!labels.has(anchor)) labels.set(anchor, numbers[index]!)
    }
  })
  return labels
}

function makePage(
  content: PageContent,
  index: number,
  numbers: string[],
  labels: Map<string, string>,
  setting: Setting,
): TypesetPage {
  const setup = setting.document.page
  const label = numbers[index]!
  const even = Number(label) % 2 === 0
  const left = setup.mirrored && even ? setup.margin.right : setup.margin.left
  const items = placePage(content, setup, left, (anchor) => labels.get(anchor) ?? '')
  const where = index === 0 ? 'first' : even ? 'even' : 'odd'
  for (const edge of ['header', 'footer'] as const) {
    const matter = setup[edge]
    const values = {page: label, pages: numbers.at(-1)!}
    if (matter) items.push(...setRunningLine(matter, where, edge, setup, left, values, setting))
  }
  return {width: setup.width, height: setup.height, label, items}
}
