import {han, marks} from '../text/characters.ts'

const chineseEdge = new RegExp(`[${han}${marks}]`, 'u')

/** What stands for a line end inside a Markdown paragraph: nothing beside a Chinese character, else a space. */
export function joinSoftBreak(before: string, after: string): '' | ' ' {
  return chineseEdge.test(before.slice(-1)) || chineseEdge.test(after.slice(0, 1)) ? '' : ' '
}
