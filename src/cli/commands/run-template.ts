import {existsSync} from 'node:fs'
import {templateNames, templateReader} from '../../files/template-reader.ts'
import {exitCode} from '../exit-code.ts'
import {formatTable} from '../terminal/format-table.ts'
import type {Terminal} from '../terminal/terminal.ts'
import {telling} from './telling.ts'
import {writeResult} from './write-result.ts'

/** `baogao template list`: what can be given to --template and --sheet. */
export async function listAll(terminal: Terminal): Promise<number> {
  const {listTemplates} = await import('../../template/list-templates.ts')
  const {word} = terminal
  const entries = listTemplates(templateNames(), (name) => templateReader(name)(name))
  const columns = [
    {title: word('cli/column-name')},
    {title: word('cli/column-kind')},
    {title: word('cli/column-extends')},
    {title: word('cli/column-description')},
  ]
  const rows = entries.map(({name, kind, extends: parent, description, faulty}) => {
    return [
      name,
      word(`cli/kind-${kind}`),
      parent ?? '',
      faulty ? word('cli/template-faulty', {name}) : inLanguage(description, terminal),
    ]
  })
  terminal.out(formatTable(columns, rows))
  return exitCode.fine
}

/** The half of `English / 中文` that the reader understands; a description in one language as it is. */
function inLanguage(description: string, {language}: Terminal): string {
  const halves = description.split(' / ')
  const [first, second] = halves.map((half) => /\p{Script=Han}/u.test(half))
  return halves.length === 2 && first !== second ? halves[first === (language === 'zh') ? 0 : 1]! : description
}

/** `baogao template show`: a template as YAML. */
export async function showOne(name: string, options: {resolved?: boolean}, terminal: Terminal): Promise<number> {
  const {showTemplate} = await import('../../template/show-template.ts')
  return telling(name, terminal, (file) => {
    const shown = showTemplate(name, templateReader(name), file, {...options, known: templateNames()})
    terminal.out(shown.trimEnd())
  })
}

/** `baogao template check`: faults with their places, and what a format cannot show. */
export async function checkOne(path: string, terminal: Terminal): Promise<number> {
  const {checkTemplate} = await import('../../template/check-template.ts')
  return telling(path, terminal, (file) => {
    const template = checkTemplate(path, templateReader(path), file, templateNames())
    if (template) terminal.out(terminal.word('cli/template-fine', {name: path}))
    return template ? exitCode.fine : exitCode.failed
  })
}

/** `baogao template new`: a commented file to start from, in the working folder's templates/. */
export async function createOne(name: string, options: {extends: string}, terminal: Terminal): Promise<number> {
  const {newTemplate} = await import('../../template/new-template.ts')
  const path = `templates/${name}.yaml`
  if (!/^[\p{L}\p{N}_-]+$/u.test(name) || existsSync(path)) {
    terminal.err(
      `baogao: ${terminal.word(existsSync(path) ? 'cli/template-exists' : 'cli/template-name', {name, path})}`,
    )
    return exitCode.failed
  }
  const parent = options.extends
  return telling(name, terminal, async (file) => {
    const text = newTemplate(name, parent, templateReader(parent), file, templateNames())
    await writeResult(path, text, terminal)
    terminal.out(terminal.word('cli/template-made', {path, name}))
  })
}
