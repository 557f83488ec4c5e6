// Makes dist/ of src/:
//
//   cli.cjs        the command; worker.cjs, a thread of it. Both open
//   baogao.cjs     all that the command can do, in one script, so that V8 can keep its compiled code beside it (*.code)
//   prepared.json  templates and lexicon, checked and resolved
//   index.js       the library, its dependencies outside
//
// The library's types are made by `npm pack` (tsconfig.types.json).

import {execFile} from 'node:child_process'
import {createHash} from 'node:crypto'
import {chmod, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {argv, execPath} from 'node:process'
import {pathToFileURL} from 'node:url'
import {promisify} from 'node:util'
import {build} from 'esbuild'

const root = import.meta.dirname
const {version} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))

/** Found by their own files at run time: piscina starts its worker from one. */
const outside = ['piscina']

/** What packages ask for when they are loaded and never use here; loading it takes longer than writing a report. */
const unused = [
  // Faces are embedded, lines broken and files left unencrypted by us.
  {by: /pdfkit/, what: /^(?:fontkit|linebreak|@noble\/(?:ciphers|hashes)\/\w+)$/},
  // No command of ours is a program of its own.
  {by: /commander/, what: /^node:child_process$/},
]

/** Large and seldom needed: files of their own, so that a start need not read them. */
const apart = [{from: /^unpdf\/pdfjs$/, file: 'pdfjs.cjs', entry: 'unpdf/pdfjs'}]

const moduleUrl = "const moduleUrl=require('node:url').pathToFileURL(__filename).href;"

const shared = {absWorkingDir: root, bundle: true, platform: 'node', target: 'node20.19', logLevel: 'warning'}

/**
 * @param folder Where it all goes; emptied first.
 */
export async function bundle(folder) {
  const outdir = resolve(root, folder)
  await rm(outdir, {recursive: true, force: true})
  await Promise.all([bundleLibrary(outdir), bundleCommand(outdir), bundleApart(outdir)])
  await writeDoors(outdir)
  const {prepare} = createRequire(import.meta.url)(join(outdir, 'open.cjs')).openBundle()
  const {prepareKit} = await prepare()
  prepareKit(join(outdir, 'prepared.json'))
}

function bundleLibrary(outdir) {
  return build({
    ...shared,
    entryPoints: ['src/index.ts'],
    outdir,
    format: 'esm',
    splitting: true,
    packages: 'external',
    chunkNames: 'library/[name]-[hash]',
    define: {BAOGAO_VERSION: JSON.stringify(version)},
  })
}

async function bundleCommand(outdir) {
  const outfile = join(outdir, 'baogao.cjs')
  await build({
    ...shared,
    entryPoints: ['src/cli/bundle.ts'],
    outfile,
    format: 'cjs',
    minifyWhitespace: true,
    minifySyntax: true,
    // One byte a character: read as Latin-1, the script is never decoded.
    charset: 'ascii',
    external: outside,
    // A script opened with kept code cannot import; what is outside is required.
    supported: {'dynamic-import': false},
    plugins: [leaveOut, takeIn, setApart],
    define: {
      BAOGAO_VERSION: JSON.stringify(version),
      'import.meta.dirname': '__dirname',
      'import.meta.url': 'moduleUrl',
    },
    // A function, as Node makes one of a module: open-bundle.cjs calls it.
    banner: {js: `(function(exports,require,module,__filename,__dirname){${moduleUrl}`},
    footer: {js: '})'},
  })
  // esbuild leaves patterns as they are written; there \uXXXX means the same.
  const script = await readFile(outfile, 'utf8')
  await writeFile(outfile, script.replace(/[^\x00-\x7f]/g, escapeUnit))
}

function escapeUnit(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

const leaveOut = {
  name: 'leave-out',
  setup({onResolve, onLoad}) {
    for (const {by, what} of unused) {
      onResolve({filter: what}, ({path, importer}) => (by.test(importer) ? {path, namespace: 'left-out'} : undefined))
    }
    onLoad({filter: /./, namespace: 'left-out'}, () => ({contents: 'module.exports = {}'}))
  },
}

const setApart = {
  name: 'set-apart',
  setup({onResolve}) {
    for (const {from, file} of apart) {
      onResolve({filter: from}, () => ({path: `./${file}`, external: true}))
    }
  },
}

function bundleApart(outdir) {
  return Promise.all(
    apart.map(({entry, file}) =>
      build({
        ...shared,
        stdin: {contents: `export * from '${entry}'`, resolveDir: root},
        outfile: join(outdir, file),
        format: 'cjs',
        minifyWhitespace: true,
        minifySyntax: true,
        define: {'import.meta.url': 'moduleUrl'},
        banner: {js: moduleUrl},
      }),
    ),
  )
}

/** What the sources ask for by a require of their own making is plainly required within the bundle, and so a part of it. */
const takeIn = {
  name: 'take-in',
  setup({onLoad}) {
    onLoad({filter: /open-pdf-file\.ts$/}, async ({path}) => {
      const source = await readFile(path, 'utf8')
      return {contents: source.replace('createRequire(import.meta.url)(', 'require('), loader: 'ts'}
    })
  },
}

/** The small files that open the bundle. */
async function writeDoors(outdir) {
  const digest = createHash('sha256')
    .update(await readFile(join(outdir, 'baogao.cjs')))
    .digest('hex')
    .slice(0, 16)
  const opener = await readFile(join(root, 'src/cli/open-bundle.cjs'), 'utf8')
  await writeFile(join(outdir, 'open.cjs'), opener.replace('BUNDLE_DIGEST', JSON.stringify(digest)))
  await writeFile(
    join(outdir, 'cli.cjs'),
    "#!/usr/bin/env node\nrequire('./open.cjs').openBundle({keeps: true}).main()\n",
  )
  await chmod(join(outdir, 'cli.cjs'), 0o755)
  await writeFile(
    join(outdir, 'worker.cjs'),
    "const worker = require('./open.cjs').openBundle().worker()\nmodule.exports = async (task) => (await worker).default(task)\n",
  )
}

/** Build the sample once, so that the first start finds compiled code; where that fails, `npm start` tells why. */
async function keepCode(outdir) {
  const out = await mkdtemp(join(tmpdir(), 'baogao-'))
  await promisify(execFile)(execPath, [join(outdir, 'cli.cjs'), 'build', 'input', '--out', out], {cwd: root}).catch(
    () => {},
  )
  await rm(out, {recursive: true, force: true})
}

if (import.meta.url === pathToFileURL(argv[1]).href) {
  await bundle('dist')
  await keepCode(join(root, 'dist'))
}
