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
 * @param {{keeps?: boolean}} [options] Whether compiled code is kept at the end where none was found.
 * @returns {object} What src/cli/bundle.ts exports.
 */
exports.openBundle = function openBundle({keeps = false} = {}) {
  const source = readFileSync(filename, 'latin1')
  const known = openKept(source)
  const script = known ?? new Script(source, {filename})
  if (keeps && !known) process.once('exit', () => keepCode(script.createCachedData(), source))
  const module = {exports: {}}
  script.runInThisContext()(module.exports, require, module, filename, __dirname)
  return module.exports
}

/** The bundle with kept code, undefined where there is none that this V8 takes as it is set. */
function openKept(source) {
  for (const folder of folders) {
    try {
      const script = new Script(source, {filename, cachedData: readFileSync(join(folder, name))})
      if (!script.cachedDataRejected) return script
    } catch {}
  }
  return undefined
}

/** Only what ran has code: --help has next to nothing, nor has a run whose threads did the work. */
const leastKept = 0.6

function keepCode(code, source) {
  if (code.length < leastKept * source.length) return
  for (const folder of folders) {
    try {
      mkdirSync(folder, {recursive: true})
      const temporary = join(folder, `.${process.pid}-${name}`)
      writeFileSync(temporary, code)
      renameSync(temporary, join(folder, name))
      return
    } catch {}
  }
}
