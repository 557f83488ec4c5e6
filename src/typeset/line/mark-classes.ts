/** What a character may do at the edge of a line, and how it may give way. Flags of one byte-sized class; 0 is a Han character. */
export const NO_START = 1
export const NO_END = 2
/** Letter, digit or mark of a Latin word: no break and no stretch inside the word. */
export const LATIN = 4
export const SPACE = 8
/** A full-width mark whose left half is blank: its half-width form may stand at the start of a line and after another opening mark. */
export const OPENING = 16
/** A full-width mark whose right half is blank: its half-width form stands at the end of a line and before another mark. */
export const CLOSING = 32
/** Breaks neither before nor after without need: a tie to what stands beside it. */
export const GLUE = 64
export const DIGIT = 128
/** Not a character by itself: a last line of one character and any of these is still a last line of one character. */
export const MARK = 256

/** CLREQ §3.1.4, strict level, with the connectors of GB/T 15834-2011 §5.1. */
const knowledge: Array<[characters: string, flags: number]> = [
  ['”’）】〉》」』〕］｝｠〗〙', NO_START | CLOSING | MARK],
  ['，、；：。．？！', NO_START | CLOSING | MARK],
  ['“‘（【〈《「『〔［｛｟〖〘', NO_END | OPENING | MARK],
  ['—…–～〜‥―', NO_START | MARK],
  ['·・‧／', NO_START | MARK],
  ['％‰℃°′″℉', NO_START],
  ['々ー〻', NO_START],
  [')]}', NO_START | LATIN | MARK],
  [',.;:!?', NO_START | LATIN | MARK],
  ['([{', NO_END | LATIN | MARK],
  ['%', NO_START | LATIN],
  ['￥￡＄№', NO_END],
  ['¥£$€#', NO_END | LATIN],
  ['/', NO_START | NO_END | LATIN | MARK],
  ['-', LATIN | MARK],
  // A minus sign; it belongs to its number.
  ['−', LATIN],
  ['\u0009\u0020\u2002\u2003\u2009', SPACE],
  ['\u00a0\u202f\u2060\ufeff', GLUE],
]

/** Below stand the alphabets; from here on general punctuation, symbols and Han, broken like Han where no flag says otherwise. */
const firstSymbol = 0x2000
const table = new Uint16Array(0x10000)
for (let point = 0x21; point < firstSymbol; point++) table[point] = LATIN
for (let point = 0x30; point <= 0x39; point++) table[point] = LATIN | DIGIT
for (const [characters, flags] of knowledge) for (const character of characters) table[character.charCodeAt(0)] = flags

/** Combining marks and variation selectors belong to the character before them. */
for (let point = 0x0300; point <= 0x036f; point++) table[point] = GLUE | NO_START
for (let point = 0xfe00; point <= 0xfe0f; point++) table[point] = GLUE | NO_START

/** Number of ranks. */
export const squeezeRanks = 4

const ranks = new Map<number, number>([
  ...points('“”‘’（）【】〈〉《》「」『』〔〕［］｛｝', 0),
  ...points('，、；', 1),
  ...points('：', 2),
  ...points('。．？！', 3),
])

/** Flags of a code point; beyond the BMP stand Han characters. */
export function markClass(codePoint: number): number {
  if (codePoint < 0x10000) return table[codePoint]!
  return codePoint >= 0xe0100 && codePoint <= 0xe01ef ? GLUE | NO_START : 0
}

/** In which order marks give way when a line is too long (CLREQ): 0 brackets, 1 commas, 2 colons, 3 stops; -1 what never does. */
export function squeezeRank(codePoint: number): number {
  return ranks.get(codePoint) ?? -1
}

function points(characters: string, rank: number): Array<[number, number]> {
  return [...characters].map((character) => [character.codePointAt(0)!, rank])
}
