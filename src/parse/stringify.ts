import type {Report} from '../model/report.ts'
import {readFrontMatter, writeFrontMatter} from '../text/front-matter.ts'
import {openMarkdown} from './markdown-processor.ts'

/**
 * Write a report as report.md. What cleaning wrote comes out byte for byte.
 *
 * @returns Front matter as it stood where its values are unchanged, then the tree. Ends in one line end.
 */
export function stringify(report: Report): string {
  const body = openMarkdown().stringify(report.tree)
  const matter = frontMatter(report)
  return `${matter}${matter && body ? '\n' : ''}${body}`
}

function frontMatter(report: Report): string {
  const {source, values} = readFrontMatter(report.markdown)
  const same =
    JSON.stringify(Object.entries(values).map(text)) === JSON.stringify(Object.entries(report.metadata).map(text))
  if (same) return source
  return writeFrontMatter(report.metadata)
}

function text([key, value]: [string, string | number | undefined]): [string, string] {
  return [key, String(value)]
}
