import {existsSync, readdirSync, statSync} from 'node:fs'
import {basename, dirname, extname, join, resolve} from 'node:path'
import type {TemplateReader} from '../template/load-template.ts'
import {packageFolder} from './package-folder.ts'
import {readTemplateText} from './read-template-text.ts'

/** Templates lie in the working folder's templates/, else in the package's. */
export function templateFolders(): string[] {
  return ['templates', join(packageFolder(), 'templates')]
}

/**
 * Make the function that hands out a template and its parents by name. Only `asked` itself may be a path; a parent is a plain
 * name, found beside the template, in the working folder or in the package. So a template reads nothing outside these folders.
 * A template that extends its own name means the next of these: an office's work-report builds on the package's.
 */
export function templateReader(asked: string): TemplateReader {
  return (name, extendedBy) => {
    if (name === asked && isPath(name)) return read(name)
    if (!plainName.test(name)) return undefined
    const beside = isPath(asked) ? [dirname(asked)] : []
    const paths = [...beside, ...templateFolders()].map((folder) => join(folder, `${name}.yaml`))
    const after = extendedBy === undefined ? -1 : paths.findLastIndex((one) => resolve(one) === resolve(extendedBy))
    const path = paths.slice(after + 1).find((one) => existsSync(one))
    return path === undefined ? undefined : read(path)
  }
}

/** Names of all templates that can be given without a path. */
export function templateNames(): string[] {
  const names = templateFolders().flatMap((folder) => (isFolder(folder) ? readdirSync(folder) : []))
  const templates = names.filter((name) => extname(name) === '.yaml' && name !== 'indicators.yaml')
  return [...new Set(templates.map((name) => basename(name, '.yaml')))].sort()
}

function isFolder(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() === true
}

const plainName = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u

function isPath(name: string): boolean {
  return /[/\\]|\.ya?ml$/iu.test(name)
}

function read(path: string): {path: string; text: string} | undefined {
  const text = readTemplateText(path)
  return text === undefined ? undefined : {path, text}
}
