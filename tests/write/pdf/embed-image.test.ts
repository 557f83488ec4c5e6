import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import type {ImageItem} from '../../../src/model/typeset-document.ts'
import {makePng} from './make-png.ts'
import {pages, write} from './sample.ts'

const image: ImageItem = {type: 'image', x: 80, y: 80, width: 100, height: 50, source: 'map.png', element: 2}
const red = makePng({width: 1, height: 1, colorType: 2}, [[0, 255, 0, 0]])
const glass = makePng({width: 1, height: 1, colorType: 6}, [[0, 255, 0, 0, 128]])

async function written(bytes: Uint8Array | undefined, standard?: 'a-1b') {
  const file = new VFile()
  const pdf = await write(pages([image]), {readImage: () => bytes, file, ...(standard && {standard})})
  return {text: Buffer.from(pdf).toString('latin1'), messages: file.messages.map(String)}
}

describe('an image', () => {
  test('is embedded once, however often it is shown', async () => {
    const file = new VFile()
    let reads = 0
    const readImage = () => {
      reads++
      return red
    }
    const pdf = await write(pages([image, image], [image]), {readImage, file})
    expect(reads).toBe(1)
    expect(
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Subtype \/Image/gu),
    ).toHaveLength(1)
  })
  test('that is transparent has a mask in PDF 1.7 and none in PDF/A-1, where white shines through', async () => {
    expect((await written(glass)).text).toContain('/SMask')
    expect((await written(glass, 'a-1b')).text).not.toContain('/SMask')
  })
  test('that cannot be had leaves its place empty', async () => {
    const {text, messages} = await written(undefined)
    expect(text).not.toContain('/Image\n')
    expect(messages).toEqual([])
  })
  test('of JPEG is taken as it is', async () => {
    const head = [0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0, 2, 0, 3, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]
    const {text} = await written(Uint8Array.from([...head, 0xff, 0xd9]))
    expect(text).toMatch(/\/Width 3\n\/Height 2\n\/ColorSpace \/DeviceRGB\n\/BitsPerComponent 8\n\/Filter \/DCTDecode/u)
  })
  test.each([
    ['words', new TextEncoder().encode('no picture'), 'neither a JPEG nor a PNG'],
    ['half a JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'JPEG is damaged'],
    ['a PNG with spoilt data', makePng({width: 1, height: 1, colorType: 6}, [], {IDAT: [1, 2, 3]}), 'cannot be shown'],
  ])('that is %s is a finding, and the PDF is still made', async (_, bytes, reason) => {
    const {text, messages} = await written(bytes)
    expect(text).toContain('%%EOF')
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain(reason)
  })
})
