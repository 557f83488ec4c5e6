/** Bookmarks of this prefix, which our writer sets round note marks, carry the note's own name. */
export const noteBookmark = '_Note_'

/** Bookmarks of this prefix mark headings that stand beside the report's title: `#` in report.md. */
export const annexBookmark = '_Annex_'
