/** Character classes for use inside […] of patterns with the u flag. Code points, so that no editor turns one into another. */

/**
 * Han, 々 and 〇 among them: the blocks of Unicode's Script=Han, with what is not yet assigned in them.
 *
 * As a few ranges, for V8 makes code of each class anew in each pattern, and of \p{Script=Han} six times as slowly.
 */
export const han =
  '\\u2e80-\\u2fd5\\u3005\\u3007\\u3021-\\u3029\\u3038-\\u303b\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufad9\\u{20000}-\\u{3ffff}'

/** Marks that end a sentence. */
export const sentenceEnd = '。！？…'

/** Marks and brackets that may follow the end of a sentence and belong to it. */
export const closing = '”’」』）》〉】〕'

/** Marks inside a sentence. */
export const pause = '，、；：'

export const opening = '“‘「『（《〈【〔'

/** Full-width marks, all of them. */
export const marks = `${sentenceEnd}${closing}${pause}${opening}—·`

/** Spaces of every kind that a text may hold, line ends apart. */
export const spaces = '\\t \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\u180e'
