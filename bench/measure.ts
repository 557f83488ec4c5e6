import {spawn} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {performance} from 'node:perf_hooks'

export interface Measured {
  milliseconds: number
  /** Most memory that the process and its children held at a time, where /proc tells; else 0. */
  megabytes: number
}

/**
 * Run a command to its end.
 *
 * @param fine Exit codes of a run that counts; 1 among them where some inputs may be no reports.
 * @returns    Undefined where it is not installed or fails.
 */
export async function measure([program, ...args]: string[], fine = [0]): Promise<Measured | undefined> {
  // A certificate bundle in the environment slows every start of Node.
  const {NODE_EXTRA_CA_CERTS: _, ...env} = process.env
  const start = performance.now()
  const child = spawn(program!, args, {env, stdio: ['ignore', 'ignore', 'ignore']})
  let megabytes = 0
  const watch = setInterval(() => {
    if (child.pid) megabytes = Math.max(megabytes, memoryOf(child.pid))
  }, 10)
  const code = await new Promise<number | null>((done) => child.on('error', () => done(null)).on('close', done))
  clearInterval(watch)
  return code !== null && fine.includes(code) ? {milliseconds: performance.now() - start, megabytes} : undefined
}

/** Resident memory at its highest, with that of children. */
function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const own = Number(/VmHWM:\s+(?<kilobytes>\d+)/u.exec(status)?.groups?.kilobytes ?? 0) / 1024
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    )
    return Math.round(children.reduce((sum, child) => sum + memoryOf(Number(child)), own))
  } catch {
    return 0
  }
}
