import type {Catalogue} from './entry.ts'

export const cleanMessages: Catalogue = {}
