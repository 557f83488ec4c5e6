// Bundles src/ to dist/: dist/cli.js (the command), dist/index.js (the library) and their shared chunks.

import {readFileSync, rmSync} from 'node:fs'
import {build} from 'esbuild'

const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))

rmSync('dist', {recursive: true, force: true})
await build({
  entryPoints: {cli: 'src/cli/main.ts', index: 'src/index.ts', worker: 'src/batch/worker.ts'},
  outdir: 'dist',
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  define: {BAOGAO_VERSION: JSON.stringify(version)},
  logLevel: 'warning',
})
