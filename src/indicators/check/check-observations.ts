import type {VFile} from 'vfile'
import type {Observation} from '../../model/observation.ts'
import type {Lexicon} from '../lexicon.ts'

/** Report what cannot well be: figures are never changed. */
export function checkObservations(_observations: readonly Observation[], _lexicon: Lexicon, _file: VFile): void {}
