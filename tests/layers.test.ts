import {readdirSync, readFileSync, statSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {describe, expect, test} from 'vitest'

const src = resolve(import.meta.dirname, '../src')

/** Folders and files of src/ by layer: one imports only from lower layers, never from a sibling. */
const layers = [
  ['model'],
  ['messages', 'text', 'sfnt', 'zip'],
  ['read', 'clean', 'parse', 'indicators', 'template'],
  ['compose'],
  ['typeset'],
  ['write/pdf', 'write/docx', 'write/data'],
  ['pipeline.ts', 'pipeline', 'fonts', 'files.ts', 'files', 'batch', 'index.ts', 'cli', 'types.d.ts'],
]
const top = layers.length - 1

/** What alone may import these packages: one library, one owner. */
const owners: Record<string, string[]> = {
  pdfmake: ['write/pdf'],
  yaml: ['template', 'indicators', 'text'],
  zod: ['template', 'indicators'],
  unpdf: ['read'],
  commander: ['cli'],
  piscina: ['batch'],
}

describe('the layers of src/', () => {
  test('every folder has a layer', () => {
    expect(sourceFiles().filter((path) => room(path) === undefined)).toEqual([])
  })
  test('a module imports only from lower layers or its own folder', () => {
    expect(sourceFiles().flatMap(wrongImports)).toEqual([])
  })
  test('each library has one owner', () => {
    expect(sourceFiles().flatMap(foreignPackages)).toEqual([])
  })
})

function wrongImports(path: string): string[] {
  const here = room(path)
  return imports(path)
    .filter((target) => target.startsWith('.'))
    .map((target) => relative(src, resolve(dirname(join(src, path)), target)))
    .filter((target) => {
      const there = room(target)
      if (!here || !there) return true
      return !(there.name === here.name || there.layer < here.layer || (here.layer === top && there.layer === top))
    })
    .map((target) => `${path} → ${target}`)
}

function foreignPackages(path: string): string[] {
  return imports(path)
    .map((target) => Object.keys(owners).find((name) => target === name || target.startsWith(`${name}/`)))
    .filter((name) => name !== undefined && !owners[name]!.includes(room(path)?.name ?? ''))
    .map((name) => `${path} → ${name}`)
}

function room(path: string): {name: string; layer: number} | undefined {
  const name = layers.flat().find((candidate) => path === candidate || path.startsWith(`${candidate}/`))
  return name === undefined ? undefined : {name, layer: layers.findIndex((names) => names.includes(name))}
}

function imports(path: string): string[] {
  const code = readFileSync(join(src, path), 'utf8')
  return [...code.matchAll(/(?:\bfrom|\bimport\(?)\s*'([^']+)'/gu)].map((match) => match[1]!)
}

function sourceFiles(folder = ''): string[] {
  return readdirSync(join(src, folder)).flatMap((name) => {
    const path = join(folder, name)
    return statSync(join(src, path)).isDirectory() ? sourceFiles(path) : path.endsWith('.ts') ? [path] : []
  })
}
