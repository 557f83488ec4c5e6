import type {FontFace} from '../../model/font.ts'
import type {TextRun} from '../../model/typeset-document.ts'

/** What a document shows of one face: its characters, numbered as they come. */
export interface FaceUse {
  face: FontFace
  /** Name in the pages' resources: F1 … */
  name: string
  /** Code as a string of the content streams writes it, by code point drawn; code 0 is “no glyph”. */
  codes: Map<number, string>
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
  const {text, drawn} = run
  let codes = '('
  for (let at = 0, reading = 0; at < drawn.length; ) {
    const point = drawn.codePointAt(at)!
    const read = text.codePointAt(reading)!
    codes += use.codes.get(point) ?? addCode(use, point, String.fromCodePoint(read))
    at += unitsOf(point)
    reading += unitsOf(read)
  }
  return `${codes})`
}

function addCode(use: FaceUse, point: number, text: string): string {
  const code = use.drawn.push(point) - 1
  use.texts.push(text)
  const written = escaped[code >> 8]! + escaped[code & 255]!
  use.codes.set(point, written)
  return written
}

function unitsOf(point: number): number {
  return point > 0xffff ? 2 : 1
}

/** A string's bytes as they are written in it (ISO 32000-1 §7.3.4.2). */
const escaped = Array.from({length: 256}, (_, byte) => {
  const character = String.fromCharCode(byte)
  return character === '\r' ? '\\r' : '()\\'.includes(character) ? `\\${character}` : character
})
