/** Character classes for use inside […] of patterns with the u flag. Code points, so that no editor turns one into another. */

/** Han with 〇 (U+3007), which Unicode counts as a letter number, and the masks ○ and × that stand for lost characters. */
export const han = '\\p{Script=Han}〇'

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
