import type {Catalogue} from './entry.ts'

export const readMessages: Catalogue = {}
