/** Points to twentieths of a point, Word's unit of length, to the nearest. */
export function pointsToTwips(points: number): number {
  return Math.round(points * 20)
}
