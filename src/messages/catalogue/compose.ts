import type {Catalogue} from './entry.ts'

export const composeMessages: Catalogue = {
  'compose/sheet-rows': {
    en: '{count} indicators found no room on the one-page sheet; the sheet says so and points to indicators.xlsx.',
    zh: '一页纸排不下的指标有{count}项，页脚已注明，全部指标见 indicators.xlsx。',
  },
  'compose/sheet-tasks': {
    en: '{count} main tasks found no room on the one-page sheet; the sheet says so and points to report.pdf.',
    zh: '一页纸排不下的任务有{count}项，页脚已注明，全文见 report.pdf。',
  },
}
