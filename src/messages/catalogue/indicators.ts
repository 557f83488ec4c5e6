import type {Catalogue} from './entry.ts'

export const indicatorMessages: Catalogue = {}
