/** Doors of the bundle in dist/: each loads only what stands behind it. */

/** The command itself. */
export const main = () => import('./main.ts')

/** A thread of a run. */
export const worker = () => import('../batch/worker.ts')

/** What the making of the bundle prepares: templates and lexicon, checked and resolved. */
export const prepare = () => import('../files/prepare-kit.ts')
