/** What a text in XML may not hold as it is; one pattern, for nearly no text has any of it. */
const unsafe = /[&<>"\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu

const entities: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

/**
 * Make a text safe inside XML, as content or as an attribute in double quotes.
 * What XML 1.0 cannot hold at all (control characters, lone surrogates) becomes U+FFFD, so that the file still opens.
 */
export function escapeXml(text: string): string {
  return text.replace(unsafe, (character) => entities[character] ?? '\uFFFD')
}
