import {type Lexicon, lookUp} from '../lexicon.ts'

/**
 * Part a shared subject into as many names as there are numbers, each in full.
 *
 * ```text
 * 城镇、农村常住居民人均可支配收入  →  城镇常住居民人均可支配收入, 农村常住居民人均可支配收入
 * 生产安全事故起数、死亡人数        →  生产安全事故起数, 生产安全事故死亡人数
 * ```
 *
 * @param count Names wanted; undefined: as many as the text lists.
 * @returns     Undefined where the subject does not list that many.
 */
export function splitSubjects(subject: string, count: number | undefined, lexicon: Lexicon): string[] | undefined {
  const folded = foldedList(subject, count)
  if (folded) return folded
  const pieces = listPieces(subject, count)
  return pieces && complete(count === undefined ? pieces.flatMap((piece) => known(piece, lexicon)) : pieces, lexicon)
}

/** 单位生产总值能耗和化学需氧量、氨氮…: two in one place of a list. */
function known(piece: string, lexicon: Lexicon): string[] {
  const two = lookUp(piece, lexicon) ? undefined : splitLast(piece)
  return two?.every((one) => lookUp(one, lexicon)) ? two : [piece]
}

interface FoldedList {
  pattern: RegExp
  names: (groups: Record<string, string | undefined>) => string[]
  /** True where its marks part no list of whole names: 二、三产业. */
  one?: true
}

/** Lists written as one word. */
const foldedLists: FoldedList[] = [
  {pattern: /^(?<head>.*?)城乡(?<tail>.{2,})$/u, names: ({head, tail}) => [`${head}城镇${tail}`, `${head}农村${tail}`]},
  {
    pattern: /^(?<head>.*?)城[、和]乡(?<tail>居民.{2,})$/u,
    names: ({head, tail}) => [`${head}城镇${tail}`, `${head}农村${tail}`],
    one: true,
  },
  {pattern: /^(?<head>.*?)存贷款(?<tail>.*)$/u, names: ({head, tail}) => [`${head}存款${tail}`, `${head}贷款${tail}`]},
  {
    pattern: /^(?:第)?一(?:次|产业|产)?[、和]?(?:第)?二(?:次|产业|产)?[、和及与]?(?:第)?三(?:次)?产业(?<tail>.*)$/u,
    names: ({tail}) => ['一', '二', '三'].map((one) => `第${one}产业${tail}`),
  },
  {
    pattern: /^一(?:次|产)?[、和]?二(?:次|产)?[、和及与]?三(?:次)?产(?<tail>.*)$/u,
    names: ({tail}) => ['一', '二', '三'].map((one) => `${one}产${tail}`),
  },
  {
    pattern: /^三次产业(?<tail>.*)$/u,
    names: ({tail}) => ['一', '二', '三'].map((one) => `第${one}产业${tail}`),
  },
  {
    pattern: /^(?:第)?二(?:产|产业|次)?[、和]?(?:第)?三(?:次)?产业(?<tail>.*)$/u,
    names: ({tail}) => ['二', '三'].map((one) => `第${one}产业${tail}`),
    one: true,
  },
  {pattern: /^(?<head>.*?)进出口(?<tail>.*)$/u, names: ({head, tail}) => [`${head}进口${tail}`, `${head}出口${tail}`]},
]

function foldedList(subject: string, count: number | undefined): string[] | undefined {
  for (const {pattern, names, one} of foldedLists) {
    const match = pattern.exec(subject)
    if (!match || count === undefined) continue
    const list = names(match.groups ?? {})
    // 城乡居民收入和农民收入 is a list of its own: a second list word makes the folded reading wrong.
    if (
      list.length === count &&
      (one || list.length === 3 || !/[、和与及]/u.test(subject) || /^.{0,8}(?:城乡|存贷)/u.test(subject))
    )
      if (one || !(list.length === 2 && listPieces(subject, 2))) return list
  }
  return undefined
}

function listPieces(subject: string, count: number | undefined): string[] | undefined {
  const fits = (pieces: string[]) =>
    pieces.every((piece) => piece.length > 0) && (count === undefined ? pieces.length > 1 : pieces.length === count)
  const byComma = splitOutside(subject, '、')
  if (fits(byComma)) {
    const last = splitLast(byComma.at(-1)!)
    if (count === undefined && last) return [...byComma.slice(0, -1), ...last]
    return byComma
  }
  const last = splitLast(byComma.at(-1)!)
  const withLast = last ? [...byComma.slice(0, -1), ...last] : undefined
  if (withLast && fits(withLast)) return withLast
  return undefined
}

/** Part at 、 outside brackets and quotes. */
function splitOutside(text: string, mark: string): string[] {
  const pieces: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i < text.length; i++) {
    if ('（“《'.includes(text[i]!)) depth++
    else if ('）”》'.includes(text[i]!)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && text[i] === mark) {
      pieces.push(text.slice(start, i))
      start = i + 1
    }
  }
  pieces.push(text.slice(start))
  return pieces
}

/** Words that hold 和, 与, 及 without being a list. */
const joined =
  /和谐|和平|共和|总和|饱和|亲和|参与|与会|及时|普及|以及其他|涉及|及格|和田|呼和|和林|和县|温和|缓和|研究与试验|研究和试验|文化及相关|旅游及相关|及相关产业|新能源及|汽车及/u

function splitLast(piece: string): [string, string] | undefined {
  for (const word of ['以及', '和', '与', '及']) {
    const at = piece.lastIndexOf(word)
    if (at <= 0 || at + word.length >= piece.length) continue
    const around = piece.slice(Math.max(0, at - 4), at + word.length + 4)
    if (joined.test(around)) continue
    return [piece.slice(0, at), piece.slice(at + word.length)]
  }
  return undefined
}

/** What a name may end with and be whole. */
const heads =
  /(?:产业)?(?:增加值|总产值|产值|收入|支出|总额|总值|总量|产量|产能|面积|余额|人数|人次|起数|数量|投资|比重|占比|比例|浓度|指数|利润|利税|税收|排放量|接待量|游客|能耗|零售额|投资额|销售额|客运量|保有量|出栏量|存栏量|成交额|里程|覆盖率|比率|[^、]{2}率|[^、]率|价格|资金|费用|标准|消费|用电量|吞吐量|进口|出口|装机|规模|外资|内资|就业|件数|案件|[^、]数|[^、]量|[^、]额)$/u

/** Sister words: the second stands for the first in a name that both share. */
const sisters = [
  ['城镇', '农村', '城市', '乡村', '农村牧区', '城乡', '全体', '农牧区', '农民', '农牧民', '市民', '脱贫地区'],
  ['第一', '第二', '第三'],
  ['一产', '二产', '三产', '第一产业', '第二产业', '第三产业', '一', '二', '三'],
  ['存款', '贷款', '储蓄'],
  ['收入', '支出'],
  ['进口', '出口', '进出口'],
  ['国税', '地税'],
  ['中央', '省', '市', '县', '省级', '市级', '县级', '国家级'],
]

/** What in later places of a list leans on the head of the first. */
const leaning =
  /^(?:死亡人数|受伤人数|伤亡人数|死亡率|直接经济损失|支出|贷款|贷款余额|余额|利润|利税|税收|产值|增加值|投资额|均价|单产|总产|养老保险|医疗保险)/u

function complete(pieces: string[], lexicon: Lexicon): string[] {
  const last = pieces.at(-1)!
  const first = pieces[0]!
  const names = pieces.map((piece) =>
    piece === last ? piece : isWhole(piece, lexicon) ? withEmission(piece, last, lexicon) : lend(piece, last, lexicon),
  )
  return names.map((name, i) => (i > 0 && leaning.test(name) && !isOwn(name) ? borrow(name, names[0] ?? first) : name))
}

/** 税收收入, 税收占财政收入的比重: whole as they stand, unlike a bare 税收 or 贷款余额. */
function isOwn(name: string): boolean {
  return name.includes('占') || name.startsWith('税收收入')
}

function isWhole(piece: string, lexicon: Lexicon): boolean {
  return lookUp(piece, lexicon) !== undefined ? !/^(?:城镇|农村|第?[一二三]产业?)$/u.test(piece) : heads.test(piece)
}

/** 化学需氧量、二氧化硫排放量: each is emitted. */
function withEmission(piece: string, last: string, lexicon: Lexicon): string {
  const tail = /排放(?:总量|量)?$/u.exec(last)?.[0] ?? ''
  const entry = tail === '' || piece.endsWith(tail) ? undefined : lookUp(piece + tail, lexicon)
  return entry !== undefined && entry === lookUp(piece, lexicon) ? piece + tail : piece
}

/** Give a name the end that it shares with the last of its list. */
function lend(piece: string, last: string, lexicon: Lexicon): string {
  for (const group of sisters) {
    if (!group.some((word) => piece.endsWith(word))) continue
    const other = group.filter((word) => last.startsWith(word)).sort((a, b) => b.length - a.length)[0]
    if (other) return piece + last.slice(other.length)
  }
  for (let k = 1; k < Math.min(last.length - 1, 24); k++) {
    const candidate = piece + last.slice(k)
    if (lookUp(candidate, lexicon)) return candidate
  }
  const share = /占.+$/u.exec(last)
  const whole = share ? last.slice(0, share.index) : last
  const head = heads.exec(whole)?.[0] ?? ''
  const own = piece.endsWith('产业') && head.startsWith('产业') ? head.slice(2) : head
  return piece + own + (share?.[0] ?? '')
}

/** Give a name the beginning that it shares with the first of its list. */
function borrow(name: string, first: string): string {
  if (/^支出/u.test(name) && first.endsWith('收入')) return first.slice(0, -2) + name
  const loan = first.indexOf('存款')
  if (/^贷款/u.test(name) && loan >= 0) return first.slice(0, loan) + name
  if (name.endsWith('保险'))
    return /^(?<scope>城乡居民|城镇居民|城镇职工)/u.exec(first)?.[0]
      ? /^(?:城乡居民|城镇居民|城镇职工)/u.exec(first)![0] + name
      : name
  if (/^(?:养老|医疗|失业|工伤)保险/u.test(name))
    return (/^(?:城乡居民|城镇居民|城镇职工|企业职工)/u.exec(first)?.[0] ?? '') + name
  const head = heads.exec(first)
  if (!head || head.index < 2) return name
  const start = first.slice(0, head.index)
  // 销售收入、增加值: both lean on what stands before the list.
  if (/^(?:销售|营业|主营业务|实现|完成)$/u.test(start)) return name
  return name.startsWith(start) ? name : start + name
}
