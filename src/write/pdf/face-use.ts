import type {FontFace} from '../../model/font.ts'
import type {TextRun} from '../../model/typeset-document.ts'

/** What a document shows of one face: its characters, numbered as they come. */
export interface FaceUse {
  face: FontFace
  /** Name in the pages' resources: F1 … */
  name: string
  /** Code in the content streams by code point drawn; 0 is “no glyph”. */
  codes: Map<number, number>
  /** By code: the code point drawn and the text that it reads as. */
  drawn: number[]
  texts: string[]
}

export function openFaceUse(face: FontFace, index: number): FaceUse {
  return {face, name: `F${index + 1}`, codes: new Map(), drawn: [-1], texts: ['']}
}

/**
 * Write a run's characters as a string of its face's codes.
 * `text` and `drawn` go along one for one: a half-width mark is drawn by a private-use code point and read as the mark.
 *
 * @returns The string with its parentheses; every character of it is a byte.
 */
export function encodeRun(use: FaceUse, run: TextRun): string {
  let codes = '('
  const reading = run.text === run.drawn ? undefined : [...run.text]
  let index = 0
  for (const character of run.drawn) {
    const point = character.codePointAt(0)!
    let code = use.codes.get(point)
    if (code === undefined) {
      code = use.drawn.push(point) - 1
      use.codes.set(point, code)
      use.texts.push(reading?.[index] ?? character)
    }
    codes += escaped[code >> 8]! + escaped[code & 255]!
    index++
  }
  return `${codes})`
}

/** A string's bytes as they are written in it (ISO 32000-1 §7.3.4.2). */
const escaped = Array.from({length: 256}, (_, byte) => {
  const character = String.fromCharCode(byte)
  return character === '\r' ? '\\r' : '()\\'.includes(character) ? `\\${character}` : character
})
