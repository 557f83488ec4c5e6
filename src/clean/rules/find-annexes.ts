import type {Draft, Line} from '../draft.ts'
import {findBody} from '../find-body.ts'
import {annexMark, annexTitle} from '../knowledge/annex-patterns.ts'
import {glossaryHeading} from '../knowledge/glossary-patterns.ts'
import type {Rule} from '../rule.ts'

const annexSoon = 0.3

/** Lists and tables below the report proper: titled like a document of their own, their items no headings of the report. */
export const findAnnexes: Rule = {
  name: 'find-annexes',
  apply: (draft: Draft) => {
    const {lines} = draft
    const body = findBody(lines)
    const first = body + Math.floor((lines.length - body) * annexSoon)
    let inside = false
    lines.forEach((line, index) => {
      if (line.role !== 'body') return
      if (glossaryHeading.test(line.text)) inside = false
      else if (index >= first && (annexMark.test(line.text) || annexTitle.test(line.text))) {
        inside = true
        markHeading(line, lines[index + 1])
      }
      if (inside) line.zone = 'annex'
    })
  },
  examples: [
    {
      before: '各位代表：\n现在，我报告工作。\n努力奋斗！\n附件1\n十件实事\n一、修桥',
      after: '各位代表：\n现在，我报告工作。\n努力奋斗！\n附件1\n# 十件实事\n一、修桥',
    },
    {before: '努力奋斗！\n附件一：2021年实事清单', after: '努力奋斗！\n# 附件一：2021年实事清单'},
    {
      before: '努力奋斗！\n附件一并印发，请各位代表审阅，并提出宝贵意见。',
      after: '努力奋斗！\n附件一并印发，请各位代表审阅，并提出宝贵意见。',
      because: 'a sentence',
    },
    {
      before: '附件1\n各位代表：\n现在，我代表县人民政府报告工作。\n努力奋斗！',
      after: '附件1\n各位代表：\n现在，我代表县人民政府报告工作。\n努力奋斗！',
      because: 'an annex follows the report',
    },
  ],
}

/** The title of an annex stands on its mark's line or on the next. */
function markHeading(mark: Line, next: Line | undefined): void {
  if (annexTitle.test(mark.text)) mark.role = 'annex'
  else if (next && next.text.length <= 40 && !/[。；，]/u.test(next.text) && !glossaryHeading.test(next.text)) {
    next.role = 'annex'
    next.zone = 'annex'
  }
}
