import {closing} from '../../text/characters.ts'
import type {Draft, Line} from '../draft.ts'
import type {Rule} from '../rule.ts'

const prefix =
  '(?:(?:文章|资料|数据)?来源[：:]|来自|更多(?:请|内容)?|百度一?下?|微信|公众号|搜索|关注|查看|下载自?|详见|官网[：:]?|[：:\\s]){0,6}'

/** Names that resellers of texts write into them, letters spaced so that a filter misses them; 马克思 is another word. */
const sellers = '(?:马\\s*克\\s*数\\s*据\\s*网?|(?:https?://)?(?:www\\.)?macrodatas\\.[a-z]{2,3}[^\\s\\p{Script=Han}]*)'

const watermark = new RegExp(`\\s{0,20}${prefix}${sellers}[。\\s]{0,20}`, 'giu')
/** A pointer or credit on the last sentence's line: 相关图解>>, （责任编辑：…）, 来源：… */
const pointer = new RegExp(
  `(?<=[。！？!][${closing}]{0,4})\\s{0,40}(?:(?:相关|附件|图解|解读|视频|链接|阅读|下载)[^。！？]{0,16}(?:[>＞»]{1,3}|[：:])(?:[（(][^（）()]{1,12}[）)])?[^。！]{0,60}|[（(【]?(?:责任?编辑?|编辑|来源|审核|校对|作者|摄影|稿源)[：:丨][^。！]{1,40}|[（(](?:(?:原载|载)?《[^》]{2,14}[报刊]》[^。！]{0,40}|新华社[^。！]{0,24}[电讯])[）)]|(?:扫一扫|[（(【]?(?:图解|关闭|打印|返回)|分享到|上一[篇条]|下一[篇条]|当前位置|您的位置|发布时间|信息来源|点击数|浏览次数)[^。！]{0,400}|\\s{2,}(?:来源|来自|更多|搜索|百度|官网|详见|关注|微信)[^。！]{0,40})$`,
  'u',
)

/** （上接第一版）, （下转第四版）: where a newspaper's page ends. */
const otherPage = /^\s?[（(](?:上接|紧接)[^（）()]{1,6}版[）)]\s?|\s?[（(]下转[^（）()]{1,6}版[）)]\s?$/u

/** Advertising spliced into the text and pointers glued to its last sentence. */
export const dropWatermarks: Rule = {
  name: 'drop-watermarks',
  apply: (draft: Draft) => {
    for (const line of draft.lines) {
      if (/数\s*据|macrodatas/iu.test(line.text)) draft.substitute(line, watermark, '')
      if (line.text.length > 20) draft.substitute(line, pointer, '')
      draft.substitute(line, otherPage, '')
    }
    dropTracer(draft)
    draft.remove((line) => line.text.trim() === '')
  },
  examples: [
    {before: '为建设新云岭而努力奋斗！    来源：百度马 克 数据网', after: '为建设新云岭而努力奋斗！'},
    {before: '奋力谱写云岭发展的绚丽新篇章，再创辉煌！相关图解>>', after: '奋力谱写云岭发展的绚丽新篇章，再创辉煌！'},
    {
      before:
        '政府工作报告vfO\n各位代表:vfO\n现在,我报告工作。vfO\n一、工作回顾vfO\n全年增长5%,城乡面\n貌改善。vf\nO\n努力奋斗!vfO',
      after: '政府工作报告\n各位代表:\n现在,我报告工作。\n一、工作回顾\n全年增长5%,城乡面\n貌改善。\n努力奋斗!',
    },
    {
      before: '政府工作报告hd9\n各位代表:hd9\n现在,我报告工作。hd\n9\n一、工作回顾hd9\n努力奋斗!hd9\n全文完hd9',
      after: '政府工作报告\n各位代表:\n现在,我报告工作。\n一、工作回顾\n努力奋斗!\n全文完',
    },
    {
      before: '政府工作报告22M\n各位代表:22M\n现在,我报告工作。22M\n一、工作回顾22M\n努力奋斗!22M',
      after: '政府工作报告\n各位代表:\n现在,我报告工作。\n一、工作回顾\n努力奋斗!',
    },
    {
      before: '推广APP\n建设APP\n用好APP\n管好APP，开发APP应用',
      after: '推广APP\n建设APP\n用好APP\n管好APP，开发APP应用',
    },
    {before: '争取更大的胜利！（《云岭日报》19640131第1版）', after: '争取更大的胜利！'},
    {before: '（上接第一版）加快项目建设。\n深化改革。（下转第四版）', after: '加快项目建设。\n深化改革。'},
    {before: '坚持马克思列宁主义，用好大数据。', after: '坚持马克思列宁主义，用好大数据。'},
    {before: '详见附件。', after: '详见附件。'},
  ],
}

const fewestTraces = 5
/** vfO, hd9: letters, or letters and digits. */
const traceAtEnd = /(?<=[\p{Script=Han}。：:！!？?；;”）)])(?<token>(?=\d{0,3}[A-Za-z])[A-Za-z\d]{2,4})$/u

/**
 * The same few letters after every paragraph, by which a site knows its copies again. They stand nowhere else, may be broken
 * by a line's end, and tell where paragraphs end.
 */
function dropTracer(draft: Draft): void {
  const token = findTracer(draft.lines)
  if (token === undefined) return
  const everywhere = new RegExp(token, 'gu')
  const broken = new Set<Line>()
  draft.lines.forEach((line, index) => {
    const next = draft.lines[index + 1]
    if (line.text.endsWith(token)) line.closed = true
    for (let cut = 0; cut < token.length && next; cut++)
      if (next.text === token.slice(cut) && line.text.endsWith(token.slice(0, cut))) {
        if (cut > 0) draft.edit(line, [{start: line.text.length - cut, end: line.text.length, text: ''}])
        line.closed = true
        broken.add(next)
      }
    draft.substitute(line, everywhere, '')
  })
  draft.remove((line) => broken.has(line))
}

function findTracer(lines: readonly Line[]): string | undefined {
  const ends = new Map<string, number>()
  for (const {text} of lines) {
    const token = traceAtEnd.exec(text.slice(-6))?.groups?.token
    if (token) ends.set(token, (ends.get(token) ?? 0) + 1)
  }
  const [token, count] = [...ends].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  if (count < fewestTraces) return undefined
  const sentences = lines.filter(({text}) => /[。！？!?]$/u.test(text)).length
  const others = lines.filter(({text}) => text.slice(0, -token.length).includes(token)).length
  return count >= sentences && others * 5 <= count ? token : undefined
}
