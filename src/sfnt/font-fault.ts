/** Why a face cannot be used: the id of a message in the catalogue. */
export type FontFault =
  | 'fonts/short'
  | 'fonts/postscript'
  | 'fonts/not-truetype'
  | 'fonts/cut-off'
  | 'fonts/no-map'
  | 'fonts/damaged'
  | 'fonts/restricted'
  | 'fonts/whole'
  | 'fonts/bitmaps'

/** An error that says by its message's id why a face cannot be used. */
export function fontFault(id: FontFault): Error {
  return Object.assign(new Error(id), {fault: id})
}

/** The fault that an error stands for; what went wrong otherwise while tables were read is damage. */
export function faultOf(error: unknown): FontFault {
  return (error as {fault?: FontFault}).fault ?? 'fonts/damaged'
}
