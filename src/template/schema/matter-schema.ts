import {z} from 'zod'
import {colour, integer, key, length, line, name, oneOf} from './fields.ts'

const matterLine = z.strictObject({
  text: key(
    line(),
    'Text with placeholders; a line whose placeholder has no value is left out and reported.',
    '文字，可含占位符；占位符无值时该行不排并提示。',
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
  space: key(length({min: 0, max: 800}), 'Empty height instead of text.', '空白高度（代替文字）。'),
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
  title: key(line(), 'Title of the sheet.', '一览表标题。', '{title}'),
  subtitle: key(line(), 'Line below the title.', '标题下的说明行。', "''"),
  columns: key(
    z
      .array(oneOf('indicator', 'unit', 'value', 'growth', 'target', 'page'))
      .min(1)
      .max(6),
    'Columns of the indicator table, in order.',
    '指标表各栏，依次排列。',
    '[indicator, unit, value, growth, target, page]',
  ),
  maximumRows: key(
    integer(1, 60),
    'Rows of the indicator table; more are reported.',
    '指标表的最多行数；超出时提示。',
    '30',
  ),
  notes: key(z.array(line()).max(10), 'Lines below the table.', '表下说明。', '[]'),
})
