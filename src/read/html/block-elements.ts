/** Elements that begin and end a line of their own. */
export const blockElements: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol option p pre section summary table tbody td textarea tfoot th thead tr ul'.split(
    ' ',
  ),
)
