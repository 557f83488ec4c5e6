import {measureUtf8} from './measure-utf8.ts'

export interface MixedText {
  text: string
  /** Lines that are GB18030 while the others are UTF-8, from 1. */
  lines: number[]
}

/**
 * Decode a text of which some lines are UTF-8 and some GB18030, as when files of both were put together.
 *
 * @returns Undefined where the lines that are no UTF-8 are no GB18030 either: then the bytes are damaged, not mixed.
 */
export function decodeMixed(bytes: Uint8Array): MixedText | undefined {
  const utf8 = new TextDecoder('utf-8', {fatal: true})
  const gb18030 = new TextDecoder('gb18030', {fatal: true})
  const lines: number[] = []
  const texts: string[] = []
  for (const line of splitLines(bytes)) {
    let text = attempt(utf8, line)
    if (text === undefined && measureUtf8(line) < 0.5) {
      text = attempt(gb18030, line)
      lines.push(texts.length + 1)
    }
    if (text === undefined) return undefined
    texts.push(text)
  }
  return lines.length > 0 ? {text: texts.join('\n'), lines} : undefined
}

function* splitLines(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0
  for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
    yield bytes.subarray(start, end)
    start = end + 1
  }
  yield bytes.subarray(start)
}

function attempt(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}
