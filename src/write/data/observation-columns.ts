import type {Observation} from '../../model/observation.ts'

export interface Column<Row> {
  /** Key in CSV heads. */
  key: string
  /** Head in workbooks. */
  head: string
  /** Width in characters. */
  width: number
  /** True where the cell is a number. */
  numeric?: true
  of(row: Row): string
}

/** The observation's fields, flat, in the contract's order. */
export const observationColumns: ReadonlyArray<Column<Observation>> = [
  {key: 'indicator', head: '指标', width: 34, of: (one) => one.indicator},
  {key: 'id', head: '代码', width: 20, of: (one) => one.id ?? ''},
  {key: 'status', head: '状态', width: 8, of: (one) => one.status},
  {key: 'estimated', head: '预计', width: 8, of: (one) => String(one.estimated)},
  {key: 'period', head: '时期', width: 11, of: (one) => one.period ?? ''},
  {key: 'measure', head: '度量', width: 11, of: (one) => one.measure},
  {key: 'bound', head: '界限', width: 6, of: (one) => one.bound},
  {key: 'number', head: '数值', width: 11, numeric: true, of: (one) => one.number ?? ''},
  {key: 'numberHigh', head: '上限', width: 8, numeric: true, of: (one) => one.numberHigh ?? ''},
  {key: 'text', head: '文字目标', width: 18, of: (one) => one.text ?? ''},
  {key: 'unit', head: '单位', width: 10, of: (one) => one.unit},
  {key: 'written', head: '原文写法', width: 16, of: (one) => one.written},
  {key: 'headline', head: '主要指标', width: 10, of: (one) => String(one.headline)},
  {key: 'category', head: '类别', width: 10, of: (one) => one.category},
  {key: 'found', head: '识别方式', width: 14, of: (one) => one.found},
  {key: 'headings', head: '标题', width: 28, of: (one) => one.source.headings.join(' > ')},
  {key: 'sentence', head: '原句', width: 80, of: (one) => one.source.sentence},
  {key: 'line', head: '行', width: 6, numeric: true, of: (one) => String(one.source.line)},
  {key: 'column', head: '列', width: 6, numeric: true, of: (one) => String(one.source.column)},
  {
    key: 'page',
    head: '页',
    width: 6,
    numeric: true,
    of: (one) => (one.source.page === null ? '' : String(one.source.page)),
  },
]
