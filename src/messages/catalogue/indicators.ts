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
  'indicators/unit': {
    en: '{indicator} has the unit {unit}, expected {expected}. Read the sentence again; if the unit is right, add it to the lexicon',
    zh: '{indicator} 的单位是“{unit}”，应为 {expected}。请核对原句；若单位无误，请在指标词典中补充',
  },
  'indicators/implausible': {
    en: '{indicator} {number} is not plausible, expected {low} to {high}. Read the sentence again: a digit or the point may be lost',
    zh: '{indicator} {number} 不合常理，应在 {low} 至 {high} 之间。请核对原句，可能丢失了数字或小数点',
  },
  'indicators/twice': {
    en: '{indicator} of {period} is {second} here but {first} in line {line}. See which one holds',
    zh: '{period} 年{indicator}此处为 {second}，第 {line} 行为 {first}。请核对以哪个为准',
  },
  'indicators/growth-value': {
    en: 'The product is said to grow by {growth}% in {period}, but its values differ by {implied}%. See whether a figure is wrong',
    zh: '{period} 年地区生产总值增长 {growth}%，但按总量计算为 {implied}%。请核对数字',
  },
}
