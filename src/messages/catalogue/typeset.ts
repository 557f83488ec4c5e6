import type {Catalogue} from './entry.ts'

export const typesetMessages: Catalogue = {}
