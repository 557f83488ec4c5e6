/** A character as it stands on a page; points from the top left corner. */
export interface Glyph {
  text: string
  left: number
  /** Where the next character would stand, without spacing added. */
  right: number
  baseline: number
  size: number
  /** Number of its piece of marked content on the page; -1 for none (an artifact). */
  mark: number
}

/** What PDFium reads from a page. */
export interface PageGlyphs {
  width: number
  height: number
  glyphs: Glyph[]
}
