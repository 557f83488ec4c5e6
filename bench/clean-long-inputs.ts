/**
 * Processor time of cleaning inputs made to be slow: each should stay under 2 s, and twice the input cost twice the time.
 *
 *   npx tsx bench/clean-long-inputs.ts [NAME …]
 */
import {VFile} from 'vfile'
import {clean} from '../src/clean/clean.ts'

const sentence = '全年完成地区生产总值230亿元、增长9%,财政收入 23.7 亿元,城乡居民收入分别增长 8%、9%。'
const opening = '各位代表：\n现在，我代表县人民政府，向大会报告工作，请予审议，并请县政协各位委员提出宝贵意见和建议。\n'

const inputs: Record<string, () => string> = {
  'one line of 5 MB': () => sentence.repeat(Math.ceil(5_000_000 / Buffer.byteLength(sentence))),
  'one line of escapes': () => `${sentence}\\r\\n`.repeat(25_000),
  '100,000 short lines': () => Array.from({length: 100_000}, (_, index) => `短行${index % 97}`).join('\n'),
  '100,000 numbers': () => Array.from({length: 100_000}, (_, index) => String(index)).join('\n'),
  'repeated near-matches': () =>
    opening + Array.from({length: 20_000}, (_, index) => `${opening.slice(6, 50)}${index}。`).join('\n'),
  'many headings': () =>
    Array.from({length: 20_000}, (_, index) => `（一）抓好工业经济坚持项目为先，成效明显${index}。`).join('\n'),
  'table headers': () => '序号\n项目名称\n建设内容\n'.repeat(30_000),
  'table rows': () =>
    `序号\n项目名称\n建设内容\n责任单位\n${Array.from({length: 10_000}, (_, index) => `${index + 1}\n大桥\n新建\n交通局`).join('\n')}`,
  'rows of nothing': () => '序号\n项目名称\n建设内容\n1\n大桥\n'.repeat(20_000),
  slices: () => Array.from({length: 20_000}, (_, index) => `${index + 1}、我们推进城镇化进`).join('\n'),
  tracer: () => '努力工作。vfO\n各项工作都有进步vf\nO\n'.repeat(30_000),
  pinyin: () => '現(xiàn)'.repeat(100_000),
  'lost quotes': () => ';;甲'.repeat(200_000),
  digits: () => '1'.repeat(1_000_000),
  'spaced digits': () => '1 '.repeat(1_000_000),
  colons: () => '1:'.repeat(500_000),
  commas: () => '1,'.repeat(500_000),
  'open brackets': () => '（'.repeat(1_000_000),
  quotes: () => '"'.repeat(500_000),
  spaces: () => `字${' '.repeat(1_000_000)}数据`,
  braces: () => 'a{'.repeat(300_000),
  tags: () => '<p '.repeat(300_000),
}

const wanted = process.argv.slice(2)
for (const [name, make] of Object.entries(inputs)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const text = make()
  const start = process.cpuUsage()
  try {
    const source = {name, format: 'txt', encoding: 'utf-8', sha256: ''} as const
    clean({text, markup: 'plain', source}, new VFile(), {force: true})
  } catch {
    // What is refused was read to its end.
  }
  const {user, system} = process.cpuUsage(start)
  console.log(`${String(Math.round((user + system) / 1000)).padStart(6)} ms  ${name}`)
}
