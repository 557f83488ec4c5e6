import type {FontFault} from '../sfnt/font-fault.ts'

/** Bits of OS/2 fsType (OpenType). */
const restricted = 0x0002
const preview = 0x0004
const editable = 0x0008
const noSubset = 0x0100
const bitmapsOnly = 0x0200

export type Permission = 'installable' | 'editable' | 'preview' | 'restricted' | 'whole' | 'bitmaps'

/** What a face's maker permits: the least restrictive of the bits set, unless subsets or outlines are forbidden. */
export function embeddingPermission(fsType: number): Permission {
  if (fsType & noSubset) return 'whole'
  if (fsType & bitmapsOnly) return 'bitmaps'
  if (fsType & editable) return 'editable'
  if (fsType & preview) return 'preview'
  return fsType & restricted ? 'restricted' : 'installable'
}

/** Why a face must not be embedded as a subset; undefined where it may. */
export function forbiddenBy(fsType: number): FontFault | undefined {
  return faults[embeddingPermission(fsType)]
}

const faults: Partial<Record<Permission, FontFault>> = {
  restricted: 'fonts/restricted',
  whole: 'fonts/whole',
  bitmaps: 'fonts/bitmaps',
}
