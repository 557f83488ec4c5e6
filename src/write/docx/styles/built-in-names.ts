/**
 * Styles whose Word features hang on the built-in name: the navigation pane and the contents field look for `heading 1`,
 * footnotes for `footnote text`. Word shows them in the language of the user (标题 1); templates need not know.
 */
export const builtInNames: Record<string, string> = {
  title: 'Title',
  heading1: 'heading 1',
  heading2: 'heading 2',
  heading3: 'heading 3',
  heading4: 'heading 4',
  contents1: 'toc 1',
  contents2: 'toc 2',
  contents3: 'toc 3',
  contents4: 'toc 4',
  contentsTitle: 'TOC Heading',
  footnote: 'footnote text',
  caption: 'caption',
}

/** Character styles likewise. */
export const builtInCharacterNames: Record<string, string> = {
  strong: 'Strong',
  emphasis: 'Emphasis',
  footnoteMark: 'footnote reference',
}
