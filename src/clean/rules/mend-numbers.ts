import {han} from '../../text/characters.ts'
import type {Draft, Line} from '../draft.ts'
import type {Rule} from '../rule.ts'

const unit = '[%％‰亿億万萬千百元吨亩个户家人件项米公斤年月日倍美]'
const number = '\\d(?:\\.\\d{1,4})?'

/** What stands for a number's character, and when that is certain. A repair that needs judgement is left to a person. */
const repairs: Array<{
  /** A line without it is not looked at: cheaper than the pattern. */
  needs: RegExp
  pattern: RegExp
  replace: string | ((match: RegExpExecArray) => string | undefined)
}> = [
  // １９８７, ８．７％: width only.
  {needs: /[０-９Ａ-Ｚａ-ｚ％]/u, pattern: /[０-９Ａ-Ｚａ-ｚ％]+/gu, replace: (match) => match[0].normalize('NFKC')},
  {needs: /．/u, pattern: /(?<=\d ?)．(?= ?\d)/gu, replace: '.'},
  // 1 9 9 7 年: every digit apart from the next. 10 100 is two numbers.
  {
    needs: /\d[ .] ?\d| \./u,
    pattern: new RegExp(
      `(?<![\\d.] ?)\\d(?: \\. ?\\d|\\. \\d| \\d)+(?! ?[\\d.])(?= ?(?:${unit}|[，。；、—至到]))`,
      'gu',
    ),
    replace: squeeze,
  },
  // 1 . 57万, 12 .2％: a space beside the point.
  {
    needs: / \.|\. /u,
    pattern: new RegExp(`(?<!\\d)\\d{1,9}(?: \\.|\\. | \\. )\\d{1,6}(?= ?${unit})`, 'gu'),
    replace: squeeze,
  },
  // 增长19·5％: a raised point before a unit; “5·18” is a date.
  {
    needs: /·/u,
    pattern: new RegExp(`(?<=[${han}])\\d{1,5}·\\d{1,2}(?=[%％]|个百分点|[亿万]元)`, 'gu'),
    replace: (match) => match[0].replace('·', '.'),
  },
  // l3.6％, 4l.38亿, 1O％: a scanner's letters inside a number with a unit.
  {
    needs: /[lOo]/u,
    pattern: new RegExp(
      `(?<![\\dA-Za-z.])(?=[\\dlOo.]*\\d)(?=[\\dlOo.]*[lOo])[\\dlOo]+(?:\\.[\\dlOo]+)?(?=${unit})`,
      'gu',
    ),
    replace: (match) => match[0].replaceAll('l', '1').replace(/[Oo]/gu, '0'),
  },
  // 21.88%%: a program's way of writing one.
  {needs: /%%/u, pattern: /(?<=\d)%%(?!%)/gu, replace: '%'},
  // 党的二十D: a site's way round a filter; no other word stands there.
  {
    needs: /[dD]/u,
    pattern: /(?<=党的(?:十[一二三四五六七八九]?|二十))[dD](?=[精报会以召提要开和、，。])/gu,
    replace: '大',
  },
  // PM_2.5: a subscript's mark.
  {needs: /_/u, pattern: /(?<=\bPM)_(?=\d)|(?<=\b(?:CO|SO|NO|O))_(?=\d)/gu, replace: ''},
]

/** 13.3_M_M_: a program's stand-in for %, certain where it follows figures only and often. */
const percentStandIn = new RegExp(`(?<=${number})_M_M_`, 'gu')
/** 二��三五年: of the numeral characters only 〇 is outside the old code page. */
const lostZero = /(?<=[一二])\ufffd{1,4}(?=[〇一二三四五六七八九]{2}年)/gu

/** Damage inside numbers, repaired where certain; every repair is listed, what is not certain stays and is reported. */
export const mendNumbers: Rule = {
  name: 'mend-numbers',
  apply: (draft: Draft) => {
    for (const line of draft.lines) if (line.role !== 'verbatim') mend(draft, line)
  },
  examples: [
    {before: '增长８．７％', after: '增长8.7%'},
    {before: '1 9 9 7 年达到7 4 7 7 2 亿元', after: '1997 年达到74772 亿元'},
    {before: '实施“1 10 100”战略', after: '实施“1 10 100”战略', because: 'three numbers'},
    {before: '新增1 . 57万家，增长12 .2%', after: '新增1.57万家，增长12.2%'},
    {before: '增长19·5%，应对“25·7”洪水', after: '增长19.5%，应对“25·7”洪水'},
    {before: '增长l3.6%，产粮4l.38亿公斤，通过ISO9001认证', after: '增长13.6%，产粮41.38亿公斤，通过ISO9001认证'},
    {before: '覆盖率21.88%%，提高2%', after: '覆盖率21.88%，提高2%'},
    {before: '贯彻党的二十D精神', after: '贯彻党的二十大精神'},
    {before: 'PM_2.5下降', after: 'PM2.5下降'},
    {before: '增长13.3_M_M_；控制在4.5_M_M_以下；下降2_M_M_', after: '增长13.3%；控制在4.5%以下；下降2%'},
    {before: '二\ufffd\ufffd三五年远景目标', after: '二〇三五年远景目标'},
    {before: '完成3.6 2亿元', after: '完成3.6 2亿元', because: 'may be two numbers'},
  ],
}

function mend(draft: Draft, line: Line): void {
  if (line.text.includes('_M_M_')) draft.substitute(line, percentStandIn, '%')
  if (line.text.includes('\ufffd')) draft.substitute(line, lostZero, '〇')
  if (!/[\d０-９Ａ-Ｚａ-ｚ％dD]/u.test(line.text)) return
  for (const {needs, pattern, replace} of repairs) if (needs.test(line.text)) draft.substitute(line, pattern, replace)
}

function squeeze(match: RegExpExecArray): string {
  return match[0].replaceAll(' ', '')
}
