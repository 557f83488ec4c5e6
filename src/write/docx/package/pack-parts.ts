import {packZip} from '../../../zip/pack-zip.ts'

/** Parts of a package by path, in the order they are stored: `[Content_Types].xml` first, as readers that stream expect. */
export type Parts = Map<string, string | Uint8Array>

/** Zip the parts; the same parts give the same bytes. */
export function packParts(parts: Parts): Uint8Array {
  // Pictures are compressed already.
  return packZip([...parts].map(([path, content]) => ({path, content, stored: /\.(?:png|jpeg|gif)$/u.test(path)})))
}
