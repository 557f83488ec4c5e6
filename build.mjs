// Bundles src/ to dist/: cli.js (the command), worker.js (a thread of it), index.js (the library) and their shared chunks.
// Everything of ours is bundled with what it imports, so that a start reads a few files; what must stay outside is named.

import {chmodSync, readFileSync, rmSync} from 'node:fs'
import {argv} from 'node:process'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'

/** Finds its worker file and optional native parts beside itself. */
const external = ['piscina']

/**
 * @param outdir Folder for the bundle; emptied first.
 */
export async function bundle(outdir) {
  const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
  rmSync(outdir, {recursive: true, force: true})
  await build({
    absWorkingDir: import.meta.dirname,
    entryPoints: {cli: 'src/cli/main.ts', index: 'src/index.ts', worker: 'src/batch/worker.ts'},
    outdir,
    bundle: true,
    splitting: true,
    minifySyntax: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    external,
    define: {BAOGAO_VERSION: JSON.stringify(version)},
    // Bundled CommonJS asks for Node's own modules by require.
    banner: {
      js: "import {createRequire as createRequire_} from 'node:module'; const require = createRequire_(import.meta.url);",
    },
    logLevel: 'warning',
  })
  chmodSync(`${outdir}/cli.js`, 0o755)
}

if (import.meta.url === pathToFileURL(argv[1]).href) await bundle('dist')
