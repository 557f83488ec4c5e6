// Opens baogao.cjs, the bundle beside this file, with the code that V8 compiled at an earlier start: a third of a short run would
// go into compiling. The kept code is named by the bundle's digest and Node's version; where it is missing, unreadable or refused
// by V8 the run goes on without, and the code is kept anew when it ends.

'use strict'

const {mkdirSync, readFileSync, renameSync, writeFileSync} = require('node:fs')
const {homedir} = require('node:os')
const {join} = require('node:path')
const {Script} = require('node:vm')
const {setFlagsFromString} = require('node:v8')

const filename = join(__dirname, 'baogao.cjs')
const name = `${BUNDLE_DIGEST}-${process.version}-${process.arch}.code`
/** Beside the bundle where that can be written, else the user's own; never a folder that others may write. */
const folders = [__dirname, join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'baogao')]

/** Heap of a thread before its first full collection; for two threads a quarter of what a run of many reports may take. */
const threadHeapMb = 128

// One report is built before optimized code pays for its making. The V8 of Node 20 begins it too early; later ones have a compiler
// between (Maglev), and no such flag.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=540000')
// The code of what ran once, at the start, would be thrown away before it is kept, and compiled again at every start.
setFlagsFromString('--no-flush-bytecode')
// Most patterns run more than once: else each is compiled twice, at first for V8's interpreter of patterns.
setFlagsFromString('--no-regexp-tier-up')
// Holds for the threads of a run, which begin later: what one report leaves is collected with that of many, not after each. Said
// here and not where they begin, for kept code is refused where flags differ.
setFlagsFromString(`--initial-old-space-size=${threadHeapMb}`)

/**
 * @param {{keeps?: boolean}} [options] Whether compiled code is kept at the end where there was none.
 * @returns {object} What src/cli/bundle.ts exports.
 */
exports.openBundle = function openBundle({keeps = false} = {}) {
  const source = readFileSync(filename, 'latin1')
  const cachedData = readCode()
  const script = new Script(source, {filename, cachedData})
  if (keeps && (!cachedData || script.cachedDataRejected)) {
    process.once('exit', (exitCode) => {
      if (exitCode === 0 && usesAll(process.argv.slice(2))) keepCode(script)
    })
  }
  const module = {exports: {}}
  script.runInThisContext()(module.exports, require, module, filename, __dirname)
  return module.exports
}

/** Only what ran has code to keep: a run that writes all documents has what the next one needs, --help has next to nothing. */
function usesAll([command, ...options]) {
  return command === 'build' && !options.some((option) => /^(?:-f|--formats|-h|--help)/.test(option))
}

function readCode() {
  for (const folder of folders) {
    try {
      return readFileSync(join(folder, name))
    } catch {}
  }
  return undefined
}

function keepCode(script) {
  for (const folder of folders) {
    try {
      mkdirSync(folder, {recursive: true})
      const temporary = join(folder, `.${process.pid}-${name}`)
      writeFileSync(temporary, script.createCachedData())
      renameSync(temporary, join(folder, name))
      return
    } catch {}
  }
}
