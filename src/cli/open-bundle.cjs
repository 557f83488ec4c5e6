// Opens baogao.cjs, the bundle beside this file, with the code that V8 compiled at an earlier start: a third of a short run would
// go into compiling. The kept code is named by the bundle's digest and Node's version; where it is missing, unreadable or refused
// by V8 the run goes on without, and the code is kept anew when it ends.

'use strict'

const {mkdirSync, readFileSync, renameSync, writeFileSync} = require('node:fs')
const {homedir} = require('node:os')
const {join} = require('node:path')
const {Script} = require('node:vm')
const {setFlagsFromString} = require('node:v8')
const {isMainThread} = require('node:worker_threads')

const filename = join(__dirname, 'baogao.cjs')
const name = `${BUNDLE_DIGEST}-${process.version}-${process.arch}.code`
/** Beside the bundle where that can be written, else the user's own; never a folder that others may write. */
const folders = [__dirname, join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'baogao')]

// One report is built before optimized code pays for its making. The V8 of Node 20 begins it too early; later ones have a compiler
// between (Maglev), and no such flag.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=540000')

/** @returns {object} What src/cli/bundle.ts exports. */
exports.openBundle = function openBundle() {
  const source = readFileSync(filename, 'latin1')
  const cachedData = readCode()
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename,
    cachedData,
  })
  if (isMainThread && (!cachedData || script.cachedDataRejected)) process.once('exit', () => keepCode(script))
  const module = {exports: {}}
  script.runInThisContext()(module.exports, require, module, filename, __dirname)
  return module.exports
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
