import type {VFile} from 'vfile'
import {fail, report} from '../../messages/report.ts'
import {checkCharacters} from './check-characters.ts'
import {decodeMixed} from './decode-mixed.ts'
import {guessLegacy} from './guess-legacy.ts'
import {measureUtf8} from './measure-utf8.ts'
import {sniffUtf16} from './sniff-utf16.ts'
import {undoMojibake} from './undo-mojibake.ts'

export interface DecodedText {
  /** Without a byte order mark. */
  text: string
  /** WHATWG label, or `utf-8+gb18030` for a file that mixes them. */
  encoding: string
}

/**
 * Decode a text: UTF-8, UTF-16, GB18030 or Big5, told by its bytes. Damaged bytes are refused with the place and the next step,
 * since what they stood for is lost; `force` decodes what can be decoded, reports the rest and leaves U+FFFD there.
 */
export function decodeText(bytes: Uint8Array, file: VFile, options: {force?: boolean} = {}): DecodedText {
  const decoded = undone(decode(bytes, file, options.force ?? false), file, options)
  if (decoded.text.trim() === '') fail(file, 'read/empty')
  checkCharacters(decoded.text, file, options)
  return decoded
}

/** A text that was decoded wrongly and saved again is read as it was, where nothing of it is lost. */
function undone(decoded: DecodedText, file: VFile, {force}: {force?: boolean}): DecodedText {
  const mojibake = undoMojibake(decoded.text)
  if (!mojibake) return decoded
  const {text, was, takenFor} = mojibake
  const complain = force ? report : fail
  if (text === undefined) complain(file, 'read/mojibake', {was, takenFor})
  else report(file, 'read/mojibake-undone', {was, takenFor})
  return {...decoded, text: text ?? decoded.text}
}

function decode(bytes: Uint8Array, file: VFile, force: boolean): DecodedText {
  const utf16 = sniffUtf16(bytes)
  if (utf16) return decodeAs(utf16, bytes, file, force)
  const utf8 = strictly('utf-8', bytes)
  if (utf8 !== undefined) return {text: utf8, encoding: 'utf-8'}

  const share = measureUtf8(bytes)
  if (share < mostly.gb18030) return decodeAs(guessLegacy(bytes), bytes, file, force)
  const mixed = decodeMixed(bytes)
  if (!mixed) return decodeAs('utf-8', bytes, file, force)
  const complain = force ? report : fail
  complain(file, 'read/mixed-encodings', {count: mixed.lines.length}, {line: mixed.lines[0]!})
  return {text: mixed.text, encoding: 'utf-8+gb18030'}
}

/** Share of bytes in well-formed UTF-8 sequences that GB18030 text has at most, by accident. */
const mostly = {gb18030: 0.3}

function decodeAs(encoding: string, bytes: Uint8Array, file: VFile, force: boolean): DecodedText {
  const exact = strictly(encoding, bytes)
  if (exact !== undefined) return {text: exact, encoding}
  const text = new TextDecoder(encoding).decode(bytes)
  const first = text.indexOf('\ufffd')
  const line = text.slice(0, first).split('\n').length
  const complain = force ? report : fail
  // A sequence cut short gives up to three marks at the end.
  if (/^\ufffd+$/u.test(text.slice(first))) complain(file, 'read/cut-off', {encoding}, {line})
  else complain(file, 'read/damaged', {encoding, count: text.split('\ufffd').length - 1}, {line})
  return {text, encoding}
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch {
    return undefined
  }
}
