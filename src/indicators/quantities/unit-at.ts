import {classifiers, magnitudes, measureUnits} from '../../text/units.ts'

export interface UnitMatch {
  unit: string
  end: number
  kind: 'percent' | 'points' | 'times' | 'amount'
}

const bySize = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length)
const sizes = bySize(Object.keys(magnitudes))
const units = byFirst([...measureUnits, ...classifiers])
/** Without a magnitude, these are parts of names more often than counts: 3省, 2区. */
const sizeless = new Set(['P', '石', '升'])

/**
 * Read the unit that begins at a place, magnitude first, the longest of each.
 *
 * ```text
 * 230亿元、增长…
 *    ^^^^
 * ```
 */
export function unitAt(text: string, at: number): UnitMatch | undefined {
  const sign = text[at]
  if (sign === '%') return {unit: '%', end: at + 1, kind: 'percent'}
  if (sign === '‰') return {unit: '‰', end: at + 1, kind: 'percent'}
  const size = sizes.find((word) => text.startsWith(word, at)) ?? ''
  const start = at + size.length
  const word = units
    .get(text[start] ?? '')
    ?.find((unit) => text.startsWith(unit, start) && !isLonger(text, start, unit))
  if (!word) return size ? {unit: size, end: start, kind: 'amount'} : undefined
  if (!size && sizeless.has(word)) return undefined
  return {unit: size + word, end: start + word.length, kind: kinds[word] ?? 'amount'}
}

const kinds: Record<string, UnitMatch['kind']> = {个百分点: 'points', 百分点: 'points', 倍: 'times', 成: 'percent'}

/** Words that only look like a unit at their head: 30分贝, 3家庭, 5项目, 2人民. */
const longer: Record<string, string[]> = {
  里: ['程'],
  天: ['中', '下', '然', '津', '山', '水', '府', '空', '池', '地', '河'],
  度: ['假', '夏'],
  成: ['立', '为', '功', '果', '员', '长', '效', '本', '交', '都', '品', '套', '片'],
  分: ['别', '类', '布', '散', '级', '期', '钟', '区', '公'],
  家: ['庭', '长', '电', '乡', '园', '属'],
  项: ['目'],
  部: ['门', '分', '委', '队', '署'],
  区: ['域', '间'],
  市: ['场', '民', '级', '政', '区'],
  省: ['级', '份', '道'],
  县: ['级', '域', '道', '城'],
  乡: ['镇', '村', '道'],
  镇: ['区', '村', '级', '街'],
  村: ['庄', '民', '级', '镇'],
  国: ['家', '有', '道', '内', '际'],
  人: ['民', '口', '均', '才', '大', '员', '工'],
  户: ['均', '籍', '外'],
  道: ['路'],
  方: ['面', '案', '向', '式'],
  站: ['点'],
  点: ['位'],
  面: ['积'],
  米: ['粉'],
  组: ['织'],
  首: ['次', '个'],
  台: ['阶', '账', '风', '州'],
  起: ['步', '点', '来', '草'],
  集: ['中', '群', '团'],
  双: ['语'],
  对: ['接'],
  类: ['型'],
  校: ['园', '区'],
  石: ['油', '化'],
}

function isLonger(text: string, start: number, unit: string): boolean {
  return longer[unit]?.includes(text[start + unit.length] ?? '') ?? false
}

function byFirst(words: readonly string[]): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const word of bySize(words)) {
    const list = map.get(word[0]!)
    if (list) list.push(word)
    else map.set(word[0]!, [word])
  }
  return map
}
