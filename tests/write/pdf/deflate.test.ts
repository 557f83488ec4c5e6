import {inflateSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {deflate} from '../../../src/write/pdf/deflate.ts'

/** Bytes that repeat themselves at long distances, as outlines do. */
function sample(length: number): Uint8Array {
  return Uint8Array.from({length}, (_, i) => (((i * i) % 251) ^ (i >> 7)) & 0xff)
}

test.each([0, 1, 5000, 320 * 1024, 320 * 1024 + 1, 700_001, 2_000_000])(
  '%i bytes come out of one stream as they went in, checksum and all',
  async (length) => {
    const bytes = sample(length)
    expect(Buffer.compare(inflateSync(await deflate(bytes)), bytes)).toBe(0)
  },
)

test('the same bytes are deflated to the same bytes, whichever part is ready first', async () => {
  const bytes = sample(1_500_000)
  const [one, other] = await Promise.all([deflate(bytes), deflate(bytes)])
  expect(Buffer.compare(one, other)).toBe(0)
})

test('parts cost next to nothing: each knows what stands before it', async () => {
  const bytes = new Uint8Array(1_000_000).map((_, i) => (i % 20_011) % 253)
  expect((await deflate(bytes)).length).toBeLessThan((await deflate(bytes.subarray(0, 300_000))).length * 4)
})
