import type {FontFace, FontSet} from '../model/font.ts'
import type {FontRole} from '../model/styled-document.ts'
import {openSfnt} from '../sfnt/open-sfnt.ts'
import {readFace, type SfntFace} from '../sfnt/read-face.ts'
import {embeddingPermission, type Permission} from './embedding-permission.ts'
import {openFontFile} from './open-font-file.ts'

/** A role of a template and the faces it is set in, best first. */
export interface RoleListing {
  role: string
  /** Official name, as Word is told. */
  wordName: string
  faces: FaceListing[]
  /** Ids that the template names and no folder has. */
  absent: string[]
  /** Characters of the report that these lack and another face at hand has. */
  borrowed: string[]
  /** Characters of the report that no face at hand has. */
  uncovered: string[]
}

export interface FaceListing {
  id: string
  /** PostScript name, as a PDF viewer shows it. */
  name: string
  path: string
  /** True for an office's own face. */
  own: boolean
  /** First line of what the face says of its licence, else of its copyright. */
  licence: string
  fsType: number
  permission: Permission
  /** Of the report's characters, how many this face has; of all, without a report. */
  covered: number
}

/**
 * List which face each role is set in, what its licence permits and how much of a report it covers.
 *
 * @param roles  Of a template, own faces preferred.
 * @param report Text whose characters are to be covered; absent: coverage is each face's number of glyphs.
 */
export function listFonts(roles: Record<string, FontRole>, fonts: FontSet, report?: string): RoleListing[] {
  const characters = report === undefined ? undefined : distinct(report)
  const listed = new Map<string, FaceListing>()
  const list = (face: FontFace) => {
    const known = listed.get(face.id) ?? listFace(face, characters)
    listed.set(face.id, known)
    return known
  }
  return Object.entries(roles).map(([role, {faces, latinFaces = [], word}]) => {
    const ids = [...new Set([...faces, ...latinFaces])]
    const present = ids.flatMap((id) => fonts.faces.get(id) ?? [])
    const lacking = (characters ?? []).filter((character) => !present.some((face) => has(face, character)))
    const anywhere = (character: string) => [...fonts.faces.values()].some((face) => has(face, character))
    return {
      role,
      wordName: word.eastAsia,
      faces: present.map(list),
      absent: ids.filter((id) => !fonts.faces.has(id)),
      borrowed: lacking.filter(anywhere),
      uncovered: lacking.filter((character) => !anywhere(character)),
    }
  })
}

function listFace(face: FontFace, characters: string[] | undefined): FaceListing {
  const tables = readFace(openSfnt(openFontFile(face.path)))
  return {
    id: face.id,
    name: face.name,
    path: face.path,
    own: face.families !== undefined,
    licence: licenceOf(tables),
    fsType: tables.fsType,
    permission: embeddingPermission(tables.fsType),
    covered: characters ? characters.filter((character) => has(face, character)).length : tables.glyphs,
  }
}

/** Name 13 is the licence, 0 the copyright. */
function licenceOf({names}: SfntFace): string {
  const said = names.find(({id}) => id === 13) ?? names.find(({id}) => id === 0)
  return (said?.text ?? '').split('\n')[0]!.trim()
}

function distinct(text: string): string[] {
  return [...new Set(text)].filter((character) => character > ' ')
}

function has(face: FontFace, character: string): boolean {
  return face.advance(character.codePointAt(0)!) !== undefined
}
