/**
 * Measures this program against the tools one would take instead, on this machine, in one run: `npm run bench [REPORT]`.
 *
 * Whole processes, in pairs that take turns, so that a busy machine slows both; of each the median and the best. Tools that are
 * not installed are left out and named. REPORT is input/'s sample when none is given.
 */

import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {growBody} from './grow-body.ts'
import {type Measured, measure} from './measure.ts'
import {typstSource} from './typst-source.ts'

const root = resolve(import.meta.dirname, '..')
const cli = join(root, 'dist/cli.cjs')
const work = mkdtempSync(join(tmpdir(), 'baogao-bench-'))
const report =
  process.argv[2] ?? join(root, 'input', readdirSync(join(root, 'input')).find((name) => name.endsWith('.txt'))!)
const rounds = 7

await compare()
await comparePdf()
await grow()
await batch()
rmSync(work, {recursive: true, force: true})

/** One report, all its documents, against pandoc → Word and typst → PDF. */
async function compare(): Promise<void> {
  const ours = {
    name: 'baogao, nine files',
    command: [process.execPath, cli, 'build', report, '--out', join(work, 'out'), '--force'],
  }
  await measure(ours.command)
  const name = readdirSync(join(work, 'out')).find((one) => existsSync(join(work, 'out', one, 'report.md')))!
  const markdown = join(work, 'out', name, 'report.md')
  const others = [
    {name: 'pandoc → docx', command: ['pandoc', markdown, '-o', join(work, 'pandoc.docx')]},
    {name: 'typst → pdf', command: typstCommand(markdown)},
  ]
  const node = {name: 'node -e 0', command: [process.execPath, '-e', '0']}
  const help = {name: 'baogao --help', command: [process.execPath, cli, '--help']}
  console.log(`\nOne report (${name}), whole process, ${rounds} rounds\n`)
  const times = await inTurn([node, help, ours, ...others], rounds)
  tellRatio(
    'baogao / (pandoc + typst)',
    times.get(ours.name)!,
    others.map(({name}) => times.get(name)!),
  )
}

/** The PDF alone, of a cleaned report, as long as it is and fifty times as long, against typst. */
async function comparePdf(): Promise<void> {
  const markdown = readFileSync(findReport(join(work, 'out')), 'utf8')
  for (const times of [1, 50]) {
    const path = join(work, `pdf-${times}.md`)
    writeFileSync(path, growBody(markdown, times))
    const build = [cli, 'build', path, '--out', join(work, 'pdf'), '--formats', 'pdf', '--force']
    const ours = {name: 'baogao, PDF', command: [process.execPath, ...build]}
    const typst = {name: 'typst → pdf', command: typstCommand(path)}
    console.log(`\nPDF of a cleaned report, ×${times}, whole process\n`)
    const measured = await inTurn([ours, typst], times === 1 ? rounds : 3)
    tellRatio('baogao / typst', measured.get(ours.name)!, [measured.get(typst.name)!])
  }
}

interface Tool {
  name: string
  command: string[]
}

/** Run tools one after the other, round by round, and tell of each. */
async function inTurn(tools: Tool[], rounds: number): Promise<Map<string, Measured[]>> {
  const times = new Map<string, Measured[]>(tools.map(({name}) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const {name, command} of tools) {
      const measured = await measure(command)
      if (measured) times.get(name)!.push(measured)
    }
  }
  for (const [name, list] of times) tell(name, list)
  return times
}

/** By the sum of the others; nothing where one of them is not at hand. */
function tellRatio(name: string, own: Measured[], others: Measured[][]): void {
  if ([own, ...others].some((list) => list.length === 0)) return
  const all = (pick: (list: Measured[]) => number) => others.reduce((sum, list) => sum + pick(list), 0)
  console.log(`\n${name}: median ${ratio(median(own), all(median))}, best ${ratio(best(own), all(best))}`)
}

/** A report ten and fifty times as long. */
async function grow(): Promise<void> {
  console.log('\nGrowth, whole process, all documents\n')
  const markdown = readFileSync(findReport(join(work, 'out')), 'utf8')
  for (const times of [1, 10, 50]) {
    const path = join(work, `grown-${times}.md`)
    writeFileSync(path, growBody(markdown, times))
    const list: Measured[] = []
    for (let round = 0; round < 3; round++) {
      const measured = await measure([process.execPath, cli, 'build', path, '--out', join(work, 'grown'), '--force'])
      if (measured) list.push(measured)
    }
    tell(`×${times}`, list)
  }
}

/** Many reports on one and on two threads. */
async function batch(): Promise<void> {
  const corpus = resolve(root, '../shared/reports')
  const folder = existsSync(corpus) ? corpus : join(work, 'many')
  if (!existsSync(corpus)) {
    mkdirSync(folder)
    const text = readFileSync(report)
    for (let index = 0; index < 185; index++) writeFileSync(join(folder, `r${index}.txt`), text)
  }
  const inputs = join(folder, '*.txt')
  const count = readdirSync(folder).filter((name) => name.endsWith('.txt')).length
  console.log(`\nBatch of ${count} reports, all documents\n`)
  for (const jobs of ['1', '2']) {
    const out = join(work, `batch-${jobs}`)
    const command = [process.execPath, cli, 'build', inputs, '--out', out, '--jobs', jobs]
    const measured = await measure(command, [0, 1])
    if (!measured) continue
    const rate = (count / (measured.milliseconds / 1000)).toFixed(1)
    console.log(
      `${`--jobs ${jobs}`.padEnd(24)}${seconds(measured.milliseconds)} s  ${rate} a second  ${measured.megabytes} MB`,
    )
    const again = await measure(command, [0, 1])
    if (again) console.log(`${'  again, up to date'.padEnd(24)}${seconds(again.milliseconds)} s`)
  }
}

function findReport(out: string): string {
  return readdirSync(out)
    .map((name) => join(out, name, 'report.md'))
    .find((path) => existsSync(path))!
}

/** Typst by its program, or by the compiler's npm package where BENCH_TYPST names the folder that has it installed. */
function typstCommand(markdown: string): string[] {
  const source = join(work, 'report.typ')
  const fonts = join(root, 'fonts')
  writeFileSync(source, typstSource(readFileSync(markdown, 'utf8')))
  const pdf = join(work, 'typst.pdf')
  const modules = process.env.BENCH_TYPST
  if (!modules) return ['typst', 'compile', '--font-path', fonts, source, pdf]
  return [process.execPath, join(import.meta.dirname, 'typst-compile.cjs'), modules, fonts, source, pdf]
}

function tell(name: string, list: Measured[]): void {
  if (list.length === 0) {
    console.log(`${name.padEnd(24)}not installed, or it failed`)
    return
  }
  const memory = Math.max(...list.map(({megabytes}) => megabytes))
  console.log(`${name.padEnd(24)}median ${seconds(median(list))} s  best ${seconds(best(list))} s  ${memory} MB`)
}

function median(list: Measured[]): number {
  return list.map(({milliseconds}) => milliseconds).sort((a, b) => a - b)[Math.floor(list.length / 2)]!
}

function best(list: Measured[]): number {
  return Math.min(...list.map(({milliseconds}) => milliseconds))
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3)
}

function ratio(one: number, other: number): string {
  return (one / other).toFixed(2)
}
