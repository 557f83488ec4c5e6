/** Repeat the body of a report.md, so that it is so many times as long; the front matter and the title stand once. */
export function growBody(markdown: string, times: number): string {
  const title = markdown.indexOf('\n# ')
  const start = markdown.indexOf('\n', title + 1) + 1
  return markdown.slice(0, start) + markdown.slice(start).repeat(times)
}
