import type {Observation} from '../../../model/observation.ts'

/** How to read the figures that a sheet shows: only what it uses is explained. */
export function explainFigures(figures: Array<Observation | null>): string[] {
  return explanations.filter(({applies}) => figures.some((one) => one && applies(one))).map(({text}) => text)
}

const explanations: Array<{text: string; applies: (one: Observation) => boolean}> = [
  {text: '“以上”含本数', applies: ({bound}) => bound === '>='},
  {text: '“以内”不超过本数', applies: ({bound}) => bound === '<='},
  {text: '“左右”为约数', applies: ({bound}) => bound === '~'},
  {text: '“—”连接区间的上下限', applies: ({numberHigh}) => numberHigh !== null},
]

/** What the mark of an estimate says. */
export const estimateNote = '* 为预计或初步统计数'
export const blankNote = '空白为报告未提及'
/** Why an approximate target may stand without a verdict. */
export const metNote = '目标为“左右”、相差不到半个百分点的不作判定'
