import {strToU8, type Zippable, zipSync} from 'fflate'

/** Parts of a package by path, in the order they are stored: `[Content_Types].xml` first, as readers that stream expect. */
export type Parts = Map<string, string | Uint8Array>

/** Zip the parts; the same parts give the same bytes. */
export function packParts(parts: Parts): Uint8Array {
  const entries: Zippable = {}
  for (const [path, data] of parts) {
    // Pictures are compressed already.
    const level = /\.(?:png|jpeg|gif)$/u.test(path) ? 0 : 6
    entries[path] = [typeof data === 'string' ? strToU8(data) : data, {level, mtime: epoch()}]
  }
  return zipSync(entries)
}

/** The zip format's first day, in local time as the format wants it: the same bytes in every time zone. */
function epoch(): Date {
  return new Date(1980, 0, 1)
}
