import type {VFile} from 'vfile'
import {report} from '../messages/report.ts'
import type {Report, ReportMetadata} from '../model/report.ts'
import {readFrontMatter} from '../text/front-matter.ts'
import {checkNumbering} from './check-numbering.ts'
import {parseTree} from './parse-tree.ts'
import {partAddresses} from './part-addresses.ts'

/**
 * Read report.md: front matter and tree. Parsing cannot fail; what is odd is reported.
 *
 * @param markdown The whole of report.md; line ends \n.
 * @param file     Takes findings: front matter that is no YAML, gaps and repeats in the numbers of headings.
 */
export function parse(markdown: string, file: VFile): Report {
  const matter = readFrontMatter(markdown)
  if (matter.error) report(file, 'parse/front-matter', {reason: matter.error.reason}, {line: matter.error.line})
  // Blank in its place, so that what follows keeps its lines and offsets.
  const tree = parseTree(matter.source.replace(/[^\n]/gu, ' ') + matter.body)
  partAddresses(tree)
  checkNumbering(tree, file)
  return {metadata: metadataOf(matter.values), tree, markdown}
}

/** The year is a number, the other known keys are text, whatever YAML made of them. */
function metadataOf(values: Record<string, string | number>): ReportMetadata {
  const metadata: ReportMetadata = {}
  for (const [key, value] of Object.entries(values)) {
    if (key === 'year') {
      const year = Number(value)
      if (Number.isInteger(year)) metadata.year = year
    } else metadata[key] = String(value)
  }
  return metadata
}
