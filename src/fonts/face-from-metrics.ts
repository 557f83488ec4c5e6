import type {FontFace} from '../model/font.ts'

/** fonts/metrics.json, as fonts/build.py writes it. */
export interface MetricsFile {
  /** Private-use code point of the first half-width form. */
  halfWidthBase: number
  faces: Record<string, FaceMetrics>
}

export interface FaceMetrics {
  name: string
  unitsPerEm: number
  ascent: number
  descent: number
  fsType: number
  sha256: string
  /** Marks with a half-width form, in the order of their private-use code points; a space where the face has none. */
  halfWidth: string
  /** By advance: runs of code points as [gap, length, gap, length …]. */
  advances: Record<string, number[]>
}

/** A built face: nothing of the .ttf is read until it is embedded, and its widths only when first asked for. */
export function faceFromMetrics(id: string, path: string, metrics: FaceMetrics, halfWidthBase: number): FontFace {
  const em = metrics.unitsPerEm
  const halves = new Map([...metrics.halfWidth].map((mark, index) => [mark.codePointAt(0)!, halfWidthBase + index]))
  halves.delete(0x20)
  let widths: {basic: Uint16Array; beyond: Map<number, number>} | undefined
  return {
    id,
    name: metrics.name,
    path,
    ascent: metrics.ascent / em,
    descent: metrics.descent / em,
    advance(codePoint) {
      widths ??= spreadAdvances(metrics.advances)
      const advance = codePoint < 0x10000 ? widths.basic[codePoint] : widths.beyond.get(codePoint)
      // Stored plus one, so that 0 is “no glyph” and a combining mark may still have no width.
      return advance ? (advance - 1) / em : undefined
    },
    halfWidth: (codePoint) => halves.get(codePoint),
  }
}

function spreadAdvances(advances: Record<string, number[]>): {basic: Uint16Array; beyond: Map<number, number>} {
  const basic = new Uint16Array(0x10000)
  const beyond = new Map<number, number>()
  for (const [advance, runs] of Object.entries(advances)) {
    const stored = Number(advance) + 1
    let start = 0
    for (let index = 0; index < runs.length; index += 2) {
      start += runs[index]!
      const end = start + runs[index + 1]!
      if (start < 0x10000) basic.fill(stored, start, end)
      else for (let codePoint = start; codePoint < end; codePoint++) beyond.set(codePoint, stored)
      start = end
    }
  }
  return {basic, beyond}
}
