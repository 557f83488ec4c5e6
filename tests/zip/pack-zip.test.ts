import {strFromU8, unzipSync} from 'fflate'
import {expect, test} from 'vitest'
import {packZip} from '../../src/zip/pack-zip.ts'

test('another reader finds the files as they were, in their order', () => {
  const entries = [
    {path: '[Content_Types].xml', content: '<Types/>'},
    {path: 'word/正文.xml', content: '各位代表：'.repeat(1000)},
    {path: 'media/a.png', content: Uint8Array.of(1, 2, 3, 255), stored: true},
    {path: 'empty', content: ''},
  ]
  const read = unzipSync(packZip(entries))
  expect(Object.keys(read)).toEqual(entries.map(({path}) => path))
  expect(strFromU8(read['word/正文.xml']!)).toBe('各位代表：'.repeat(1000))
  expect([...read['media/a.png']!]).toEqual([1, 2, 3, 255])
})

test('the same files give the same bytes', () => {
  const entries = [{path: 'a', content: 'b'}]
  expect(packZip(entries)).toEqual(packZip(entries))
})
