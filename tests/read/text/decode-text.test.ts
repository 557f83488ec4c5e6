import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {decodeText} from '../../../src/read/text/decode-text.ts'

const text = '云岭县人民政府工作报告\r\n各位代表：\r\n2024年，全县地区生产总值增长6.5%。\r\n'
const utf8 = new TextEncoder().encode(text)

describe('decodeText tells the encoding by the bytes', () => {
  test.each([
    ['UTF-8', utf8, 'utf-8'],
    ['UTF-8 with a byte order mark', join([0xef, 0xbb, 0xbf], utf8), 'utf-8'],
    ['UTF-16 little-endian with a mark', join([0xff, 0xfe], utf16(text)), 'utf-16le'],
    ['UTF-16 little-endian without', utf16(text), 'utf-16le'],
    ['UTF-16 big-endian with a mark', join([0xfe, 0xff], swap(utf16(text))), 'utf-16be'],
    ['UTF-16 big-endian without', swap(utf16(text)), 'utf-16be'],
    ['GB18030', gb18030, 'gb18030'],
  ])('%s', (_, bytes, encoding) => {
    const file = new VFile()
    const decoded = decodeText(bytes, file)
    expect(decoded).toEqual({text: bytes === gb18030 ? '各位代表\n联通' : text, encoding})
    expect(file.messages).toEqual([])
  })
  test('Big5, by the characters it gives', () => {
    // “政府工作報告，人民的年，”
    const big5 = [0xac, 0x46, 0xa9, 0xb2, 0xa4, 0x75, 0xa7, 0x40, 0xb3, 0xf8, 0xa7, 0x69, 0xa1, 0x41]
    const words = [0xa4, 0x48, 0xa5, 0xc1, 0xaa, 0xba, 0xa6, 0x7e, 0xa1, 0x41]
    const decoded = decodeText(join(big5, words, words), new VFile())
    expect(decoded).toEqual({text: '政府工作報告，人民的年，人民的年，', encoding: 'big5'})
  })
  test('plain ASCII is UTF-8', () => {
    expect(decodeText(new TextEncoder().encode('report 2024'), new VFile()).encoding).toBe('utf-8')
  })
})

describe('a text that was decoded wrongly and saved again', () => {
  const saved = (bytes: Uint8Array, takenFor: string) =>
    new TextEncoder().encode(new TextDecoder(takenFor).decode(bytes))
  const gb = join(...Array(8).fill(gb18030))
  test.each([
    ['UTF-8 taken for Latin letters', utf8, text],
    ['GB18030 taken for Latin letters', gb, new TextDecoder('gb18030').decode(gb)],
  ])('is put right where nothing is lost, and that is said: %s', (_, bytes, whole) => {
    const file = new VFile()
    expect(decodeText(saved(bytes, 'windows-1252'), file).text).toBe(whole)
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['mojibake-undone'])
  })
  test('is refused where part of it is lost', () => {
    const file = new VFile()
    const bytes = saved(new TextEncoder().encode(text.repeat(4)), 'gb18030')
    expect(() => decodeText(bytes, file)).toThrow()
    expect(file.messages.at(-1)).toMatchObject({ruleId: 'mojibake', fatal: true})
    expect(decodeText(bytes, new VFile(), {force: true}).text).toContain('2024')
  })
})

describe('damaged bytes are refused with their place, and read with --force', () => {
  test.each([
    ['a file that ends within a character', utf8.subarray(0, 49), 'cut-off', 2],
    ['a stray byte', join(utf8.subarray(0, 35), [0xff], utf8.subarray(35)), 'damaged', 2],
    ['half a character in UTF-16', join([0xff, 0xfe], utf16('代表\n\ud83d代表')), 'damaged', 2],
    [
      'half a character in UTF-8 clothes',
      join(utf8.subarray(0, 35), [0xed, 0xa0, 0xbd], utf8.subarray(35)),
      'damaged',
      2,
    ],
    ['lines of two encodings', join(utf8, [0xb8, 0xf7, 0xce, 0xbb], [0x0a], utf8), 'mixed-encodings', 4],
  ])('%s', (_, bytes, ruleId, line) => {
    const file = new VFile()
    expect(() => decodeText(bytes, file)).toThrow()
    expect(file.messages.at(-1)).toMatchObject({ruleId, line, fatal: true})
    const forced = new VFile()
    expect(decodeText(bytes, forced, {force: true}).text).toContain('代表')
    expect(forced.messages.at(-1)).toMatchObject({ruleId, line, fatal: false})
  })
  test('each line of a mixture is read in its own encoding', () => {
    const bytes = join(utf8, gb18030)
    expect(decodeText(bytes, new VFile(), {force: true}).text).toBe(`${text}各位代表\n联通`)
  })
  test('a direction override', () => {
    const file = new VFile()
    const bytes = new TextEncoder().encode('各位代表：\n增长\u202e6.5%')
    expect(() => decodeText(bytes, file)).toThrow()
    expect(file.messages[0]).toMatchObject({ruleId: 'direction-override', line: 2, column: 3})
  })
  test('nothing but blanks is empty', () => {
    expect(() => decodeText(new TextEncoder().encode(' \n\t\u3000'), new VFile())).toThrow(/empty/u)
  })
})

/** 各位代表⏎联通: the second line alone would pass for UTF-8. */
const gb18030 = Uint8Array.of(0xb8, 0xf7, 0xce, 0xbb, 0xb4, 0xfa, 0xb1, 0xed, 0x0a, 0xc1, 0xaa, 0xcd, 0xa8)

function utf16(value: string): Uint8Array {
  return new Uint8Array(Buffer.from(value, 'utf16le'))
}

function swap(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.from(bytes).swap16())
}

function join(...parts: Array<ArrayLike<number>>): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => Array.from(part)))
}
