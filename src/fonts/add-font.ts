import {basename, extname} from 'node:path'
import {fontFault} from '../sfnt/font-fault.ts'
import {openSfnt} from '../sfnt/open-sfnt.ts'
import {readFace} from '../sfnt/read-face.ts'
import {forbiddenBy} from './embedding-permission.ts'

/** A face to be copied into an office's folder of faces. */
export interface AddedFont {
  /** File name there: it begins with the role, so that the role is set in it. */
  name: string
  /** PostScript name. */
  face: string
  /** Characters of mainland texts that it lacks; the next face of the role steps in for them. */
  lacking: string[]
}

/** What a face for official documents should have; a sample over kinds of characters, not a full list. */
const probe = '的一是政府工作报告年月日亿元增长，。、；：？！“”‘’（）《》〔〕——……·％〇①℃0123456789ABCabc'

/**
 * Judge a face that is to be used for a role and name the file it goes to.
 *
 * @param path  Where the face is; only its name is used.
 * @param bytes The face's file.
 * @param role  body, title, heiti …
 * @throws      A font fault where it is no TrueType face or its licence forbids embedding.
 */
export function addFont(path: string, bytes: Uint8Array, role: string): AddedFont {
  const face = readFace(openSfnt(bytes))
  const forbidden = forbiddenBy(face.fsType)
  if (forbidden) throw fontFault(forbidden)
  const extension = extname(path).toLowerCase()
  const stem = basename(path, extname(path)).replace(/[^\p{L}\p{N}_-]+/gu, '-')
  return {
    name: stem === role || stem.startsWith(`${role}-`) ? `${stem}${extension}` : `${role}-${stem}${extension}`,
    face: face.name,
    lacking: [...new Set(probe)].filter((character) => face.glyphOf(character.codePointAt(0)!) === 0),
  }
}
