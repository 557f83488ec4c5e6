export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** What a text in XML may not hold as it is; one pattern, for nearly no text has any of it. */
const unsafe = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu

const entities: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

/** Escape text for element content and attributes; characters that XML 1.0 forbids are dropped. */
export function escapeXml(text: string): string {
  return text.replace(unsafe, (character) => entities[character] ?? '')
}
