import type {Heading, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import type {VFile} from 'vfile'
import {report} from '../messages/report.ts'
import {chineseNumber} from '../text/chinese-number.ts'

const numbers =
  /^(?:(?<part>[一二三四五六七八九十]{1,3})、|（(?<section>[一二三四五六七八九十]{1,3})）|(?<item>\d{1,2})[.、．])/u

/**
 * Report gaps and repeats in the numbers of headings: a lost or doubled section shows there first.
 * Numbers start again below a heading of a higher level, and at 一 anywhere.
 */
export function checkNumbering(tree: Root, file: VFile): void {
  const last: Array<number | undefined> = []
  for (const node of tree.children) {
    if (node.type !== 'heading') continue
    const found = numberOf(node)
    last.length = Math.min(last.length, node.depth + 1)
    if (found === undefined) continue
    const before = last[node.depth] ?? 0
    if (found !== before + 1 && found !== 1) {
      const rule = found <= before ? 'parse/number-repeated' : 'parse/number-missing'
      report(file, rule, {heading: textOf(node), expected: before + 1, found}, place(node))
    }
    last[node.depth] = found
  }
}

function numberOf(node: Heading): number | undefined {
  const groups = numbers.exec(textOf(node))?.groups
  const text = groups?.part ?? groups?.section ?? groups?.item
  return text === undefined ? undefined : chineseNumber(text)
}

function place(node: Heading) {
  return {line: node.position?.start.line ?? 1}
}
