import type {Catalogue} from './entry.ts'

export const parseMessages: Catalogue = {
  'parse/front-matter': {
    en: 'The front matter is no YAML: {reason}. Write it as `key: value`, one a line, between two lines of `---`.',
    zh: '文首信息不是有效的 YAML：{reason}。请在两行 `---` 之间逐行写成“键: 值”。',
  },
  'parse/number-missing': {
    en: 'The heading «{heading}» has number {found}, expected {expected}: a heading above may be missing or not found. Compare with the source.',
    zh: '标题“{heading}”的序号是 {found}，应为 {expected}：其上可能缺少标题或有标题未识别。请与原文核对。',
  },
  'parse/number-repeated': {
    en: 'The heading «{heading}» repeats or goes back to number {found}, expected {expected}. Compare with the source.',
    zh: '标题“{heading}”的序号 {found} 重复或倒退，应为 {expected}。请与原文核对。',
  },
}
