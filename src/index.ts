export {type Cleaned, clean} from './clean/clean.ts'
export {parse} from './parse/parse.ts'
export {stringify} from './parse/stringify.ts'
export {readInput} from './read/read-input.ts'
