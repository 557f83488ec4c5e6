import {z} from 'zod'
import {sheetColumns} from '../template.ts'
import {colour, integer, key, length, line, name, oneOf} from './fields.ts'

const matterLine = z.strictObject({
  text: key(
    line(),
    'Text with placeholders; a line whose placeholder has no value is left out and reported.',
    '文字，可含占位符；占位符无值时该行不排并提示。',
  ),
  end: key(
    line(),
    'Text with placeholders at the right end of the same line: a date beside an office.',
    '同一行右端的文字，可含占位符，如机关名称右侧的日期。',
  ),
  style: key(name(), 'Paragraph style of the text.', '文字的段落样式。', 'body'),
  rule: key(
    z.strictObject({
      color: key(colour(), 'Colour.', '颜色。', 'black'),
      width: key(length({min: 0.1, max: 20}), 'Thickness.', '粗细。', '0.5pt'),
      spaceBefore: key(length({min: 0, max: 400}), 'Space above.', '上方距离。', '0'),
      spaceAfter: key(length({min: 0, max: 400}), 'Space below.', '下方距离。', '0'),
    }),
    'A rule across the text block instead of text.',
    '通栏横线（代替文字）。',
  ),
  when: key(
    name(),
    'Name of a placeholder: without a value for it the line is left out and nothing is said.',
    '占位符名：该占位符无值时此行不排，也不提示。',
  ),
})

export const matterSchema = z.strictObject({
  lines: key(z.array(matterLine).max(60), 'Lines in order.', '各行，依次排列。'),
  place: key(
    oneOf('flow', 'page', 'bottom'),
    '`flow`: where it stands in `parts`; `page`: on a page of its own; `bottom`: at the foot of the last page.',
    'flow：按 parts 的次序排；page：独占一页；bottom：排在末页页底。',
    'flow',
  ),
})

export const contentsSchema = z.strictObject({
  title: key(line(), 'Heading of the table of contents.', '目录标题。', '目　录'),
  depth: key(integer(1, 4), 'Levels of headings listed.', '列入的标题级数。', '2'),
  leader: key(line(3), 'Character repeated up to the page number.', '标题与页码之间的连点。', '…'),
})

const pattern = z.union(
  [
    oneOf('keep', 'none'),
    line(20).regex(/\{(?:chinese|arabic|roman|circled)\}/u, {error: 'template/not-a-number-pattern'}),
  ],
  {
    error: 'template/not-a-number-pattern',
  },
)

export const numberingSchema = z.strictObject({
  heading1: key(
    pattern,
    'Number of 一、 headings: `keep` as the text has it, `none`, or a pattern with {chinese}, {arabic}, {roman} or {circled}. Headings without a number stay without.',
    '“一、”级标题的序号：keep 照原文，none 去掉，或含 {chinese}、{arabic}、{roman}、{circled} 的格式。无序号的标题不加。',
    'keep',
  ),
  heading2: key(pattern, 'The same for （一） headings.', '“（一）”级标题，同上。', 'keep'),
  heading3: key(pattern, 'The same for 1. headings.', '“1.”级标题，同上。', 'keep'),
  heading4: key(pattern, 'The same for （1） headings.', '“（1）”级标题，同上。', 'keep'),
  footnote: key(oneOf('arabic', 'circled'), 'Marks of footnotes: 1 or ①.', '脚注标记：1 或 ①。', 'arabic'),
  bullet: key(line(3), 'Mark of the items of an unordered list.', '无序列表的项目符号。', '•'),
  item: key(line(20), 'Mark of the items of an ordered list.', '有序列表的序号格式。', '{arabic}.'),
})

export const sheetSchema = z.strictObject({
  title: key(
    line(),
    'Title of the sheet; empty: region, report and year as far as the report tells them.',
    '一览表标题；为空时由地区、报告名和年份组成。',
    "''",
  ),
  subtitle: key(
    line(),
    'Line below the title; empty: meeting, date and speaker.',
    '标题下的说明行；为空时为会议、日期和报告人。',
    "''",
  ),
  bands: key(
    z
      .array(
        z
          .array(oneOf('keyFigures', 'table', 'chart', 'tasks'))
          .min(1)
          .max(3),
      )
      .min(1)
      .max(6),
    'What stands on the sheet from top to bottom; parts of one band stand side by side.',
    '自上而下各带的内容；同一带内的各部分左右并排。',
    '[[keyFigures], [table], [chart, tasks]]',
  ),
  keyFigures: key(
    z.strictObject({
      first: key(
        z.array(name()).max(60),
        'Ids of the lexicon, most wanted first.',
        '指标词典的 id，按优先次序。',
        '[]',
      ),
      maximum: key(integer(1, 6), 'How many at most.', '最多几项。', '5'),
    }),
    'Figures shown large.',
    '放大显示的关键指标。',
  ),
  columns: key(
    z
      .array(oneOf(...sheetColumns))
      .min(1)
      .max(9),
    'Columns of the indicator table, in order. `lastTarget` and `met` appear only where last year’s targets are known.',
    '指标表各栏，依次排列。lastTarget 和 met 仅在已知上年目标时出现。',
    '[category, indicator, unit, value, growth, lastTarget, met, target, page]',
  ),
  maximumRows: key(
    integer(1, 200),
    'Rows of the indicator table; fewer where the page is full. The rest is counted on the sheet and reported.',
    '指标表的最多行数，页面排不下时更少；其余计数注明并提示。',
    '80',
  ),
  colors: key(
    z.strictObject({
      rule: key(colour(), 'Thin rules.', '细线。', '#C8CDD3'),
      fill: key(colour(), 'Ground of cards and of the table’s head.', '卡片和表头底色。', '#EEF2F7'),
      achieved: key(colour(), 'Strong rules; bars of what was achieved.', '粗线；已完成数的条形。', '#1B4F8A'),
      planned: key(colour(), 'Bars of what is planned.', '目标数的条形。', '#C9801A'),
    }),
    'Colours: the two bars must differ when printed in grey.',
    '颜色；两种条形在黑白打印时须能区分。',
  ),
  notes: key(z.array(line()).max(10), 'Further notes at the foot.', '页脚的其他说明。', '[]'),
})
