import {z} from 'zod'
import {paperSizes} from '../paper-sizes.ts'
import {flag, integer, key, length, line, name, oneOf} from './fields.ts'

const side = {min: 0, max: 1000}
const paper = {min: 140, max: 5000}

export const pageSchema = z.strictObject({
  size: key(
    z.union([
      z.enum(Object.keys(paperSizes)),
      z.strictObject({
        width: key(length(paper), 'Width of the sheet.', '纸张宽度。', '210mm'),
        height: key(length(paper), 'Height of the sheet.', '纸张高度。', '297mm'),
      }),
    ]),
    'Sheet: a name, or width and height.',
    '纸张：名称，或宽和高。',
    'A4',
  ),
  orientation: key(
    oneOf('portrait', 'landscape'),
    'Upright, or with width and height exchanged.',
    '纵向或横向。',
    'portrait',
  ),
  margin: key(
    z.strictObject({
      top: key(length(side), 'Above the text block (天头).', '天头：版心上方。', '37mm'),
      right: key(length(side), 'Right of the text block.', '版心右侧。', '26mm'),
      bottom: key(length(side), 'Below the text block.', '版心下方。', '35mm'),
      left: key(length(side), 'Left of the text block (订口).', '订口：版心左侧。', '28mm'),
    }),
    'Distances from the edges of the sheet to the text block; the footer stands inside the bottom margin.',
    '纸边到版心的距离；页脚在下边距之内。',
  ),
  mirrored: key(
    flag(),
    'Exchange the left and right margins on even pages, for binding.',
    '双面装订：偶数页左右边距互换。',
    'false',
  ),
  grid: key(
    z.union([
      z.literal('none'),
      z.strictObject({
        lines: key(integer(3, 100), 'Lines on a page.', '每页行数。', '22'),
        characters: key(
          integer(5, 120),
          'Body characters in a line; where the body’s size makes another number fit, that number.',
          '每行正文字数；正文字号改变时取排得下的字数。',
          '28',
        ),
      }),
    ]),
    'Character grid; the height of the text block divided by `lines` is the pitch that styles call `grid`. `none` for a free layout.',
    '字符网格；版心高除以 lines 就是样式中写作 grid 的行距。none 表示不用网格。',
    'none',
  ),
  firstPageNumber: key(integer(0, 9999), 'Number of the first page of the body.', '正文首页的页码。', '1'),
})

const runningLine = z.strictObject({
  text: key(
    line(),
    'Text with placeholders; {page} and {pages} have a meaning only here.',
    '文字，可含占位符；{page}、{pages} 只在此处有效。',
    "''",
  ),
  style: key(name(), 'Paragraph style.', '段落样式。', 'pageNumber'),
  align: key(oneOf('left', 'center', 'right'), 'Side of the text block.', '在版心的哪一侧。', 'center'),
  distance: key(
    length({min: 0, max: 300}),
    'From the edge of the text block to the near edge of the line.',
    '版心边缘到该行近边的距离。',
    '7mm',
  ),
  indent: key(
    length({min: 0, max: 300}, 'em'),
    'Set in from the outer edge; em of its own size.',
    '距外侧边缘的缩进；em 为本行字号。',
    '0',
  ),
})

export const runningSchema = z.union([
  z.literal('none'),
  z.strictObject({
    odd: key(runningLine, 'On odd pages.', '奇数页。'),
    even: key(runningLine, 'On even pages; as odd where not given.', '偶数页；不写则同奇数页。'),
    first: key(
      z.union([z.literal('none'), runningLine]),
      'On the first page of the body; `none` leaves it empty, as odd where not given.',
      '正文首页；none 为空，不写则同奇数页。',
    ),
  }),
])
