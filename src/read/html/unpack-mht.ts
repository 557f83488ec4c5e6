/** The page of a web archive. */
export interface ArchivedPage {
  html: Uint8Array
  /** What the archive says of its encoding. */
  encoding: string | undefined
}

/** Where the head of an archive, or of a part, ends. */
const headEnd = /\r?\n\r?\n/u

/** Heads are short: what goes on longer is no head. */
const longestHead = 16_384

/**
 * Take the page out of a web archive (.mht, MIME HTML, RFC 2557): the first part that is HTML.
 *
 * @returns Undefined where the bytes are no archive.
 */
export function unpackMht(bytes: Uint8Array): ArchivedPage | undefined {
  if (!isMht(bytes)) return undefined
  // A character a byte, so that places in the text are places in the bytes.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const head = headOf(text, 0)
  if (!head) return undefined
  const boundary = /boundary="?(?<name>[^"\s;]{1,100})/iu.exec(head.fields)?.groups?.name
  if (boundary === undefined) return pageOf(head.fields, text.slice(head.end))
  const mark = `--${boundary}`
  for (let at = text.indexOf(mark, head.end); at >= 0; ) {
    const part = headOf(text, text.indexOf('\n', at) + 1)
    const next = text.indexOf(mark, at + mark.length)
    if (!part) return undefined
    const page = pageOf(part.fields, text.slice(part.end, next < 0 ? undefined : next))
    if (page) return page
    at = next
  }
  return undefined
}

/** Fields of a mail's head, among them one that only archives have. */
export function isMht(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  return /^[\w-]{1,40}:/u.test(start) && /^content-type:\s*(?:multipart\/related|text\/html)/imu.test(start)
}

function headOf(text: string, start: number): {fields: string; end: number} | undefined {
  const window = text.slice(start, start + longestHead)
  const found = headEnd.exec(window)
  if (!found) return undefined
  // A field's further lines begin with space.
  return {
    fields: window.slice(0, found.index).replace(/\r?\n[ \t]+/gu, ' '),
    end: start + found.index + found[0].length,
  }
}

function pageOf(fields: string, body: string): ArchivedPage | undefined {
  const type = /^content-type:\s*text\/html\b(?<rest>.*)$/imu.exec(fields)
  if (!type) return undefined
  const encoding = /charset="?(?<label>[\w-]{1,40})/iu.exec(type.groups?.rest ?? '')?.groups?.label
  const transfer = /^content-transfer-encoding:\s*(?<name>[\w-]+)/imu.exec(fields)?.groups?.name?.toLowerCase()
  return {html: decoded(body, transfer), encoding}
}

function decoded(body: string, transfer: string | undefined): Uint8Array {
  if (transfer === 'base64') return Buffer.from(body, 'base64')
  if (transfer !== 'quoted-printable') return Buffer.from(body, 'latin1')
  const text = body
    .replace(/=[ \t]*\r?\n/gu, '')
    .replace(/=(?<code>[0-9A-Fa-f]{2})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return Buffer.from(text, 'latin1')
}
