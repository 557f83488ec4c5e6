/** The faces at hand, by id (the file's name without extension). Loaded at the edge, handed to typeset and the writers. */
export interface FontSet {
  faces: ReadonlyMap<string, FontFace>
}

/** One TrueType face. All lengths in em. */
export interface FontFace {
  id: string
  /** PostScript name, as a PDF viewer shows it. */
  name: string
  /** Family and full names in every language, of an office's own face; absent for a built one. */
  families?: string[]
  /** Absolute path of the .ttf; writers read it only when they embed it. */
  path: string
  /** Positive up; equal in all built faces (0.88/−0.12) so that mixed lines keep the grid. */
  ascent: number
  descent: number
  /** Advance width of a code point, or undefined where the face has no glyph for it. */
  advance(codePoint: number): number | undefined
  /** Private-use code point of the half-width form of a Chinese mark (“，” → U+E000…), where the face has one. */
  halfWidth(codePoint: number): number | undefined
}

/** A face's file that is read by parts: a subset asks for a quarter of it at most. */
export interface FontFile {
  /** Bytes at [offset, length]; shorter where the file ends before. */
  readParts(parts: Array<[number, number]>): Uint8Array[]
}
