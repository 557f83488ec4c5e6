// Feeds mutants of real files to read, clean, parse, indicators and template, and lists every crash and hang.
//
//   npx tsx bench/fuzz/fuzz.ts [--count 10000] [--seed 1] [--save FOLDER] FILE_OR_FOLDER…
//
// A mutant may be refused with a message; it must not throw anything else, take longer than a second (ten for a whole PDF or
// Word file), nor give a report that a second cleaning changes.
import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {VFile} from 'vfile'
import {clean} from '../../src/clean/clean.ts'
import {extractIndicators} from '../../src/indicators/extract-indicators.ts'
import {loadLexicon} from '../../src/indicators/load-lexicon.ts'
import {parse} from '../../src/parse/parse.ts'
import {readInput} from '../../src/read/read-input.ts'
import {loadTemplate} from '../../src/template/load-template.ts'
import {excerpt, mutate, randomFrom} from './mutate.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {count: {type: 'string', default: '10000'}, seed: {type: 'string', default: '1'}, save: {type: 'string'}},
})
/** A whole PDF or Word file is opened a mutant, of a text only an excerpt. */
const slowMs = {text: 1000, binary: 10_000}
const excerptBytes = 6000
const lexicon = loadLexicon(readFileSync('templates/indicators.yaml', 'utf8'), new VFile())
const files = positionals.flatMap(filesOf).map((path) => ({path, bytes: new Uint8Array(readFileSync(path))}))
if (files.length === 0) throw new Error('Give files or folders to mutate')

const random = randomFrom(Number(values.seed))
const tally = {tried: 0, refused: 0, crashed: 0, slow: 0}
const seen = new Map<string, number>()
for (let index = 0; index < Number(values.count); index++) {
  const {path, bytes} = files[Math.floor(random() * files.length)]!
  const other = files[Math.floor(random() * files.length)]!.bytes
  const isText = /\.(?:txt|md|html|ya?ml)$/u.test(path)
  const mutant = mutate(isText ? excerpt(bytes, excerptBytes, random) : bytes, random, other)
  await tryMutant(path, mutant, index)
}
console.log(
  `${tally.tried - tally.crashed - tally.slow} passed, ${tally.crashed + tally.slow} failed (${tally.refused} refused with a message)`,
)
for (const [what, count] of seen) console.log(`${count} × ${what}`)
process.exitCode = tally.crashed + tally.slow > 0 ? 1 : 0

async function tryMutant(path: string, mutant: Uint8Array, index: number) {
  tally.tried++
  const start = performance.now()
  try {
    if (/\.ya?ml$/u.test(path)) tryTemplate(mutant)
    else await tryReport(path, mutant)
  } catch (error) {
    if ((error as {fatal?: boolean}).fatal) tally.refused++
    else note('crashed', `${path}: ${(error as Error).stack?.split('\n').slice(0, 3).join(' ')}`, mutant, index)
  }
  const took = performance.now() - start
  if (took > (/\.(?:pdf|docx)$/u.test(path) ? slowMs.binary : slowMs.text))
    note('slow', `${path}: ${Math.round(took)} ms`, mutant, index)
}

async function tryReport(path: string, mutant: Uint8Array) {
  const file = new VFile({path})
  const raw = await readInput(mutant, path, file, {force: true})
  const {markdown} = clean(raw, file, {force: true})
  const again = clean({...raw, text: markdown, markup: 'markdown'}, new VFile(), {force: true})
  if (again.markdown !== markdown) throw new Error('cleaning the cleaned report changes it')
  extractIndicators(parse(markdown, file), lexicon, file)
}

function tryTemplate(mutant: Uint8Array) {
  const text = new TextDecoder().decode(mutant)
  const read = (name: string) =>
    name === 'mutant'
      ? {path: 'mutant.yaml', text}
      : existsSync(`templates/${name}.yaml`)
        ? {path: `${name}.yaml`, text: readFileSync(`templates/${name}.yaml`, 'utf8')}
        : undefined
  loadTemplate('mutant', read, new VFile())
}

function note(kind: 'crashed' | 'slow', what: string, mutant: Uint8Array, index: number) {
  tally[kind]++
  const key = `${kind} ${what}`.slice(0, 300)
  seen.set(key, (seen.get(key) ?? 0) + 1)
  if (!values.save || seen.get(key)! > 3) return
  mkdirSync(values.save, {recursive: true})
  writeFileSync(join(values.save, `${kind}-${values.seed}-${index}`), mutant)
}

function filesOf(path: string): string[] {
  if (statSync(path).isDirectory()) return readdirSync(path).flatMap((name) => filesOf(join(path, name)))
  return /\.(?:txt|md|html|docx|pdf|ya?ml)$/u.test(path) ? [path] : []
}
