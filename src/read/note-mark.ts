/** Stand round a note's name in a text until it is written: private characters, which no text has. */
export const noteMark = {start: '\u{f0000}', end: '\u{f0001}'}

const everyMark = new RegExp(`${noteMark.start}(?<name>\\d+)${noteMark.end}`, 'gu')

/** Write the marks of notes in a text as Markdown's. */
export function writeNoteMarks(text: string): string {
  return text.includes(noteMark.start) ? text.replace(everyMark, '[^$<name>]') : text
}
