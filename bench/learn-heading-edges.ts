/**
 * Learn how headings end and how texts below them begin: src/clean/knowledge/heading-edges.ts.
 *
 *   npx tsx bench/learn-heading-edges.ts FOLDER
 *
 * FOLDER holds NAME/report.md of reports whose headings stand on lines of their own. Prints the tables with a row a weight;
 * weights are log-odds, rounded to a half, and what no report has often enough is left out.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('usage: learn-heading-edges FOLDER')

const numbered = /^#{2,3} (?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、)(?<words>.+)$/u
const counts = {
  headings: 0,
  characters: 0,
  ends: [new Map<string, number>(), new Map<string, number>()],
  starts: [new Map<string, number>(), new Map<string, number>()],
  anywhere: [new Map<string, number>(), new Map<string, number>()],
}

for (const name of readdirSync(folder)) {
  const path = join(folder, name, 'report.md')
  if (!existsSync(path)) continue
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  lines.forEach((line, index) => {
    const words = numbered.exec(line)?.groups?.words
    const below = lines[index + 1]?.replaceAll('**', '')
    if (words && below && !below.startsWith('#') && below.length >= 30) learn(words, below)
  })
}
for (const size of [2, 1]) {
  print(`headings end, ${size}`, counts.ends[size - 1]!, size)
  print(`texts begin, ${size}`, counts.starts[size - 1]!, size)
}

function learn(words: string, below: string): void {
  counts.headings++
  const text = words + below.slice(0, 200)
  for (const size of [1, 2]) {
    add(counts.ends[size - 1]!, words.slice(-size))
    add(counts.starts[size - 1]!, below.slice(0, size))
    for (let at = 0; at + size <= text.length; at++) add(counts.anywhere[size - 1]!, text.slice(at, at + size))
  }
  counts.characters += text.length
}

function add(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1)
}

function print(title: string, edge: Map<string, number>, size: number): void {
  const rows = new Map<number, string[]>()
  for (const [key, often] of counts.anywhere[size - 1]!) {
    const here = edge.get(key) ?? 0
    if (here < 2 && often < 12) continue
    const odds = Math.log((here + 0.3) / (counts.headings + 30)) - Math.log((often + 3) / (counts.characters + 300))
    const weight = Math.round(odds * 2) / 2
    rows.set(weight, [...(rows.get(weight) ?? []), key])
  }
  console.log(`\n${title}`)
  for (const [weight, keys] of [...rows].sort(([a], [b]) => b - a)) console.log(`[${weight}, '${keys.join('')}'],`)
}
