import type {Catalogue} from './entry.ts'

export const parseMessages: Catalogue = {}
