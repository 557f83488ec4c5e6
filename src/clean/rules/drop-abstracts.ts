import type {Draft} from '../draft.ts'
import type {Rule} from '../rule.ts'

const label = /^(?:内容)?(?:摘要|提要|导读|简介)\s*[：:]?$/u
const labelled = /^[【[]?(?:内容)?(?:摘要|提要|导读)[】\]]?\s*[：:]\s*\S/u
const dots = /(?:\.{3,}|…+|。{3,})\s*$/u
/** Above the report: no page has more lines there. */
const headLines = 120
/** Words by which the opening that an abstract repeats is known again. */
const shared = 24
/** Within so few lines no body stands twice. */
const frontLines = 12

/** What a page shows of a text before the text: its first words once more, cut off with dots. */
export const dropAbstracts: Rule = {
  name: 'drop-abstracts',
  apply: (draft: Draft) => {
    const words = draft.lines
      .slice(0, headLines * 2)
      .map((line) => line.text.slice(0, 2000).replace(/[^\p{L}\p{N}]+/gu, ''))
    draft.remove((line, index) => {
      if (index >= headLines) return false
      const above = draft.lines[index - 1]?.text ?? ''
      if (label.test(line.text)) return true
      if (index < frontLines && standsBelow(words, index)) return true
      const cut = dots.test(line.text) && line.text.length > 30
      if (label.test(above) || labelled.test(line.text)) return cut || repeats(words, index)
      // Dots alone say little: a paragraph of the report may end so, or the text be cut short.
      return cut && repeats(words, index)
    })
  },
  examples: [
    {
      before:
        '内容摘要：\n政府工作报告——2021年1月8日在云岭县第三届人民代表大会第二次会议上各位代表：现在，我......\n政府工作报告',
      after: '政府工作报告',
    },
    {
      before:
        '政府工作报告各位代表：现在，我代表县人民政府，向大会报告工作，请予审议，并请县政协委员和列席人员提出意见。\n政府工作报告\n各位代表：\n现在，我代表县人民政府，向大会报告工作，请予审议，并请县政协委员和列席人员提出意见。',
      after:
        '政府工作报告\n各位代表：\n现在，我代表县人民政府，向大会报告工作，请予审议，并请县政协委员和列席人员提出意见。',
    },
    {
      before: '各位代表：\n现在，我代表县人民政府报告工作……',
      after: '各位代表：\n现在，我代表县人民政府报告工作……',
      because: 'too short for an abstract',
    },
    {
      before:
        '各位代表：\n现在，我代表县人民政府报告工作。\n一是项目建设结出硕果，引进了一批农产品加工企业，建成了一批标准厂房，发展后劲明显增强……',
      after:
        '各位代表：\n现在，我代表县人民政府报告工作。\n一是项目建设结出硕果，引进了一批农产品加工企业，建成了一批标准厂房，发展后劲明显增强……',
      because: 'nothing repeats it: a paragraph that the page cut short',
    },
  ],
}

/** Whether a whole line, cut or not, stands again a few lines below: a page that begins with the text's beginning. */
function standsBelow(words: readonly string[], index: number): boolean {
  const line = words[index]!.slice(0, 80)
  return (
    line.length >= 40 &&
    words
      .slice(index + 1, index + 1 + frontLines)
      .join('')
      .includes(line)
  )
}

/** Whether the line's first words stand again in the lines below, whatever parts them. */
function repeats(words: readonly string[], index: number): boolean {
  const opening = words[index]!.replace(/^(?:内容)?(?:摘要|提要|导读)/u, '').slice(0, shared)
  return (
    opening.length >= shared &&
    words
      .slice(index + 1, index + 40)
      .join('')
      .includes(opening)
  )
}
