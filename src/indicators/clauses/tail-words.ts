import type {Bound} from '../../model/observation.ts'

/** What a word between subject and number says about the number. */
export interface TailEffect {
  /** up, down: a change; level: where it stands; done: what was achieved; to: where a change led; plan: share of a plan. */
  verb?: 'up' | 'down' | 'level' | 'done' | 'to'
  /** 涨幅 names the change of the name before it; a rate in the same list has none. */
  noun?: true
  /** 分别: one number for each subject. */
  distributive?: true
  /** 均: one number for all subjects. */
  each?: true
  /** 年均 */
  average?: true
  /** 累计: a total of the whole stretch of time. */
  total?: true
  target?: true
  /** The figure is what was planned for the year told of. */
  plan?: true
  estimated?: true
  bound?: Bound
  /** 占比: the number is the subject's share. */
  share?: true
}

const effects: ReadonlyArray<readonly [effect: TailEffect, words: string]> = [
  [
    {verb: 'up'},
    '增长 增加 增 提高 上升 上涨 递增 提升 净增 多增 扩大 增收 回升  拉动 新增长 涨 升 提速 净增加 跃升 攀升 增长了 增加了 提高了 上升了 提升了 微涨 微增 微升',
  ],
  [{verb: 'up', noun: true}, '增速 增幅 涨幅 增长速度 增长率 上涨幅度 增长幅度'],
  [
    {verb: 'down'},
    '下降 降低 减少 下跌 回落 减 缩减 压减 削减 下滑 降 负增长 下降了 降低了 减少了 降幅 降幅达 下降率为 降 压降 精简 缩短 收窄 核减 下调 减幅 微降 微跌',
  ],
  [
    {verb: 'to'},
    '回升到 回升至 反弹到 反弹至 收窄到 收窄至 增长到 增加到 提高到 提升到 上升到 增至 升至 提高至 提升至 增加至 增长至 扩大到 扩大至 下降到 下降至 降低到 降低至 降到 降至 降为 减少到 减少至 减至 减为 压缩到 压缩至 压减到 压减至 缩短到 缩短至 缩小到 缩小至 回落到 回落至 上升至 上升为 跃升至 跃升到 攀升至 攀升到 升到 增为 增加为 上涨到 发展到 转为 转至 发展至 调整到 调整为 调整优化为 优化为 优化调整为 变为 转变为 改善到 改善至 稳定到 恢复到 延长到 延长至 增长为 提高为 提到',
  ],
  [
    {verb: 'level'},
    '达到 到达 达 达至 为 是 有 即 在 到 至 稳定在 保持在 保持 维持在 稳定 控制 高达 多达 仅 仅为 只有 已达 已有 共有 现有 均值 平均值 首次 成功 历史性 预期 目标 确定为 安排 定为 跃上 站上 迈上 迈入 跃升 累计达 达成 落在 处于 位于 保有 合计 计 的目标 目标为 的预期目标 达到了 有望 相当于 定在 按 创 掌握在 大关 稳居',
  ],
  [{verb: 'done'}, '完成 实现 超额完成 完成了 实现了 共完成 共实现 合计完成'],
  [{distributive: true}, '分别 依次 分别为 分别是 各自'],
  [{each: true}, '均 都 双双 双 全部 平均均 皆'],
  [{average: true}, '年均 五年平均 5年平均 年平均 平均每年 每年平均 年均递 每年 逐年'],
  [{total: true}, '累计 总共 共 共计 五年共 五年累计 5年累计 总计 累计新增 三年累计'],
  [{target: true}, '力争 争取 确保 努力 预期 计划 拟 将 目标 力求 力促 要 要求 应 应当 必须 保证'],
  [{estimated: true}, '预计 预计全年 初步预计 预计可'],
  [{share: true}, '占比达'],
  // 财政收入任务174万元，完成198万元
  [{plan: true}, '任务 任务数 年度任务 年初预算 调整预算 计划数 预算数'],
  // 约占全国40%: the word stands away from its number.
  [{bound: '~'}, '约 大约'],
  [
    {},
    '平均 同比 可比 按可比价格 按可比价格计算 按可比价 按可比价计算 可比口径 按可比口径 按可比口径计算 同口径 按同口径 按同口径计算 比上年 较上年 比去年 较去年 比上年同期 比去年同期 较上年同期 同期 也 已 已经 再 又 再次 仍 还 就 可 可以 了 之 的 全年 实际 名义 净 进一步 稳步 大幅 快速 连续 先后 接连 相继 继续 持续 首次 一举 突破性 现价 按现价 环比 共 各 则 只 近 超 且 并 即 年内 率先 一直 明显 显著 基本 直接 顺利 成功 圆满 逆势 强劲 强势 平稳 较快 小幅 温和 恢复性 高速 迅猛 稳健 大幅度 每人 提前 远 略 大大 远远 剔除不可比因素后 剔除不可比因素 剔除不可比因素影响 扣除价格因素 扣除物价因素 扣除价格因素后 扣除物价上涨因素 扣除物价因素后 按不变价 按不变价格 按不变价格计算 按不变价计算',
  ],
]

/** Words whose end only looks like one of those above: they belong to the subject. */
const stoppers =
  '新增 合同 拥有 国有 所有 享有 具有 人均 户均 亩均 日均 月均 均价 地均 公有 私有 自有 特有 原有 增减 首都 成都 古都 首都 之都 新都 行为 作为 因为 成为 认为 现在 存在 外在 潜在 草创 文创 双创 原创 首创 自然增长率 人口增长率 加减 节约 集约 公约 预约 契约 条约 制约 远近 临近 附近 邻近 亲近 目的 公共 主要 需要 必要 重要 纲要 摘要 提要 反应 供应 响应 相应 效应 适应 对应 感应 反应 建成率 直达 抵达 发达 直接 对接 承接 首付'.split(
    ' ',
  )

/** Words that may stand between a subject and its number, by their last character, longest first. */
export const tailWords: ReadonlyMap<
  string,
  ReadonlyArray<readonly [word: string, effect: TailEffect | undefined]>
> = index()

function index() {
  const byWord = new Map<string, TailEffect | undefined>()
  for (const [effect, words] of effects)
    for (const word of words.split(' ')) if (!byWord.has(word)) byWord.set(word, effect)
  for (const word of stoppers) byWord.set(word, undefined)
  const byLast = new Map<string, Array<readonly [string, TailEffect | undefined]>>()
  for (const pair of byWord) {
    const last = pair[0].at(-1)!
    const list = byLast.get(last)
    if (list) list.push(pair)
    else byLast.set(last, [pair])
  }
  for (const list of byLast.values()) list.sort((a, b) => b[0].length - a[0].length)
  return byLast
}
