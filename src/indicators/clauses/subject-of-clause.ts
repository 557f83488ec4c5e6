import {type Lexicon, lookUp} from '../lexicon.ts'
import {cleanName} from './clean-name.ts'

/** What a clause without number was about: 城乡居民收入稳步提高 → 城乡居民收入. */
export function subjectOfClause(before: string, lexicon: Lexicon): string | undefined {
  if (before === '') return undefined
  const phrase = before.slice(-longest)
  const stop = stateVerbs.exec(phrase)
  const told = (stop ? phrase.slice(0, stop.index) : phrase).replace(/(?:同比|环比|(?:19|20)\d\d年[初末底]?)$/u, '')
  const subject = cleanName(told, (name) => lookUp(name, lexicon) !== undefined)
  const limit = subject.includes('、') ? longest : 30
  return subject.length >= 2 && subject.length <= limit ? subject : undefined
}

/** A list of four indicators is as long. */
const longest = 60

/** Where a subject ends and what became of it begins. */
const stateVerbs =
  /在|连续|增产|丰收|稳步|迅猛|快速|持续|不断|继续|保持|实现|加快|达到|健康|平稳|较快|大幅|显著|明显|逐步|全面|首次|再创|再上|创(?!新|业|汇)|稳中|增长|提高|提升|上升|下降|改善|跃|迈|站上|登上|冲破|突破|完成|再(?!生|就)|高于|好于|跨(?!境)|(?<!宜)居(?!民)|位[居列于]|由|从(?!业)|屡|发展/u
