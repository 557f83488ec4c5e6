import type {Catalogue} from './entry.ts'

export const indicatorMessages: Catalogue = {
  'indicators/lexicon-syntax': {
    en: 'The lexicon is no YAML: {reason}. Mend this line; the head of templates/indicators.yaml explains the form',
    zh: '指标词典不是有效的 YAML：{reason}。请改正此行；格式见 templates/indicators.yaml 开头的说明',
  },
  'indicators/lexicon-entry': {
    en: 'The lexicon is wrong at {where}: {reason}. The head of templates/indicators.yaml explains the form',
    zh: '指标词典 {where} 处有误：{reason}。格式见 templates/indicators.yaml 开头的说明',
  },
}
