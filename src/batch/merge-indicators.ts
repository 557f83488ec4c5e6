import {open, readFile, rename, rm} from 'node:fs/promises'
import {basename, join} from 'node:path'
import type {VFile} from 'vfile'
import {failOnDisk} from '../files/fail-on-disk.ts'
import {sweepTemporaries} from '../files/sweep-temporaries.ts'
import {temporaryName, writeAtomically} from '../files/write-atomically.ts'
import {inform} from '../messages/report.ts'
import type {Observation} from '../model/observation.ts'
import type {ReportMetadata} from '../model/report.ts'
import {openPanel} from '../write/data/open-panel.ts'
import type {BuildTask} from './build-task.ts'

/**
 * Put the figures of a run's reports into one table, indicators.csv and indicators.xlsx in the output folder: for each report
 * what stands in its indicators.json, whether this run wrote it or an earlier one.
 *
 * @param stem Name of the two files without extension.
 * @returns    Names of the files written; none where no report has figures.
 */
export async function mergeIndicators(
  tasks: readonly BuildTask[],
  out: string,
  stem: string,
  file: VFile,
): Promise<string[]> {
  const csv = join(out, `${stem}.csv`)
  await sweepTemporaries(out)
  const temporary = temporaryName(csv)
  const panel = openPanel()
  let reports = 0
  try {
    const handle = await open(temporary, 'w')
    try {
      for (const {folder} of tasks) {
        const found = await readIndicators(folder)
        if (!found) continue
        await handle.write(await panel.add(basename(folder), found.report, found.observations))
        reports++
      }
    } finally {
      await handle.close()
    }
    if (reports === 0) return []
    const {workbook, left} = await panel.close()
    if (left > 0) inform(file, 'batch/workbook-full', {left, csv})
    await writeAtomically([{path: join(out, `${stem}.xlsx`), content: workbook}])
    await rename(temporary, csv)
    return [`${stem}.csv`, `${stem}.xlsx`]
  } catch (error) {
    return failOnDisk(error, csv, file, 'writing')
  } finally {
    await rm(temporary, {force: true}).catch(() => {})
  }
}

async function readIndicators(
  folder: string,
): Promise<{report: ReportMetadata; observations: Observation[]} | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, 'indicators.json'), 'utf8'))
  } catch {
    return undefined
  }
}
