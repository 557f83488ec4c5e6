import type {Catalogue} from './entry.ts'

export const templateMessages: Catalogue = {}
