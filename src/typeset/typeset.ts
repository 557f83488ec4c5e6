import type {VFile} from 'vfile'
import type {FontSet} from '../model/font.ts'
import type {Block, StyledDocument} from '../model/styled-document.ts'
import type {TypesetDocument} from '../model/typeset-document.ts'
import {setBlocks} from './block/set-blocks.ts'
import {setNotes} from './block/set-notes.ts'
import {chooseGlyphs} from './line/choose-glyphs.ts'
import {makePages} from './page/make-pages.ts'
import {outlineOf} from './page/outline-of.ts'
import type {Setting} from './setting.ts'

export interface TypesetOptions {
  /** Bytes of an image by its source, for its size; without it figures are set as their alternative text. */
  readImage?: (source: string) => Uint8Array | undefined
}

/**
 * Break a document into lines and pages and place everything (GB/T 9704-2012, CLREQ at its strict level).
 *
 * @returns Finished pages. What could not be set as it should be is the least bad there is, and is reported:
 *          a character that no face has, a line whose spacing leaves the limits, a unit wider than its line.
 */
export function typeset(
  document: StyledDocument,
  fonts: FontSet,
  file: VFile,
  options: TypesetOptions = {},
): TypesetDocument {
  const {page, blocks} = document
  const setting: Setting = {
    document,
    chooseGlyphs: chooseGlyphs(document.fonts, fonts),
    file,
    structure: [{role: 'Document'}],
    measure: page.width - page.margin.left - page.margin.right,
    readImage: options.readImage ?? (() => undefined),
    reported: new Set(),
    calls: new Map(),
    outline: outlineOf(blocks, document.styles),
  }
  const column = {x: 0, width: setting.measure, parent: 0}
  const rows = setBlocks(
    blocks.filter((block) => !standsAtFoot(block)),
    setting,
    column,
  )
  const foot = setBlocks(blocks.filter(standsAtFoot), setting, column)
  const notes = setNotes(setting)
  const {pages, pageMap} = makePages(rows, foot, (identifier) => notes.get(identifier) ?? [], setting)
  return {pages, pageMap, outline: setting.outline, structure: setting.structure}
}

function standsAtFoot(block: Block): boolean {
  return 'place' in block && block.place === 'bottom'
}
