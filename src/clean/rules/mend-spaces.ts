import {han, marks} from '../../text/characters.ts'
import type {Draft} from '../draft.ts'
import {partNumber} from '../heading-shape.ts'
import type {Rule} from '../rule.ts'

/** Also the brackets of note marks. */
const brackets = `${marks}［］`
/** The space between a part's number and its name stays. */
const named = new RegExp(`^${partNumber}(?= )`, 'u')

/** A space that no Chinese text has: beside Han, a mark, or between a figure and its unit. Lookarounds leave shared neighbours. */
const stray = new RegExp(
  `(?<=[${han}${brackets}%‰℃\\d]) +(?=[${han}${brackets}])|(?<=[${han}${brackets}]) +(?=[\\dA-Za-z%‰+\\-(\\[])|(?<=[A-Za-z)\\]]) +(?=[${han}${brackets}])|(?<=\\d) +(?=[%‰℃])|(?<=\\bPM) +(?=(?:2\\.5|10)(?!\\d))|(?<=(?<![\\d.])[3-6]) +(?=G(?![A-Za-z]))|(?<=[\\dNX]) +(?=\\+ *[\\dNX])|(?<=[\\dNX] *\\+) +(?=[\\dNX])`,
  'gu',
)

/** 夯实基础 提速发展 为…而努力奋斗: the spaces of a title of several phrases part them. */
const phrases = /(?<=\p{Script=Han}{4}) +(?=\p{Script=Han}{4})/gu

/** Spaces that a converter put round figures, between Han and after marks. The speaker's name keeps its own. */
export const mendSpaces: Rule = {
  name: 'mend-spaces',
  apply: (draft: Draft) => {
    for (const line of draft.lines) {
      if (line.role === 'speaker' || line.role === 'verbatim' || !line.text.includes(' ')) continue
      if (line.role === 'title' && !/\p{Script=Han} \p{Script=Han} /u.test(line.text))
        draft.substitute(line, phrases, '\u3000')
      const kept = named.exec(line.text)?.[0].length
      draft.substitute(line, stray, ({index}) => (index === kept ? undefined : ''))
    }
  },
  examples: [
    {before: '2020 年完成 230 亿元、增长 9%', after: '2020年完成230亿元、增长9%'},
    {before: '推进“九通” ［15］ 。', after: '推进“九通”［15］。'},
    {before: '均衡发展 社会事业', after: '均衡发展社会事业'},
    {before: '推广 New Energy 项目', after: '推广New Energy项目'},
    {before: '第一部分 2020年工作', after: '第一部分 2020年工作', because: 'the space parts number and name'},
    {before: 'PM 2.5浓度下降，5 G基站增加，构建“1 + 10 +N”体系', after: 'PM2.5浓度下降，5G基站增加，构建“1+10+N”体系'},
    {before: 'made in China 2025', after: 'made in China 2025', because: 'English words keep theirs'},
    {before: '发展 4A 级景区， 完成 6000 亩', after: '发展4A级景区，完成6000亩'},
  ],
}
