import {closeSync, openSync, readSync} from 'node:fs'
import type {FontFile} from '../model/font.ts'

/** A face's file of which only the parts asked for are read: faces weigh up to 11 MB, a report shows some hundred glyphs. */
export function openFontFile(path: string): FontFile {
  return {
    readParts(parts) {
      const file = openSync(path, 'r')
      try {
        return parts.map(([offset, length]) => {
          const bytes = new Uint8Array(length)
          return bytes.subarray(0, length === 0 ? 0 : readSync(file, bytes, 0, length, offset))
        })
      } finally {
        closeSync(file)
      }
    },
  }
}
