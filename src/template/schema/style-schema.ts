import {z} from 'zod'
import {colour, flag, integer, key, length, line, name, oneOf} from './fields.ts'

const gap = {min: 0, max: 1000}

export const fontSchema = z.strictObject({
  faces: key(
    z.array(name()).min(1).max(20),
    'Faces to embed in the PDF, best first; the next is asked where a glyph is missing. Names of files in `fonts/` without .ttf.',
    '嵌入 PDF 的字体，按优先次序；缺字时依次取后者。写 fonts/ 中去掉 .ttf 的文件名。',
  ),
  latinFaces: key(
    z.array(name()).min(1).max(20),
    'Faces for Latin letters and digits; `faces` where not given.',
    '西文和数字的字体；不写则用 faces。',
  ),
  word: key(
    z.strictObject({
      eastAsia: key(line(60), 'Official name of the Chinese face.', '中文字体的正式名称。'),
      latin: key(line(60), 'Name of the Latin face.', '西文字体名称。', 'Times New Roman'),
      alternatives: key(
        z.array(line(60)).max(10),
        'Names to try where the first is not installed (altName).',
        '未安装时的替代字体名（altName）。',
        '[]',
      ),
    }),
    'What Word calls the faces; nothing is embedded there.',
    'Word 中的字体名称；Word 文件不嵌入字体。',
  ),
})

export const paragraphStyleSchema = z.strictObject({
  like: key(
    name(),
    'Another style of this template whose settings hold where this one is silent.',
    '以本模板的另一样式为底，未写的设置取自它。',
  ),
  wordName: key(
    line(60),
    'Name in Word; a built-in name such as `heading 1` or `Title` is used as it is. The style’s key where not given.',
    'Word 中的样式名；内置名（heading 1、Title）原样使用。不写则为样式的键。',
  ),
  font: key(name(), 'Font role, a key of `fonts`.', '字体角色，即 fonts 中的键。', 'body'),
  size: key(length({min: 4, max: 200}), 'Type size.', '字号。', '三号'),
  bold: key(flag(), 'Bold.', '加粗。', 'false'),
  italic: key(flag(), 'Slanted.', '倾斜。', 'false'),
  color: key(colour(), 'Colour of the text.', '文字颜色。', 'black'),
  align: key(oneOf('left', 'center', 'right', 'justify'), 'Alignment.', '对齐方式。', 'justify'),
  lineHeight: key(
    z.union([z.literal('grid'), length({min: 4, max: 400}, 'em')]),
    'From baseline to baseline; `grid` is the pitch of the grid. Where not given: `grid`, or 1.5em without a grid.',
    '行距（基线到基线）；grid 为网格行距。不写则为 grid，无网格时为 1.5em。',
  ),
  spaceBefore: key(length(gap, 'em and lines'), 'Space above.', '段前距。', '0'),
  spaceAfter: key(length(gap, 'em and lines'), 'Space below.', '段后距。', '0'),
  firstLineIndent: key(length(gap, 'em'), 'Indent of the first line.', '首行缩进。', '0'),
  hangingIndent: key(
    length(gap, 'em'),
    'Indent of all lines but the first, beyond `indentLeft`.',
    '悬挂缩进：首行以外各行在左缩进之外再缩进。',
    '0',
  ),
  indentLeft: key(length(gap, 'em'), 'Indent of all lines at the left.', '左缩进。', '0'),
  indentRight: key(length(gap, 'em'), 'Indent of all lines at the right.', '右缩进。', '0'),
  outlineLevel: key(
    integer(0, 4),
    'Level in the PDF’s bookmarks and Word’s navigation pane; 0 for none.',
    'PDF 书签和 Word 导航窗格中的级别；0 为无。',
    '0',
  ),
  keepWithNext: key(flag(), 'On the same page as the next paragraph’s first lines.', '与下段同页。', 'false'),
  keepTogether: key(flag(), 'All lines on one page.', '段中不分页。', 'false'),
  pageBreakBefore: key(flag(), 'Begins a page.', '段前分页。', 'false'),
  shape: key(
    oneOf('none', 'trapezium', 'diamond'),
    'Break a centred title at words so that its lines form this figure.',
    '居中标题按词回行，排成梯形或菱形。',
    'none',
  ),
})

export const characterStyleSchema = z.strictObject({
  wordName: key(line(60), 'Name in Word; the style’s key where not given.', 'Word 中的样式名；不写则为样式的键。'),
  font: key(
    z.union([z.literal('none'), name()]),
    'Font role; `none` keeps the paragraph’s.',
    '字体角色；none 为随段落。',
    'none',
  ),
  bold: key(flag(), 'Bold.', '加粗。', 'false'),
  italic: key(flag(), 'Slanted.', '倾斜。', 'false'),
  color: key(colour(), 'Colour; the paragraph’s where not given.', '颜色；不写则随段落。'),
  scale: key(z.number().min(0.2).max(3), 'Size relative to the paragraph’s.', '相对段落字号的倍数。', '1'),
  rise: key(oneOf('none', 'superscript', 'subscript'), 'Superscript or subscript.', '上标或下标。', 'none'),
})

export const tableStyleSchema = z.strictObject({
  header: key(name(), 'Paragraph style of the header row.', '表头段落样式。', 'tableHeader'),
  cell: key(name(), 'Paragraph style of the other cells.', '单元格段落样式。', 'tableCell'),
  ruleWidth: key(length({min: 0, max: 12}), 'Thickness of the rules.', '框线粗细。', '0.5pt'),
  ruleColor: key(colour(), 'Colour of the rules.', '框线颜色。', 'black'),
  headerFill: key(z.union([z.literal('none'), colour()]), 'Ground of the header row.', '表头底色。', 'none'),
  padding: key(
    z.strictObject({
      x: key(length({min: 0, max: 60}), 'Left and right.', '左右。', '4pt'),
      y: key(length({min: 0, max: 60}), 'Above and below.', '上下。', '2pt'),
    }),
    'Space between rules and text.',
    '框线与文字的距离。',
  ),
  spaceBefore: key(
    length({min: 0, max: 400}),
    'Space above the table or its caption.',
    '表格（含表题）上方距离。',
    '8pt',
  ),
  spaceAfter: key(length({min: 0, max: 400}), 'Space below.', '下方距离。', '8pt'),
})
