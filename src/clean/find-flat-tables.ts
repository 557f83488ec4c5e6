import type {Line} from './draft.ts'
import {type ColumnKind, columnKinds} from './knowledge/table-columns.ts'

/** A table whose cells stand one below the other. */
export interface FlatTable {
  /** Index of the first line of the header. */
  start: number
  /** By line from `start`: its row and column. Empty where the columns cannot be told. */
  cells: Array<{row: number; column: number}>
  /** Lines from `start` that belong to it, told or not. */
  length: number
}

const mostHeaderLines = 24
const fewestColumns = 3
const fewestRows = 2
const longestHeader = 12

/**
 * Find tables that a page's text lost: header words, one below the other, then cells.
 *
 * ```text
 * 序号 ⏎ 项目名称 ⏎ 完成 ⏎ 时限 ⏎ 1 ⏎ 青溪大桥 ⏎ 2021年 ⏎ 启动 ⏎ 2 ⏎ 城西小学 ⏎ 2021年底
 * ```
 *
 * Header words and what cells of a column look like are known (knowledge/table-columns.ts). A table is told only where
 * every line of every row has one place that is best; otherwise it is found but not told.
 */
export function findFlatTables(lines: readonly Line[]): FlatTable[] {
  const tables: FlatTable[] = []
  for (let at = 0; at < lines.length; at++) {
    if (!mayHead(lines[at]!)) continue
    const table = tableAt(lines, at)
    if (!table) continue
    tables.push(table)
    at += table.length - 1
  }
  return tables
}

function mayHead(line: Line): boolean {
  return isCell(line) && line.text.length <= longestHeader && headerWords.test(line.text)
}

/** A cheap look before the costly one: a header begins with a number's, a name's or an indicator's column. */
const headerWords = /^(?:序|编|项目|指标|名称|工程|实事|事项|类别|任务)/u

function isCell({role, text, markup}: Line): boolean {
  return role === 'body' && !markup && text.length <= 400 && !/^附\s*[件表]/u.test(text)
}

function tableAt(lines: readonly Line[], start: number): FlatTable | undefined {
  // 项目 ⏎ 名称 is one word, 2020年 ⏎ 增长 are two: the rows tell.
  const [long, short] = [readTable(lines, start, true), readTable(lines, start, false)]
  return long?.cells.length ? long : short?.cells.length ? short : (long ?? short)
}

function readTable(lines: readonly Line[], start: number, longest: boolean): FlatTable | undefined {
  const header = readHeader(lines, start, longest)
  if (!header) return undefined
  const {kinds, columns, length} = header
  const numbered = kinds[0]!.kind === 'number'
  const rows = numbered ? numberedRows(lines, start + length, kinds) : evenRows(lines, start + length, kinds)
  if (!rows) return undefined
  const cells = columns.map((column) => ({row: 0, column}))
  rows.columns.forEach((row, index) => {
    for (const column of row) cells.push({row: index + 1, column})
  })
  return {start, cells: rows.told ? cells : [], length: length + rows.length}
}

/** Words of the header, each of one line or cut over up to three. */
function readHeader(
  lines: readonly Line[],
  start: number,
  longest: boolean,
): {kinds: ColumnKind[]; columns: number[]; length: number} | undefined {
  const kinds: ColumnKind[] = []
  const columns: number[] = []
  const named = new Set<string>()
  let at = start
  while (at < lines.length && at - start < mostHeaderLines) {
    const word = headerWord(lines, at, longest)
    // No table has two columns of one name.
    if (!word || named.has(word.text)) break
    named.add(word.text)
    for (let line = 0; line < word.lines; line++) columns.push(kinds.length)
    kinds.push(word.kind)
    at += word.lines
  }
  return kinds.length >= fewestColumns ? {kinds, columns, length: at - start} : undefined
}

/** The longest word that the next lines make, or the shortest. */
function headerWord(lines: readonly Line[], at: number, longest: boolean): HeaderWord | undefined {
  let found: HeaderWord | undefined
  let text = ''
  for (let count = 1; count <= 3; count++) {
    const line = lines[at + count - 1]
    if (!line || !isCell(line) || line.text.length > longestHeader) break
    text += line.text.replace(/\s/gu, '')
    const kind = columnKinds.find(({header}) => header.test(text))
    if (kind) found = {kind, text, lines: count}
    if (found && !longest) break
  }
  return found
}

interface HeaderWord {
  kind: ColumnKind
  text: string
  lines: number
}

interface Rows {
  /** By row, the column of each line. */
  columns: number[][]
  length: number
  told: boolean
}

/** Rows that a number opens, one more each time. */
function numberedRows(lines: readonly Line[], start: number, kinds: readonly ColumnKind[]): Rows | undefined {
  const numbers: number[] = []
  let end = start
  // A row that goes on for longer is none.
  const most = kinds.reduce((sum, {most}) => sum + most, 0)
  for (let at = start; at < lines.length && at - (numbers.at(-1) ?? start) <= most && isCell(lines[at]!); at++) {
    if (Number(lines[at]!.text) === numbers.length + 1) numbers.push(at)
    else if (at === start) return undefined
    end = at + 1
  }
  if (numbers.length < fewestRows) return undefined
  const columns: number[][] = []
  let told = true
  numbers.forEach((from, row) => {
    const last = row === numbers.length - 1
    const to = numbers[row + 1] ?? end
    const texts = lines.slice(from, to).map(({text}) => text)
    const found = last ? longestRow(texts, kinds) : placeRow(texts, kinds)
    if (found) columns.push(found)
    else told = false
  })
  const length = told ? columns.reduce((sum, row) => sum + row.length, 0) : end - start
  return {columns, length, told}
}

/** Nothing marks the end of the last row but that the next line has no place in it. */
function longestRow(texts: readonly string[], kinds: readonly ColumnKind[]): number[] | undefined {
  const most = kinds.reduce((sum, {most}) => sum + most, 0)
  for (let length = Math.min(texts.length, most); length >= kinds.length; length--) {
    const row = placeRow(texts.slice(0, length), kinds)
    if (row) return row
  }
  return undefined
}

/** Rows of as many lines as there are columns. */
function evenRows(lines: readonly Line[], start: number, kinds: readonly ColumnKind[]): Rows | undefined {
  if (!kinds.some(({kind}) => kind === 'value' || kind === 'money' || kind === 'time')) return undefined
  const columns: number[][] = []
  for (let at = start; at + kinds.length <= lines.length; at += kinds.length) {
    const row = lines.slice(at, at + kinds.length)
    if (!row.every((line, column) => isCell(line) && kinds[column]!.cell.test(line.text))) break
    columns.push(kinds.map((_, column) => column))
  }
  return columns.length < fewestRows ? undefined : {columns, length: columns.length * kinds.length, told: true}
}

/**
 * The one best way to give lines to columns in order: each column at least a line, a further line of a free text costs.
 *
 * @returns Undefined where there is none, or more than one as good.
 */
function placeRow(texts: readonly string[], kinds: readonly ColumnKind[]): number[] | undefined {
  const most = kinds.reduce((sum, {most}) => sum + most, 0)
  if (texts.length < kinds.length || texts.length > most) return undefined
  // By column: cost of having given it the lines up to here, how many ways, and where its first line was.
  let costs: Way[] = texts.map(() => impossible)
  const starts: number[][] = []
  kinds.forEach((kind, column) => {
    const next: Way[] = texts.map(() => impossible)
    const from: number[] = []
    texts.forEach((_, end) => {
      let cost = 0
      for (let first = end; first >= 0 && end - first < kind.most && kind.cell.test(texts[first]!.trim()); first--) {
        const before = column === 0 ? (first === 0 ? start : impossible) : (costs[first - 1] ?? impossible)
        if (kind.kind === 'content' && first < end) cost++
        if (before.ways > 0 && before.cost + cost <= next[end]!.cost) {
          const better = before.cost + cost < next[end]!.cost
          next[end] = {cost: before.cost + cost, ways: before.ways + (better ? 0 : next[end]!.ways)}
          if (better) from[end] = first
        }
      }
    })
    costs = next
    starts.push(from)
  })
  if (costs.at(-1)?.ways !== 1) return undefined
  const columns: number[] = Array.from({length: texts.length}, () => 0)
  let end = texts.length - 1
  for (let column = kinds.length - 1; column >= 0; column--) {
    const first = starts[column]![end]!
    columns.fill(column, first, end + 1)
    end = first - 1
  }
  return columns
}

interface Way {
  cost: number
  ways: number
}

const start: Way = {cost: 0, ways: 1}
const impossible: Way = {cost: Number.POSITIVE_INFINITY, ways: 0}
