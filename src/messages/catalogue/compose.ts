import type {Catalogue} from './entry.ts'

export const composeMessages: Catalogue = {}
