import {type Language, word} from '../../messages/word.ts'
import type {Colour, Terminal} from './terminal.ts'

/** The process's own terminal. Colours only on a screen, and not where NO_COLOR asks for none. */
export function openTerminal(language: Language): Terminal {
  const {stdout, stderr, env} = process
  for (const stream of [stdout, stderr]) stream.on('error', leaveOnClosedPipe)
  const coloured = (stdout.isTTY || stderr.isTTY) && !env.NO_COLOR
  // Of the two one may be a screen and the other a file.
  const write = (stream: NodeJS.WriteStream, text: string) =>
    void stream.write(`${stream.isTTY ? text : text.replace(paints, '')}\n`)
  return {
    language,
    out: (text) => write(stdout, text),
    err: (text) => write(stderr, text),
    word: (id, values = {}) => word(id, values, language),
    interactive: stderr.isTTY === true,
    columns: stderr.columns ?? 100,
    paint: (text, colour) => (coloured ? `\u001b[${codes[colour]}m${text}\u001b[0m` : text),
  }
}

const paints = /\u001b\[\d+m/gu

/** SGR parameters, ECMA-48 §8.3.117. */
const codes: Record<Colour, number> = {red: 31, yellow: 33, green: 32, grey: 90, bold: 1}

/** `baogao … | head` closes the pipe: that is no fault. */
function leaveOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit()
  throw error
}
