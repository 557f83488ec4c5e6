import {findTables, isTable, type RuledTable} from './find-tables.ts'
import {glueLines} from './glue-lines.ts'
import {type PdfPage, type PdfPiece, pageLines} from './page-lines.ts'

/**
 * Put one piece in the place of each table that rules draw: its text is read by cells, not by lines across them. A single row
 * is part of a table where the page before or after has one with the same columns.
 */
export function setTables(pages: PdfPage[]): PdfPage[] {
  const found = pages.map(({rules = [], pieces}) =>
    findTables(
      rules,
      pieces.filter(({rotated}) => !rotated),
    ),
  )
  return pages.map((page, index) => {
    const beside = [...(found[index - 1] ?? []), ...(found[index + 1] ?? [])].filter(isTable)
    const tables = found[index]!.filter(
      (table) => isTable(table) || beside.some((other) => hasSameColumns(table, other)),
    )
    return tables.length === 0 ? page : withTables(page, tables)
  })
}

function hasSameColumns({edges}: RuledTable, other: RuledTable): boolean {
  return edges.length === other.edges.length && edges.every((edge, index) => Math.abs(edge - other.edges[index]!) < 3)
}

function withTables(page: PdfPage, tables: RuledTable[]): PdfPage {
  const within = new Set(tables.flatMap(({cells}) => cells.flat(2)))
  return {...page, pieces: [...page.pieces.filter((piece) => !within.has(piece)), ...tables.map(tablePiece)]}
}

/** It stands on the baseline through the table's middle, where no other piece is. */
function tablePiece({box, cells}: RuledTable): PdfPiece {
  const {left, right, top, bottom} = box
  const sizes = cells.flat(2).map(({size}) => size)
  return {
    text: '',
    table: cells.map((row) => row.map(cellText)),
    x: left,
    y: (top + bottom) / 2,
    width: right - left,
    size: sizes[Math.floor(sizes.length / 2)] ?? 1,
    rotated: false,
  }
}

/** Lines of a cell are wrapped ones. */
function cellText(pieces: PdfPiece[]): string {
  return pageLines({pieces, column: 0}, 0)
    .map(({text}) => text)
    .reduce(glueLines, '')
}
