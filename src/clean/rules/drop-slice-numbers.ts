import {closing, sentenceEnd} from '../../text/characters.ts'
import type {Draft, Line} from '../draft.ts'
import {isWholeHeading} from '../heading-shape.ts'
import type {Rule} from '../rule.ts'

const slice = /^(?<number>\d{1,3})、\s{0,4}/u
const ended = new RegExp(`[${sentenceEnd}!?；;：:][${closing}"')\\]]*$`, 'u')
const fewest = 3
/** The first slice begins the text, but for the page's lines above. */
const latestStart = 8
/** And the last one ends it: no slice is so long. */
const longestSlice = 2000
/** An item of a list is rarely so long; a slice always is. */
const shortestSlice = 80

/**
 * Sites of shared files show a text in slices and number them, wherever a sentence may just be: 1、…, 2、… over the whole
 * text. A list of the report begins its items where sentences end.
 */
export const dropSliceNumbers: Rule = {
  name: 'drop-slice-numbers',
  apply: (draft: Draft) => {
    const found = slices(draft.lines)
    for (const line of found) draft.substitute(line, slice, '')
    const inside = new Set(found.slice(1))
    draft.join((above, below) => (inside.has(below) && goesOn(above.text) ? {text: '', certain: true} : undefined))
  },
  examples: [
    {
      before: `1、政府工作报告 各位代表：现在，我报告工作。${'过去一年，全县上下团结一心。'.repeat(6)}我们推进城镇化进\n2、程，${'项目建设取得新的成绩。'.repeat(8)}\n（一）\n3、坚决抓好发展，${'各项事业取得新的进步。'.repeat(8)}`,
      after: `政府工作报告 各位代表：现在，我报告工作。${'过去一年，全县上下团结一心。'.repeat(6)}我们推进城镇化进程，${'项目建设取得新的成绩。'.repeat(8)}\n（一）坚决抓好发展，${'各项事业取得新的进步。'.repeat(8)}`,
    },
    {
      before: `1、政府工作报告 各位代表：现在，我报告工作。${'过去一年，全县上下团结一心。'.repeat(6)}促进农民增收\n2、、企业增税，${'项目建设取得新的成绩。'.repeat(8)}`,
      after: `政府工作报告 各位代表：现在，我报告工作。${'过去一年，全县上下团结一心。'.repeat(6)}促进农民增收、企业增税，${'项目建设取得新的成绩。'.repeat(8)}`,
      because: 'the first slice begins with the title',
    },
    {
      before: '重点抓好三件事：\n1、修路十里。\n2、架桥三座。\n3、建校一所。',
      after: '重点抓好三件事：\n1、修路十里。\n2、架桥三座。\n3、建校一所。',
      because: 'a list',
    },
    {
      before: `${'各位代表：\n现在，我报告工作。\n'.repeat(4)}（一）做强产业\n1、推动传统产业升级，${'各项事业取得新的进步，'.repeat(8)}\n2、培育新的产业，${'各项事业取得新的进步，'.repeat(8)}\n3、发展服务业，${'各项事业取得新的进步，'.repeat(8)}`,
      after: `${'各位代表：\n现在，我报告工作。\n'.repeat(4)}（一）做强产业\n1、推动传统产业升级，${'各项事业取得新的进步，'.repeat(8)}\n2、培育新的产业，${'各项事业取得新的进步，'.repeat(8)}\n3、发展服务业，${'各项事业取得新的进步，'.repeat(8)}`,
      because: 'the text does not begin with them',
    },
  ],
}

/** Whether the next slice goes on where this line ends. */
function goesOn(text: string): boolean {
  return !ended.test(text) && !isWholeHeading(text)
}

/** Lines numbered from 1 up over the whole text, of which most begin inside a sentence. */
function slices(lines: readonly Line[]): Line[] {
  const found: number[] = []
  lines.forEach((line, index) => {
    if (Number(slice.exec(line.text)?.groups?.number) === found.length + 1) found.push(index)
  })
  if (found[0] === undefined) return []
  // No list begins with the report's title or greeting: then two are enough, and lines of the page may stand above.
  const opensText = /报告|各位代表/u.test(lines[found[0]]!.text.slice(0, 80))
  if (found[0] >= (opensText ? latestStart * 3 : latestStart) || found.length < (opensText ? 2 : fewest)) return []
  const bounds = [...found, lines.length]
  const lengths = found.map((from, at) =>
    lines.slice(from, bounds[at + 1]).reduce((sum, {text}) => sum + text.length, 0),
  )
  if (lengths.some((length) => length > longestSlice)) return []
  const inside = found.slice(1).filter((index) => {
    return goesOn(lines[index - 1]!.text)
  })
  const length = lengths.reduce((sum, value) => sum + value, 0)
  return inside.length * 2 > found.length - 1 && length > found.length * shortestSlice
    ? found.map((index) => lines[index]!)
    : []
}
