/** Two Latin words need their space back; Chinese text and digits join without. */
export function glueLines(before: string, after: string): string {
  return /[\p{Script=Latin}]$/u.test(before) && /^[\p{Script=Latin}]/u.test(after)
    ? `${before} ${after}`
    : before + after
}
