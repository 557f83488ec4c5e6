import {everyLookAlike, wholeCharacters} from '../../text/whole-characters.ts'
import type {Draft} from '../draft.ts'
import type {Rule} from '../rule.ts'

/** Radicals that stand for the characters they look like (⼯作 for 工作), as text copied out of some PDFs has them. */
export const mendLookAlikes: Rule = {
  name: 'mend-look-alikes',
  apply: (draft: Draft) => {
    for (const line of draft.lines) draft.substitute(line, everyLookAlike, ([character]) => wholeCharacters(character))
  },
  examples: [
    {before: '⼀、⼯作回顾', after: '一、工作回顾'},
    {before: '⻓江沿岸⺠⽣改善', after: '长江沿岸民生改善'},
    {before: '人民生活', after: '人民生活'},
  ],
}
