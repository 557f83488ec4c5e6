import type {VFile} from 'vfile'
import type {Change} from '../model/change.ts'
import type {Observation} from '../model/observation.ts'
import type {Report} from '../model/report.ts'
import type {StyledDocument} from '../model/styled-document.ts'
import type {TypesetDocument} from '../model/typeset-document.ts'
import type {BuildOptions} from './build-options.ts'
import type {Kit} from './kit.ts'
import type {Once} from './once.ts'

/** A report on its way out: all that one of its documents may ask for. */
export interface Work {
  report: Report
  changes: Change[]
  /** Read and given their pages when first asked for. */
  observations: Once<Observation[]>
  document: StyledDocument
  /** Set when first asked for. */
  pages: Once<TypesetDocument>
  kit: Kit
  options: BuildOptions & {creationDate: Date}
  file: VFile
  /** Bytes of a picture by its source. */
  readImage: (source: string) => Uint8Array | undefined
}

/** Content by file name. */
export type Outputs = Map<string, Uint8Array | string>
