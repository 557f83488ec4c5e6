import {report} from '../../messages/report.ts'
import type {PageMap} from '../../model/page-map.ts'
import type {TypesetPage} from '../../model/typeset-document.ts'
import type {Row} from '../row.ts'
import type {Setting} from '../setting.ts'
import {mapPages} from './map-pages.ts'
import {type NumberedPage, numberPages} from './number-pages.ts'
import {type PageContent, paginate} from './paginate.ts'
import {placeAtFoot} from './place-at-foot.ts'
import {noteGap, placePage} from './place-page.ts'
import {setRunningLine} from './set-running-line.ts'

/**
 * Divide rows among pages, number the pages and place all that stands on them.
 *
 * @param foot Rows for the foot of the last page.
 */
export function makePages(
  rows: Row[],
  foot: Row[],
  notesOf: (identifier: string) => Row[],
  setting: Setting,
): {pages: TypesetPage[]; pageMap: PageMap} {
  const {page} = setting.document
  const height = page.height - page.margin.top - page.margin.bottom
  const frame = {height, pitch: page.grid && height / page.grid.lines, noteGap}
  const contents = paginate(rows, notesOf, frame, (row) => report(setting.file, 'typeset/parted', {}, row.sources[0]))
  if (contents.length === 0) contents.push({rows: [], notes: []})
  placeAtFoot(foot, contents, frame)
  const numbered = numberPages(contents, page.firstPageNumber)
  const labels = labelsByAnchor(numbered)
  const pages = numbered.map((each) => makePage(each, numbered, labels, setting))
  const sources = numbered.flatMap(({content, section, number}) =>
    section === 'body' ? {number, sources: rowsOf(content).flatMap((row) => row.sources)} : [],
  )
  return {pages, pageMap: mapPages(sources, pages.length)}
}

function rowsOf(content: PageContent): Row[] {
  return [...content.rows.filter((placed) => !placed.repeated).map((placed) => placed.row), ...content.notes]
}

function labelsByAnchor(pages: NumberedPage[]): Map<string, string> {
  const labels = new Map<string, string>()
  for (const {content, label} of pages) {
    for (const anchor of rowsOf(content).flatMap((row) => row.anchors))
      if (!labels.has(anchor)) labels.set(anchor, label)
  }
  return labels
}

function makePage(
  {content, label, number, section, first}: NumberedPage,
  pages: NumberedPage[],
  labels: Map<string, string>,
  setting: Setting,
): TypesetPage {
  const setup = setting.document.page
  const even = number % 2 === 0
  const left = setup.mirrored && even ? setup.margin.right : setup.margin.left
  const items = placePage(content, setup, left, (anchor) => labels.get(anchor) ?? '')
  if (section === 'cover') return {width: setup.width, height: setup.height, label, items}
  const where = first && section === 'body' ? 'first' : even ? 'even' : 'odd'
  for (const edge of ['header', 'footer'] as const) {
    const matter = setup[edge]
    const values = {page: label, pages: pages.at(-1)!.label}
    if (matter) items.push(...setRunningLine(matter, where, edge, setup, left, values, setting))
  }
  return {width: setup.width, height: setup.height, label, items}
}
