import {readdir, rm, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {host, temporaryPattern} from './write-atomically.ts'

/** After so long a temporary file of another machine is left over, not in work. */
const abandonedAfterMs = 24 * 60 * 60 * 1000

/** Remove what a killed run left in a folder. Files that a living process is writing stay. */
export async function sweepTemporaries(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const found = temporaryPattern.exec(name)?.groups
    if (!found) continue
    const path = join(folder, name)
    const left = found.host === host ? !isAlive(Number(found.pid)) : await isOld(path)
    if (left) await rm(path, {force: true}).catch(() => {})
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function isOld(path: string): Promise<boolean> {
  const {mtimeMs} = await stat(path).catch(() => ({mtimeMs: Date.now()}))
  return Date.now() - mtimeMs > abandonedAfterMs
}
