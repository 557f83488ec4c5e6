/** Words that may open a clause and are no part of the indicator's name, longest first by construction. */
const openers = [
  '预计 预计全年 初步核算 初步统计 据统计 据初步统计 据初步核算 经初步核算 经核算 初步预计 统计显示 数据显示 其中 其中： 同时 另外 此外 特别是 尤其是 截至目前 目前 现有 全年 全年共 今年 年内 去年 上年 当年 明年 一年来 五年来 三年来 过去一年 过去的一年 过去五年 五年间 五年累计 五年 累积 这五年 这一年 年均 累计 先后 共 共计 总计 已 将 使 把 让 年末 年底 到年底 到年末 至年末 到年末 本届政府 期间 时期 以来 其 我们 并 也 还 而 和 与 及 以及 则 要 是 即 全部 基本 一年 至 到 在 从 按 因 又 再 即： 各项 各类 主要 预期 约 近 超 均 都 分别 仅',
  '全国 全省 全市 全县 全区 全旗 全州 全盟 全自治区 全自治州 全自治县 全镇 全乡 全街道 全街 全办 全场 全师 全团 全村 全社区 全新区 全域 我国 我省 我市 我县 我区 我旗 我州 我盟 我镇 我乡 我街道 我场 我师 我团 我村 我自治区 我自治州 我自治县 本省 本市 本县 本区 本旗 本州 本镇 本乡 县域内',
  '实现 完成 达到 达 力争 确保 争取 提出 建议 设定 努力 推动 促进 保持 取得 超额完成 圆满完成 顺利完成 累计完成 累计实现 全力 全面 大力 积极 扎实 深入 持续 继续 进一步 有力 有效 切实 成功 突破 跃升 首次 总体 稳定 使得 带动 努力实现 全年实现 全年完成 共完成 共实现 今年实现 高质量 高标准 高水平 高效率 高效 圆满 顺利 如期 超额 提前 有序 稳妥 精准 预计完成 预计实现 确保完成 力争完成 力争实现 确保实现 安排 投入 拨付 计划 计划完成 组织 组织实施 大幅',
]
  .flatMap((words) => words.split(' '))
  .sort((a, b) => b.length - a.length)

/** Openers that mean something by themselves: kept where nothing would be left, and where a name begins with them. */
const kept =
  /^(?:全部财政|全部工业|一般|一产|二产|三产|一次|二次|三次|二氧化|三大|一二三|一、二|二三产|主要污染|主要约束|主要经济指标|主要指标|计划生育|全面小康|预期寿命|在岗|在校|在册|在建|到位|到期|和谐|从业|按揭|共同|是否|超额|超高|持续经营|其他|要素|要地|先进|投入产出|促进中心|近郊|近岸|安排就业|都市|三品|三农|三资|一村|一体|二手|以工|已脱|组织部|积极性|深入人|全面推|稳定脱|因病|因公|主要粮|主要农|保持率|年末总|均衡|三新|三公|再生|再就业|还款|还迁|将军|将乐)/u

const when =
  /^(?:[①-⑳⑴-⒇]|——|—|-|[，、：；:]|[一二三四五六七八九十]是|（[一二三四五六七八九十]+）|(?:到|至|截至|截止|自|从|在)?(?:20\d\d|19\d\d)年?(?:度|年底|末|底|初|以来|上半年|前三季度)?(?:\d{1,2}月(?:底|末|份)?)?|(?:到|至|截至|截止|在)?“[一二三四五六七八九十]{1,3}五”(?:规划)?(?:时期|期间|末|期末|以来|五年)?|(?:截至|截止|到|至)\d{1,2}月(?:底|末|份)?(?:\d{1,2}日)?|(?:到|截至|截止)?(?:今年|去年|年)(?:底|末)|\d+年(?:来|间|内|共|累计)?|20年来|近\d+年)/u

/**
 * Take off what opens a clause: time, place, verbs of achieving. 全年实现地区生产总值 → 地区生产总值.
 *
 * @param phrase   A subject as the lead left it.
 * @param isKnown  Tells names of the lexicon, which are left whole.
 */
export function cleanName(phrase: string, isKnown: (name: string) => boolean): string {
  // 今年经济社会发展的主要预期目标是国内生产总值: the list's announcement runs into its first name.
  let name = phrase.replace(/^.*(?:目标|指标|要求|任务)(?:是|为|：|——)(?=.{2})/u, '')
  for (let rounds = 0; rounds < 14; rounds++) {
    if (name === '' || isKnown(name)) break
    const time = when.exec(name)
    if (time) {
      name = name.slice(time[0].length)
      continue
    }
    if (kept.test(name)) break
    const opener = openers.find((word) => name.startsWith(word))
    if (!opener) break
    name = name.slice(opener.length)
  }
  return withoutDone(behindTime(name, isKnown), isKnown)
    .replace(/（(?:扣除|剔除|不含|含|按|包括|同口径|下同|可比)[^（）]*）$/u, '')
    .replace(/^[的了]+(?=.)/u, '')
    .replace(/[的、，：；]+$/u, '')
}

/** 经济实力稳步增强全年地区生产总值: a heading ran into its first name. */
function behindTime(name: string, isKnown: (name: string) => boolean): string {
  if (name.length < 10 || isKnown(name)) return name
  const known = [...name.matchAll(/(?:全年|全[省市县区旗州镇乡])(?:实现|完成)?/gu)].findLast(({index, 0: word}) =>
    isKnown(name.slice(index + word.length)),
  )
  return known ? name.slice(known.index + known[0].length) : name
}

/** 规上工业企业完成增加值 is 规上工业企业增加值: the verb stands between whose and what. */
function withoutDone(name: string, isKnown: (name: string) => boolean): string {
  if (isKnown(name)) return name
  // 服务业完成社会消费品零售总额: the field says nothing that the name does not.
  const what =
    /^(?:服务业|第三产业|商贸(?:流通)?业?|流通业|对外贸易|外经贸|财政|金融业|农业)(?:实现|完成)(?<what>.{4,})$/u.exec(
      name,
    )?.groups?.what
  return what && isKnown(what) ? what : name.replace(done, '$<whose>$<what>')
}

const done =
  /^(?<whose>[^，。；]{2,14}?)(?:共)?(?:实现|完成|预计)(?<what>增加值|总产值|产值|利税|利润|主营业务收入|营业收入|销售收入|税收)$/u
