import type {VFile} from 'vfile'
import type {StyledDocument} from '../../../model/styled-document.ts'
import type {StructureElement, StructureRole} from '../../../model/typeset-document.ts'
import type {ChooseGlyphs} from '../../../typeset/line/choose-glyphs.ts'

/** What the parts of a sheet share while they are placed. */
export interface SheetSetting {
  document: StyledDocument
  chooseGlyphs: ChooseGlyphs
  file: VFile
  structure: StructureElement[]
  /** Characters that no face has, once each. */
  missing: Set<string>
}

/** A rectangle that a part is placed in; points from the page's top left corner. */
export interface Frame {
  x: number
  y: number
  width: number
  /** Structure element that the part belongs to. */
  parent: number
}

/** Add an element to the structure. @returns Its index, for the items that show it. */
export function addElement(
  setting: SheetSetting,
  role: StructureRole,
  parent: number,
  more: Partial<StructureElement> = {},
): number {
  return setting.structure.push({role, parent, ...more}) - 1
}
