import type {PdfBox, PdfPage, PdfPiece} from './page-lines.ts'

/** A piece of text where PDF puts it: points, the origin is the bottom left corner. */
export interface RawPiece {
  text: string
  /** PDF's text matrix. */
  transform: number[]
  width: number
}

/** A page whose text mostly stands on its side is read on its side. */
const mostly = 0.6

/** Quarter turns against the clock by the angle in degrees, to within a few. */
const tolerance = 5

/** Lay a page out as it is read: the origin at the top left, its lines level even where a wide table stands on its side. */
export function turnPage(
  pieces: RawPiece[],
  width: number,
  height: number,
): PdfPage & {turnBox: (box: PdfBox) => PdfBox} {
  const turns = usualTurns(pieces)
  const [wide, high] = turns % 2 === 0 ? [width, height] : [height, width]
  const turnBox = ({left, right, top, bottom}: PdfBox): PdfBox => {
    const [a, b] = [turnedPlace(left, top, turns, width, height), turnedPlace(right, bottom, turns, width, height)]
    const [xs, ys] = [
      [a.x, b.x],
      [a.y, b.y],
    ]
    return {left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys)}
  }
  return {width: wide, height: high, pieces: pieces.map((piece) => turned(piece, turns, width, height)), turnBox}
}

function usualTurns(pieces: RawPiece[]): number {
  const characters = [0, 0, 0, 0]
  let total = 0
  for (const piece of pieces) {
    total += piece.text.length
    const turns = turnsOf(piece)
    if (turns !== undefined) characters[turns]! += piece.text.length
  }
  const turns = characters.findIndex((count) => count > mostly * total)
  return Math.max(turns, 0)
}

/** Undefined for what stands askew. */
function turnsOf({transform: [a = 0, b = 0]}: RawPiece): number | undefined {
  const degrees = (Math.atan2(b, a) * 180) / Math.PI
  const turns = Math.round(degrees / 90)
  return Math.abs(degrees - 90 * turns) < tolerance ? (turns + 4) % 4 : undefined
}

function turned(piece: RawPiece, turns: number, width: number, height: number): PdfPiece {
  const {text, transform} = piece
  const [, , c = 0, d = 0, left = 0, bottom = 0] = transform
  const {x, y} = turnedPlace(left, bottom, turns, width, height)
  return {text, x, y, width: piece.width, size: Math.hypot(c, d), rotated: turnsOf(piece) !== turns}
}

function turnedPlace(left: number, bottom: number, turns: number, width: number, height: number) {
  const places = [
    {x: left, y: height - bottom},
    {x: bottom, y: left},
    {x: width - left, y: bottom},
    {x: height - bottom, y: width - left},
  ]
  return places[turns]!
}
