import {readFile} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import {VFile} from 'vfile'
import {composeComparison} from '../compose/summary/compose-comparison.ts'
import type {ComparedReport} from '../compose/summary/content/compare-reports.ts'
import {failOnDisk} from '../files/fail-on-disk.ts'
import {openKit} from '../files/open-kit.ts'
import {writeAtomically} from '../files/write-atomically.ts'
import {extractIndicators} from '../indicators/extract-indicators.ts'
import type {Lexicon} from '../indicators/lexicon.ts'
import {report} from '../messages/report.ts'
import {parse} from '../parse/parse.ts'
import {creationDate} from '../pipeline/creation-date.ts'
import {writeDocx} from '../write/docx/write-docx.ts'
import {writeSheetPdf} from '../write/pdf/write-sheet-pdf.ts'
import type {BuildTask, RunOptions} from './build-task.ts'

/**
 * Set the reports of a run side by side on one page: comparison.pdf and comparison.docx in the output folder.
 *
 * @returns Names of the files written; none where fewer than two reports were built.
 */
export async function writeComparison(
  tasks: readonly BuildTask[],
  out: string,
  run: RunOptions,
  file: VFile,
): Promise<string[]> {
  const {kit} = await openKit(run, file)
  const read = await Promise.all(tasks.map(({folder}) => readBuilt(folder, out, kit.lexicon)))
  const reports = read.filter((one) => one !== undefined)
  if (reports.length < 2) {
    report(file, 'compose/nothing-to-compare', {count: reports.length})
    return []
  }
  const sheet = composeComparison(reports, kit.sheet, file, {lexicon: kit.lexicon})
  // The day of the last report, so that the same reports give the same bytes.
  const days = reports.map(({metadata}) => creationDate(metadata)).sort((a, b) => a.getTime() - b.getTime())
  const options = {creationDate: run.creationDate ?? days.at(-1)!, ...(run.standard && {standard: run.standard})}
  const contents = [
    {
      path: join(out, 'comparison.pdf'),
      content: await writeSheetPdf(sheet, kit.fonts, {...options, readFont: kit.readFont}, file),
    },
    {path: join(out, 'comparison.docx'), content: await writeDocx(sheet, options)},
  ]
  try {
    await writeAtomically(contents)
  } catch (error) {
    return failOnDisk(error, out, file, 'writing')
  }
  return ['comparison.pdf', 'comparison.docx']
}

/** What a report's folder tells: its figures with their pages where data were asked for, else those of report.md. */
async function readBuilt(folder: string, out: string, lexicon: Lexicon): Promise<ComparedReport | undefined> {
  const seen = `${relative(out, folder).split(sep).join('/')}/`
  try {
    const {report, observations} = JSON.parse(await readFile(join(folder, 'indicators.json'), 'utf8'))
    return {metadata: report, observations, folder: seen}
  } catch {
    return readMarkdown(folder, seen, lexicon)
  }
}

async function readMarkdown(folder: string, seen: string, lexicon: Lexicon): Promise<ComparedReport | undefined> {
  try {
    // What there is to say of it was said when it was built.
    const silent = new VFile()
    const parsed = parse(await readFile(join(folder, 'report.md'), 'utf8'), silent)
    return {metadata: parsed.metadata, observations: extractIndicators(parsed, lexicon, silent), folder: seen}
  } catch {
    return undefined
  }
}
