import {han} from '../../text/characters.ts'
import type {Draft, Line} from '../draft.ts'
import type {Rule} from '../rule.ts'

const topic = new RegExp(`^(?:——)?[${han}“”‘’《》、，\\d—A-Za-z]{4,30}。(?=[${han}“‘《\\d])`, 'u')

/** The short sentence that leads a long paragraph and says what it is about. Marks words, changes none. */
export const findTopicSentences: Rule = {
  name: 'find-topic-sentences',
  apply: (draft: Draft) => {
    for (const line of draft.lines) {
      if (line.role !== 'body' || line.markup || line.zone !== undefined || line.strong !== undefined) continue
      const length = topicLength(line)
      if (length !== undefined) line.strong = length
    }
  },
  examples: [],
}

function topicLength(line: Line): number | undefined {
  const match = topic.exec(line.text)
  if (!match || line.text.length < match[0].length * 2) return undefined
  return /^(?:各位|现在|今年|去年|同时|当前|在此)/u.test(match[0]) ? undefined : match[0].length
}
