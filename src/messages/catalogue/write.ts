import type {Catalogue} from './entry.ts'

export const writeMessages: Catalogue = {}
