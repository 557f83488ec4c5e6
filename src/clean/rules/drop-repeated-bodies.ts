import {lastAt} from '../../text/last-at.ts'
import type {Draft, Line} from '../draft.ts'
import {findBody} from '../find-body.ts'
import type {Rule} from '../rule.ts'

/** Characters of the opening by which another copy is found; shorter ones occur in any report. */
const openingLength = 40
/** A copy shorter than this share of the text up to it is a quotation or an abstract, not a body. */
const least = 0.5

/** Old pages hold their content in nested nodes, and a crawler that takes each gets the body two or six times: the first stays. */
export const dropRepeatedBodies: Rule = {
  name: 'drop-repeated-bodies',
  apply: (draft: Draft) => {
    const repeated = repeatedLines(draft.lines)
    if (repeated.size > 0) draft.remove((_, index) => repeated.has(index))
  },
  examples: [
    {
      before: copies(2).join('\n'),
      after: copies(1).join('\n'),
    },
    {
      before: ['各位代表：', '现在，我代表县人民政府报告工作。', '各位代表！现在，我代表县人民政府感谢大家。'].join(
        '\n',
      ),
      after: ['各位代表：', '现在，我代表县人民政府报告工作。', '各位代表！现在，我代表县人民政府感谢大家。'].join(
        '\n',
      ),
      because: 'the same words in another sentence are no copy',
    },
  ],
}

/** Indices of the lines of every copy but the first: its body, and the title block above that equals the first's. */
function repeatedLines(lines: readonly Line[]): Set<number> {
  const repeated = new Set<number>()
  const {stream, starts} = streamOf(lines)
  const first = openingOf(lines)
  const anchor = starts[first] ?? 0
  const opening = stream.slice(anchor, anchor + openingLength)
  if (opening.length < openingLength) return repeated
  let at = stream.indexOf(opening, anchor + openingLength)
  const end = at < 0 ? stream.length : at
  while (at >= 0) {
    const length = sharedLength(stream, anchor, at, end - anchor)
    const top = lastAt(starts, at)
    // A copy on the first one's own line cannot be taken by the line.
    if (top <= first || length < (end - anchor) * least) {
      at = stream.indexOf(opening, at + openingLength)
      continue
    }
    for (let index = top; index < lines.length && (starts[index + 1] ?? stream.length) <= at + length; index++)
      repeated.add(index)
    for (
      let back = 1;
      first - back >= 0 && top - back > first && lines[first - back]!.text === lines[top - back]!.text;
      back++
    )
      repeated.add(top - back)
    at = stream.indexOf(opening, at + length)
  }
  return repeated
}

/** The first line of the body that is long enough to know it by. */
function openingOf(lines: readonly Line[]): number {
  const body = findBody(lines)
  const long = lines.findIndex((line, index) => index >= body && line.text.length >= openingLength)
  return long < 0 ? body : long
}

/** Words only, so that copies with other spaces and line ends are equal; and where each line begins in it. */
function streamOf(lines: readonly Line[]): {stream: string; starts: number[]} {
  const starts: number[] = []
  const words: string[] = []
  let length = 0
  for (const line of lines) {
    starts.push(length)
    const word = line.text.replace(/[^\p{L}\p{N}]+/gu, '')
    words.push(word)
    length += word.length
  }
  return {stream: words.join(''), starts}
}

function sharedLength(stream: string, first: number, second: number, most: number): number {
  let length = 0
  while (length < most && second + length < stream.length && stream[first + length] === stream[second + length])
    length++
  return length
}

function copies(count: number): string[] {
  const copy = [
    '各位代表：',
    '现在，我代表县人民政府，向大会报告工作，请予审议，并请县政协各位委员和列席会议的同志提出宝贵意见和建议。',
    '过去的一年，全县上下团结一心，圆满完成了各项任务。',
  ]
  return Array.from({length: count}, () => copy).flat()
}
