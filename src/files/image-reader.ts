import {readFileSync, realpathSync} from 'node:fs'
import {resolve, sep} from 'node:path'

/**
 * Make the function that hands out pictures of an input by their source: a data: URL, or a path that stays within the input's
 * folder, links resolved.
 *
 * @returns The function gives undefined for what is not there or elsewhere: a report cannot read the disk.
 */
export function imageReader(folder: string): (source: string) => Uint8Array | undefined {
  return (source) => {
    const data = /^data:image\/[\w.+-]+;base64,(?<bytes>[A-Za-z0-9+/=\s]*)$/u.exec(source)
    if (data) return Buffer.from(data.groups!.bytes!, 'base64')
    try {
      const home = realpathSync(folder)
      const path = realpathSync(resolve(home, source))
      return path.startsWith(home + sep) ? readFileSync(path) : undefined
    } catch {
      return undefined
    }
  }
}
