import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {VFile} from 'vfile'
import {composeSummary} from '../../../src/compose/summary/compose-summary.ts'
import {loadFonts} from '../../../src/fonts/load-fonts.ts'
import type {Observation} from '../../../src/model/observation.ts'
import type {StyledDocument} from '../../../src/model/styled-document.ts'
import {writeSheetPdf} from '../../../src/write/pdf/write-sheet-pdf.ts'
import {countyReport, mainFigures, shippedTemplate} from '../../compose/summary/sample-report.ts'

export const creationDate = new Date('2025-01-08T01:02:03Z')

const fonts = loadFonts([resolve(import.meta.dirname, '../../../fonts')])
const faces = new Map<string, Uint8Array>()

export function sampleSheet(name: string, observations: Observation[] = mainFigures): StyledDocument {
  return composeSummary(countyReport(), observations, shippedTemplate(name), new VFile())
}

export function asPdf(document: StyledDocument): Promise<Uint8Array> {
  return writeSheetPdf(document, fonts, {creationDate, readFont})
}

function readFont(path: string): Uint8Array {
  const known = faces.get(path) ?? readFileSync(path)
  faces.set(path, known)
  return known
}
