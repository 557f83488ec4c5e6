import type {FontFace, FontSet} from '../model/font.ts'
import type {FontRole} from '../model/styled-document.ts'

/**
 * Put an office's own faces before the built ones in the roles they are meant for. A face is meant for a role
 * whose official name it bears (方正小标宋简体 for the title), or by its file: `title.ttf`, `title-NAME.ttf`.
 *
 * @param roles Of a template.
 * @returns     The same roles, own faces first.
 */
export function preferOwnFaces(roles: Record<string, FontRole>, fonts: FontSet): Record<string, FontRole> {
  const own = [...fonts.faces.values()].filter((face) => face.families !== undefined)
  if (own.length === 0) return roles
  return Object.fromEntries(Object.entries(roles).map(([name, role]) => [name, preferOwn(name, role, own)]))
}

function preferOwn(name: string, role: FontRole, own: FontFace[]): FontRole {
  const {eastAsia, latin, alternatives} = role.word
  const faces = own.filter((face) => isFiledFor(face, name) || bears(face, [eastAsia, ...alternatives]))
  const latinFaces = own.filter((face) => isFiledFor(face, 'latin') || bears(face, [latin]))
  return {
    ...role,
    faces: first(faces, role.faces),
    // A role without Latin faces of its own sets its digits in the same face as its Han.
    ...(role.latinFaces && {latinFaces: first(latinFaces, role.latinFaces)}),
  }
}

function isFiledFor({id}: FontFace, role: string): boolean {
  return id === role || id.startsWith(`${role}-`)
}

/** Names are compared without regard to case, spaces and underlines: FangSong_GB2312, Fangsong GB2312. */
function bears({families = []}: FontFace, names: string[]): boolean {
  const wanted = new Set(names.map(plain))
  return families.some((family) => wanted.has(plain(family)))
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/gu, '')
}

function first(faces: FontFace[], others: string[]): string[] {
  const ids = faces.map(({id}) => id)
  return [...ids, ...others.filter((id) => !ids.includes(id))]
}
