import {existsSync} from 'node:fs'
import {VFileMessage} from 'vfile-message'
import {fontFolders} from '../../files/open-kit.ts'
import {templateFolders} from '../../files/template-reader.ts'
import {watchPaths} from '../../files/watch-paths.ts'
import {exitCode} from '../exit-code.ts'
import type {Terminal} from '../terminal/terminal.ts'

/**
 * Build, and again whenever an input, template or face changes, until Ctrl-C. What is up to date is skipped, so that a change
 * costs what it touches.
 */
export async function watchBuild(
  build: () => Promise<number>,
  inputs: readonly string[],
  options: {out: string; template: string; sheet: string},
  terminal: Terminal,
): Promise<number> {
  const own = [options.template, options.sheet, ...templateFolders(), ...fontFolders()]
  const paths = [...inputs, ...own].filter((path) => existsSync(path))
  let wake = () => {}
  let changed = false
  const end = watchPaths(paths, options.out, () => {
    changed = true
    wake()
  })
  let stopped = false
  const stop = () => {
    stopped = true
    wake()
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  while (!stopped) {
    changed = false
    const code = await build().catch(sparing)
    if (code === exitCode.stopped) break
    terminal.err(terminal.paint(terminal.word('cli/watching', {count: paths.length}), 'grey'))
    if (!changed && !stopped) {
      await new Promise<void>((done) => {
        wake = done
      })
    }
  }
  end()
  return exitCode.fine
}

/** A faulty template is told and waits for its correction. */
function sparing(error: unknown): number {
  if (error instanceof VFileMessage) return exitCode.failed
  throw error
}
