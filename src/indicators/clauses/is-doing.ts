/**
 * Tell whether a phrase is only verbs of what was done to the things counted behind the number: 改造提升, 新建、续建.
 */
export function isDoing(phrase: string): boolean {
  let at = 0
  while (at < phrase.length) {
    const verb = verbs.get(phrase[at]!)?.find((word) => phrase.startsWith(word, at))
    if (!verb) return false
    at += verb.length
  }
  return phrase !== ''
}

const words =
  '新 再 共 已 先后 累计 、 和 建成 新建 改建 扩建 改造 提升 新增 增加 建设 引进 培育 培养 发展 打造 创建 实施 开工 竣工 启动 修建 修复 整治 治理 清理 取缔 关闭 淘汰 拆除 化解 完善 举办 承办 开展 发放 落实 解决 办理 建立 成立 组建 设立 申报 争取 认定 评选 招聘 招录 选派 救助 帮扶 资助 帮助 安置 转移 培训 惠及 带动 吸引 接待 列入 纳入 推进 新建成 储备 谋划 投放 配备 配置 铺设 更新 维修 硬化 绿化 栽植 完工 投用 开通 签约 入驻 聘请 查处 破获 抓获 打掉 审理 办结 受理 制定 出台 修订 下放 取消 承接 削减 精简 盘活 流转 收储 出让 供应 供给 保障 分配 筹集 争创 新认定 新培育 新引进 新认证 新开工 新设 新改扩建 改扩建 新改建 布局 推广 创成 获批 荣获 入选 获得 拥有 完成改造 清退 退出 压减 搬迁 拆迁 征收 征迁 征用 腾退 收回 回收 清欠 兑现 减免 减轻 降低 为 对 向 组织 动员 协调 选聘 轮训 评定 命名 表彰 建有 设有 共有 现有 覆盖 涉及 涵盖 服务 支持 扶持 奖励 补助 补贴 补充 采购 购置 增设 增建 续建 复建 重建 加固 疏浚 清淤 巩固 提升改造 改造提升 新建改造 新建改建 新建扩建 新建续建'

/** By first character, the longest first: one way to read a phrase, so that its length is all it costs. */
const verbs = new Map<string, string[]>()
for (const word of words.split(' ').sort((a, b) => b.length - a.length)) {
  const list = verbs.get(word[0]!)
  if (list) list.push(word)
  else verbs.set(word[0]!, [word])
}
