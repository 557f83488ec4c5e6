import {join} from 'node:path'
import type {VFile} from 'vfile'
import {openKit} from '../../files/open-kit.ts'
import {readSource} from '../../files/read-source.ts'
import {addFont} from '../../fonts/add-font.ts'
import {listFonts, type RoleListing} from '../../fonts/list-fonts.ts'
import {fail} from '../../messages/report.ts'
import {readInput} from '../../read/read-input.ts'
import {faultOf} from '../../sfnt/font-fault.ts'
import {formatTable} from '../terminal/format-table.ts'
import type {Terminal} from '../terminal/terminal.ts'
import {telling} from './telling.ts'
import {writeResult} from './write-result.ts'

/** Where an office's own faces lie. */
const ownFolder = 'fonts'

/** `baogao fonts list`: which face each role of a template is set in, what its maker permits, what of a report it covers. */
export async function listRoles(
  path: string | undefined,
  options: {template: string},
  terminal: Terminal,
): Promise<number> {
  return telling(path ?? options.template, terminal, async (file) => {
    const {kit} = await openKit({formats: ['pdf'], template: options.template, sheet: 'summary'}, file)
    const text = path === undefined ? undefined : (await readInput(await readSource(path, file), path, file)).text
    terminal.out(formatRoles(listFonts(kit.template.fonts, kit.fonts, text), terminal))
  })
}

/** `baogao fonts add`: copy a licensed face to where every build finds it, under its role's name. */
export async function addOne(path: string, options: {role: string}, terminal: Terminal): Promise<number> {
  return telling(path, terminal, async (file) => {
    const {kit} = await openKit({formats: ['pdf'], template: 'work-report', sheet: 'summary'}, file)
    const roles = Object.keys(kit.template.fonts)
    if (!roles.includes(options.role)) fail(file, 'fonts/role', {role: options.role, roles: roles.join(', ')})
    const bytes = await readSource(path, file)
    const {name, face, lacking} = judge(path, bytes, options.role, file)
    await writeResult(join(ownFolder, name), bytes, terminal)
    terminal.out(terminal.word('cli/font-added', {face, role: options.role, path: join(ownFolder, name)}))
    if (lacking.length > 0) terminal.out(terminal.word('cli/font-lacking', {characters: lacking.join('')}))
  })
}

function judge(path: string, bytes: Uint8Array, role: string, file: VFile) {
  try {
    return addFont(path, bytes, role)
  } catch (error) {
    return fail(file, faultOf(error), {path})
  }
}

function formatRoles(roles: RoleListing[], {word}: Terminal): string {
  const columns = [
    {title: word('cli/column-role')},
    {title: word('cli/column-face')},
    {title: word('cli/column-covers'), align: 'right' as const},
    {title: word('cli/column-embedding')},
    {title: word('cli/column-licence'), widest: 60},
  ]
  const told = (id: string, characters: string[]) =>
    characters.length > 0 ? [['', word(id, {characters: characters.slice(0, 40).join('')})]] : []
  const rows = roles.flatMap(({role, wordName, faces, absent, borrowed, uncovered}) => [
    ...faces.map(({id, own, covered, permission, licence}, index) => [
      index === 0 ? `${role} (${wordName})` : '',
      own ? word('cli/font-own', {id}) : id,
      String(covered),
      word(`cli/embedding-${permission}`),
      licence,
    ]),
    ...absent.map((id) => ['', id, word('cli/font-absent'), '', '']),
    ...told('cli/font-borrowed', borrowed),
    ...told('cli/font-uncovered', uncovered),
  ])
  return formatTable(columns, rows)
}
