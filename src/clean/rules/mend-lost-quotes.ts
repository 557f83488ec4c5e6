import type {Draft, Edit, Line} from '../draft.ts'
import type {Rule} from '../rule.ts'

/** A quotation mark that a page could not write came out as two semicolons. */
const token = /;;/gu
const fewestTokens = 4
/** What stands between two quotation marks is short and no sentence. */
const quoted = /^[^。！？;]{1,30}$/u

/** 建设;;生态县;;;;文化县;;: every other pair of semicolons opens, the next one closes. Looked for once lines are joined. */
export const mendLostQuotes: Rule = {
  name: 'mend-lost-quotes',
  apply: (draft: Draft) => {
    for (const line of draft.lines)
      if (line.role === 'body' && line.text.includes(';;')) draft.edit(line, edits(line), false)
  },
  examples: [
    {before: '荣获;;生态县;;;;文化县;;等称号。', after: '荣获“生态县”“文化县”等称号。'},
    {
      before: '荣获;;生态县;;;;文化县等称号。全县上下团结一心。又获;;先进县称号。',
      after: '荣获;;生态县;;;;文化县等称号。全县上下团结一心。又获;;先进县称号。',
      because: 'they do not pair',
    },
  ],
}

/** Both marks of every pair; none where one pair holds a sentence or a mark is left over. */
function edits({text}: Line): Edit[] {
  const marks = [...text.matchAll(token)].map(({index}) => index)
  if (marks.length < fewestTokens || marks.length % 2 === 1) return []
  const found: Edit[] = []
  for (let at = 0; at < marks.length; at += 2) {
    const [open, close] = [marks[at]!, marks[at + 1]!]
    if (!quoted.test(text.slice(open + 2, close))) return []
    found.push({start: open, end: open + 2, text: '“'}, {start: close, end: close + 2, text: '”'})
  }
  return found
}
