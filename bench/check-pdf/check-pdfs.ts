// Checks finished PDFs: npx tsx bench/check-pdf/check-pdfs.ts FOLDER… where every FOLDER (or each folder in it) holds report.pdf and report.md.

import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {checkPdf, type PdfCheck} from './check-pdf.ts'

const folders = process.argv.slice(2).flatMap(builds)
if (folders.length === 0) {
  console.error('Give folders that hold report.pdf and report.md, e.g. output')
  process.exit(2)
}

const columns: Array<[string, (check: PdfCheck) => number]> = [
  ['pages', (check) => check.pages],
  ['lines', (check) => check.lines],
  ['start', (check) => check.lineFindings.filter(({fault}) => fault === 'start').length],
  ['end', (check) => check.lineFindings.filter(({fault}) => fault === 'end').length],
  ['split', (check) => check.lineFindings.filter(({fault}) => fault === 'split').length],
  ['single', (check) => check.lineFindings.filter(({fault}) => fault === 'single').length],
  ['edge', (check) => check.lineFindings.filter(({fault}) => fault === 'edge').length],
  ['heading', (check) => check.pageFindings.filter(({fault}) => fault === 'heading').length],
  ['widow', (check) => check.pageFindings.filter(({fault}) => fault === 'widow').length],
  ['glyphs', (check) => check.missingGlyphs],
  ['extract', (check) => check.differentPages.length],
  ['lost', (check) => check.lost.length],
]

const totals = columns.map(() => 0)
let widest = 0
print(['report', ...columns.map(([name]) => name), 'max edge'])
for (const folder of folders) {
  const check = await checkPdf(
    readFileSync(join(folder, 'report.pdf')),
    readFileSync(join(folder, 'report.md'), 'utf8'),
  )
  const counts = columns.map(([, count]) => count(check))
  counts.forEach((count, index) => {
    totals[index]! += count
  })
  widest = Math.max(widest, check.edgeDeviation)
  if (counts.slice(2).some((count) => count > 0)) {
    print([basename(folder), ...counts, check.edgeDeviation.toFixed(2)])
    explain(check)
  }
}
print([`${folders.length} reports`, ...totals, widest.toFixed(2)])
process.exitCode = totals.slice(2).some((total) => total > 0) ? 1 : 0

function explain(check: PdfCheck): void {
  for (const {fault, page, line, words} of check.lineFindings.slice(0, 8)) {
    console.log(`    ${fault} p.${page} line ${line}: ${words}`)
  }
  for (const {fault, page, words} of check.pageFindings) console.log(`    ${fault} p.${page}: ${words}`)
  for (const {line, text} of check.lost.slice(0, 5)) console.log(`    lost line ${line}: ${text.slice(0, 40)}`)
  if (check.lost.length > 0)
    for (const words of check.added.slice(0, 5)) console.log(`    added: ${words.slice(0, 60)}`)
  if (check.differentPages.length > 0) console.log(`    read differently: pages ${check.differentPages.join(', ')}`)
}

function print(cells: Array<string | number>): void {
  const [name, ...counts] = cells
  console.log([String(name).padEnd(40), ...counts.map((count) => String(count).padStart(8))].join(''))
}

function builds(folder: string): string[] {
  if (existsSync(join(folder, 'report.pdf'))) return [folder]
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, 'report.pdf')))
}
