import type {PdfBox} from './page-lines.ts'

type PdfJs = Awaited<ReturnType<typeof import('unpdf').getResolvedPDFJS>>
type Operators = Pick<PdfJs, 'OPS'>

/** What PDF.js tells of a page's drawing. */
export interface Drawing {
  fnArray: number[]
  argsArray: unknown[]
}

/** A page of drawings has more; a table has a few hundred. */
const mostRules = 2000

/** A rule is at most so thick, in points. */
const thickest = 3

/** PDF's transformation: a b c d e f. */
export type Matrix = [number, number, number, number, number, number]

/**
 * The straight rules that a page draws: thin lines and thin boxes, and the sides of frames.
 *
 * @param start Puts the page's shown corner at the origin.
 * @returns     PDF's points, the origin at the bottom left; none where there are too many to be a table's.
 */
export function readRules({fnArray, argsArray}: Drawing, {OPS}: Operators, start: Matrix): PdfBox[] {
  const rules: PdfBox[] = []
  const kept: Matrix[] = []
  let matrix = start
  for (const [index, operator] of fnArray.entries()) {
    if (operator === OPS.save) kept.push(matrix)
    else if (operator === OPS.restore) matrix = kept.pop() ?? matrix
    else if (operator === OPS.transform) matrix = times(matrix, argsArray[index] as Matrix)
    else if (operator === OPS.paintFormXObjectBegin) {
      kept.push(matrix)
      const [form] = argsArray[index] as [Matrix | null]
      if (form) matrix = times(matrix, form)
    } else if (operator === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? matrix
    else if (operator === OPS.constructPath) {
      const [paint, , extent] = argsArray[index] as [number, unknown, ArrayLike<number> | null]
      // A path that is not painted cuts off what others paint.
      if (!extent || paint === OPS.endPath) continue
      for (const rule of rulesOf(placed(extent, matrix))) rules.push(rule)
      if (rules.length > mostRules) return []
    }
  }
  return rules
}

function rulesOf(box: PdfBox): PdfBox[] {
  const {left, right, top, bottom} = box
  if (right - left <= thickest || bottom - top <= thickest) return [box]
  return [
    {...box, bottom: top},
    {...box, top: bottom},
    {...box, right: left},
    {...box, left: right},
  ]
}

/** A box in the place where the matrix puts it, smaller coordinates first. */
function placed(extent: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): PdfBox {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(extent)
  const xs = [a * x0 + c * y0 + e, a * x1 + c * y1 + e]
  const ys = [b * x0 + d * y0 + f, b * x1 + d * y1 + f]
  return {left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys)}
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
