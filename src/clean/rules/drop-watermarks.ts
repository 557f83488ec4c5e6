import {closing} from '../../text/characters.ts'
import type {Draft} from '../draft.ts'
import type {Rule} from '../rule.ts'

const prefix =
  '(?:(?:文章|资料|数据)?来源[：:]|来自|更多(?:请|内容)?|百度一?下?|微信|公众号|搜索|关注|查看|下载自?|详见|官网[：:]?|[：:\\s]){0,6}'

/** Names that resellers of texts write into them, letters spaced so that a filter misses them; 马克思 is another word. */
const sellers = '(?:马\\s*克\\s*数\\s*据\\s*网?|(?:https?://)?(?:www\\.)?macrodatas\\.[a-z]{2,3}[^\\s\\p{Script=Han}]*)'

const watermark = new RegExp(`\\s{0,20}${prefix}${sellers}[。\\s]{0,20}`, 'giu')
/** A pointer or credit on the last sentence's line: 相关图解>>, （责任编辑：…）, 来源：… */
const pointer = new RegExp(
  `(?<=[。！？!][${closing}]{0,4})\\s{0,40}(?:(?:相关|附件|图解|解读|视频|链接|阅读|下载)[^。！？]{0,16}(?:[>＞»]{1,3}|[：:])(?:[（(][^（）()]{1,12}[）)])?[^。！]{0,60}|[（(【]?(?:责任?编辑?|编辑|来源|审核|校对|作者|摄影|稿源)[：:丨][^。！]{1,40}|(?:扫一扫|[（(【]?(?:图解|关闭|打印|返回)|分享到|上一[篇条]|下一[篇条]|当前位置|您的位置|发布时间|信息来源|点击数|浏览次数)[^。！]{0,400}|\\s{2,}(?:来源|来自|更多|搜索|百度|官网|详见|关注|微信)[^。！]{0,40})$`,
  'u',
)

/** Advertising spliced into the text and pointers glued to its last sentence. */
export const dropWatermarks: Rule = {
  name: 'drop-watermarks',
  apply: (draft: Draft) => {
    for (const line of draft.lines) {
      if (/数\s*据|macrodatas/iu.test(line.text)) draft.substitute(line, watermark, '')
      if (line.text.length > 20) draft.substitute(line, pointer, '')
    }
    draft.remove((line) => line.text.trim() === '')
  },
  examples: [
    {before: '为建设新云岭而努力奋斗！    来源：百度马 克 数据网', after: '为建设新云岭而努力奋斗！'},
    {before: '奋力谱写云岭发展的绚丽新篇章，再创辉煌！相关图解>>', after: '奋力谱写云岭发展的绚丽新篇章，再创辉煌！'},
    {before: '坚持马克思列宁主义，用好大数据。', after: '坚持马克思列宁主义，用好大数据。'},
    {before: '详见附件。', after: '详见附件。'},
  ],
}
