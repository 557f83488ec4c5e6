/** Deterministic random numbers in [0, 1): mulberry32, so that a seed reproduces a crash. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** What texts of this kind break on: marks of Markdown, HTML and YAML, invisible and odd characters, half figures. */
const poison = [
  '\0',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\ufffd',
  '\r',
  '\f',
  '\\r\\n',
  '&nbsp;',
  '<U+00A0>',
  '<!--',
  '-->',
  '<div>',
  '---\n',
  '# ',
  '## ',
  '**',
  '[^1]',
  '[^1]: ',
  '[1]',
  '| a | b |\n| --- | --- |\n',
  '```',
  '$&',
  '一、',
  '（一）',
  '(',
  '（',
  '“',
  '”',
  '《',
  '——',
  '……',
  '1.',
  '.',
  '%',
  '0.',
  '1e9999',
  '－',
  '分别',
  '增长',
  '各位代表：',
  '名词解释',
  '𬭎',
  'A'.repeat(300),
  '，'.repeat(300),
  '('.repeat(300),
  '1.'.repeat(300),
  '\n'.repeat(300),
].map((text) => new TextEncoder().encode(text))

type Mutation = (bytes: Uint8Array, random: () => number, other: Uint8Array) => Uint8Array

const mutations: Mutation[] = [
  function flipBytes(bytes, random) {
    const copy = bytes.slice()
    for (let count = 1 + Math.floor(random() * 8); count > 0; count--)
      copy[pick(copy.length, random)] = Math.floor(random() * 256)
    return copy
  },
  function dropChunk(bytes, random) {
    const [start, end] = chunk(bytes, random)
    return join(bytes.subarray(0, start), bytes.subarray(end))
  },
  function repeatChunk(bytes, random) {
    const [start, end] = chunk(bytes, random)
    return join(bytes.subarray(0, end), bytes.subarray(start, end), bytes.subarray(start))
  },
  function insertPoison(bytes, random) {
    const at = pick(bytes.length, random)
    return join(bytes.subarray(0, at), poison[pick(poison.length, random)]!, bytes.subarray(at))
  },
  function spliceOther(bytes, random, other) {
    const [start, end] = chunk(other, random)
    const at = pick(bytes.length, random)
    return join(bytes.subarray(0, at), other.subarray(start, end), bytes.subarray(at))
  },
  function cutOff(bytes, random) {
    return bytes.subarray(0, pick(bytes.length, random))
  },
  function swapChunks(bytes, random) {
    const [start, end] = chunk(bytes, random)
    return join(bytes.subarray(end), bytes.subarray(start, end), bytes.subarray(0, start))
  },
]

/** One to four mutations of a file, some spliced in from another. */
export function mutate(bytes: Uint8Array, random: () => number, other: Uint8Array): Uint8Array {
  let mutant = bytes
  for (let count = 1 + Math.floor(random() * 4); count > 0; count--)
    mutant = mutations[pick(mutations.length, random)]!(mutant, random, other)
  return mutant
}

/** A stretch of a file on character boundaries, so that most mutants are still text. */
export function excerpt(bytes: Uint8Array, length: number, random: () => number): Uint8Array {
  const boundary = (at: number) => {
    while (at < bytes.length && (bytes[at]! & 0xc0) === 0x80) at++
    return at
  }
  const start = random() < 0.5 ? 0 : boundary(pick(Math.max(1, bytes.length - length), random))
  return bytes.subarray(start, boundary(start + length))
}

function chunk(bytes: Uint8Array, random: () => number): [number, number] {
  const start = pick(bytes.length, random)
  return [start, Math.min(bytes.length, start + 1 + Math.floor(random() ** 3 * 2000))]
}

function pick(length: number, random: () => number): number {
  return Math.floor(random() * Math.max(1, length))
}

function join(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}
