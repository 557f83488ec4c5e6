import type {Catalogue} from './entry.ts'

export const cliMessages: Catalogue = {}
