import {deflateSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {decodePng, readPng} from '../../../src/write/pdf/decode-png.ts'
import {makePng} from './make-png.ts'

describe('a PNG', () => {
  test('of 2 × 2 RGB pixels gives their colours, whatever the filter of a row', () => {
    // Row 0 as it is; row 1 as differences to the row above.
    const png = readPng(
      makePng({width: 2, height: 2, colorType: 2}, [
        [0, 10, 20, 30, 40, 50, 60],
        [2, 1, 1, 1, 1, 1, 1],
      ]),
    )
    expect([...decodePng(png).colors]).toEqual([10, 20, 30, 40, 50, 60, 11, 21, 31, 41, 51, 61])
    expect(decodePng(png).alpha).toBeUndefined()
  })
  test('with differences to the left, their mean and Paeth’s choice', () => {
    const rows = [
      [1, 10, 5, 5],
      [3, 5, 5, 5],
      [4, 1, 1, 1],
    ]
    const png = readPng(makePng({width: 3, height: 3, colorType: 0}, rows))
    expect([...decodePng(png).colors]).toEqual([10, 15, 20, 10, 17, 23, 11, 18, 24])
  })
  test('with alpha parts the colours from it', () => {
    const png = readPng(makePng({width: 2, height: 1, colorType: 4}, [[0, 200, 255, 100, 0]]))
    expect(decodePng(png)).toEqual({channels: 1, colors: new Uint8Array([200, 100]), alpha: new Uint8Array([255, 0])})
  })
  test('with a palette of four bits a pixel takes its colours from there', () => {
    const png = readPng(
      makePng({width: 3, height: 1, colorType: 3, depth: 4}, [[0, 0x10, 0x20]], {
        PLTE: [1, 1, 1, 2, 2, 2, 3, 3, 3],
        tRNS: [255, 0],
      }),
    )
    expect([...decodePng(png).colors]).toEqual([2, 2, 2, 1, 1, 1, 3, 3, 3])
    expect([...decodePng(png).alpha!]).toEqual([0, 255, 255])
  })
  test('interlaced in seven passes comes out in order', () => {
    // 2 × 2: pass 1 holds (0,0), pass 6 (1,0), pass 7 the second row.
    const png = readPng(
      makePng({width: 2, height: 2, colorType: 0, interlaced: true}, [
        [0, 1],
        [0, 2],
        [0, 3, 4],
      ]),
    )
    expect([...decodePng(png).colors]).toEqual([1, 2, 3, 4])
  })
  test.each([
    ['without a head', new Uint8Array(40), 'no head'],
    ['of impossible depth', makePng({width: 1, height: 1, colorType: 2, depth: 4}, [[0, 0, 0]]), 'damaged'],
    ['of a thousand million pixels', makePng({width: 40000, height: 40000, colorType: 0}, [[0]]), 'too large'],
  ])('%s is refused', (_, bytes, reason) => {
    expect(() => readPng(bytes)).toThrow(reason)
  })
  test.each([
    ['whose rows end early', makePng({width: 9, height: 9, colorType: 0}, [[0, 1]]), 'ends early'],
    ['with an unknown filter', makePng({width: 1, height: 1, colorType: 0}, [[7, 1]]), 'damaged'],
  ])('%s is refused when it is unpacked', (_, bytes, reason) => {
    expect(() => decodePng(readPng(bytes))).toThrow(reason)
  })
  test('that unpacks to more than its size says is refused', () => {
    const bomb = makePng({width: 1, height: 1, colorType: 0}, [], {IDAT: [...deflateSync(new Uint8Array(1_000_000))]})
    expect(() => decodePng(readPng(bomb))).toThrow()
  })
})
