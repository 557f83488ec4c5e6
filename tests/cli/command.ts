import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {afterAll} from 'vitest'
import {bundle} from '../../build.mjs'

export const root = resolve(import.meta.dirname, '../..')

export interface Outcome {
  code: number | null
  out: string
  err: string
}

/**
 * Bundle the command as it stands, for the tests of one file.
 *
 * @returns Runs `baogao ARGS` in a folder, in English unless the environment says otherwise.
 */
export async function openCommand(): Promise<(args: string[], options?: RunOptions) => Promise<Outcome>> {
  const folder = await bundleCommand()
  return (args, options) => runCommand(folder, args, options)
}

/** @returns The folder that it is bundled into, for as long as the tests of a file run. */
export async function bundleCommand(): Promise<string> {
  // Within the package, so that it finds templates, fonts and dependencies.
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, {recursive: true})
  const folder = mkdtempSync(join(cache, 'baogao-'))
  afterAll(() => rmSync(folder, {recursive: true, force: true}))
  await bundle(folder)
  return folder
}

export function runCommand(folder: string, args: string[], options: RunOptions = {}): Promise<Outcome> {
  return runNode([join(folder, 'cli.cjs'), ...args], options)
}

export interface RunOptions {
  cwd?: string
  env?: Record<string, string>
  /** Standard input; none when absent. */
  input?: string
  /** Send this signal after so many milliseconds; when the first input is told of, where no time is given. */
  kill?: {signal: NodeJS.Signals; afterMs?: number}
}

function runNode(args: string[], {cwd, env = {}, input, kill}: RunOptions): Promise<Outcome> {
  const child = spawn(process.execPath, args, {
    cwd: cwd ?? root,
    env: {PATH: process.env.PATH, LC_ALL: 'C', NO_COLOR: '1', ...env},
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  })
  child.stdin?.end(input)
  let out = ''
  let err = ''
  child.stdout!.on('data', (data) => {
    if (out === '' && kill && kill.afterMs === undefined) child.kill(kill.signal)
    out += data
  })
  child.stderr!.on('data', (data) => {
    err += data
  })
  const timer = kill?.afterMs !== undefined && setTimeout(() => child.kill(kill.signal), kill.afterMs)
  return new Promise((done) => {
    child.on('close', (code) => {
      if (timer) clearTimeout(timer)
      done({code, out, err})
    })
  })
}
