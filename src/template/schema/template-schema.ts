import {z} from 'zod'
import {key, line, name, oneOf} from './fields.ts'
import {contentsSchema, matterSchema, numberingSchema, sheetSchema} from './matter-schema.ts'
import {pageSchema, runningSchema} from './page-schema.ts'
import {characterStyleSchema, fontSchema, paragraphStyleSchema, tableStyleSchema} from './style-schema.ts'

/** One template file. Strict: an unknown key is a fault. What a file leaves out comes from the template it extends. */
export const templateSchema = z.strictObject({
  extends: key(
    z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]{0,59}$/u, {error: 'template/not-a-template-name'}),
    'Template to start from: a name, never a path. Maps are merged with its maps, lists and single values replace its own.',
    '所依据的模板：只写名称，不能是路径。映射逐键合并，列表和单值整体替换。',
  ),
  description: key(
    line(),
    'One sentence for `baogao template list`.',
    '一句话说明，供 baogao template list 显示。',
    "''",
  ),
  kind: key(
    oneOf('report', 'sheet'),
    'A report in full, or a sheet of its indicators.',
    '报告全文，或指标一览表。',
    'report',
  ),
  language: key(
    z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/u, {error: 'template/not-a-language'}),
    'Language of the document (BCP 47).',
    '文档语言（BCP 47）。',
    'zh-CN',
  ),
  page: key(pageSchema, 'Paper, margins, grid.', '纸张、页边距、网格。'),
  header: key(runningSchema, 'Line above the text block; `none` for none.', '页眉；none 为无。', 'none'),
  footer: key(runningSchema, 'Line below the text block; `none` for none.', '页脚；none 为无。', 'none'),
  fonts: key(z.record(name(), fontSchema), 'Faces by role.', '各角色的字体。'),
  styles: key(z.record(name(), paragraphStyleSchema), 'Paragraph styles by name.', '段落样式。'),
  characterStyles: key(
    z.record(name(), characterStyleSchema),
    'Styles of words: `strong` (topic sentences), `emphasis`, `footnoteMark`, `link`, `code`.',
    '字符样式：strong（段首主题句）、emphasis、footnoteMark、link、code。',
  ),
  tableStyles: key(
    z.record(name(), tableStyleSchema),
    'Styles of tables; `default` is that of a report’s tables.',
    '表格样式；default 用于报告中的表格。',
  ),
  numbering: key(numberingSchema, 'Numbers of headings, notes and lists.', '标题、脚注和列表的序号。'),
  cover: key(
    z.union([z.literal('none'), matterSchema]),
    'The part `cover`; `none` for none.',
    '封面（cover 部分）；none 为无。',
    'none',
  ),
  contents: key(
    z.union([z.literal('none'), contentsSchema]),
    'Table of contents; `none` for none.',
    '目录；none 为无。',
    'none',
  ),
  matter: key(z.record(name(), matterSchema), 'Further parts that the template adds, by name.', '模板另加的部分。'),
  parts: key(
    z.array(name()).min(1).max(30),
    'Order of the parts: `contents`, `title`, `delivery`, `speaker`, `salutation`, `body` and those of `cover` and `matter`.',
    '各部分的次序：contents、title、delivery、speaker、salutation、body，以及 cover 和 matter 中的部分。',
    '[cover, contents, title, delivery, speaker, salutation, body]',
  ),
  values: key(
    z.record(name(), line()),
    'Values of placeholders where the report’s front matter has none.',
    '占位符的缺省值；报告自带的值优先。',
  ),
  sheet: key(sheetSchema, 'What a sheet shows (kind: sheet).', '一览表的内容（kind: sheet）。'),
})

export type TemplateSource = z.infer<typeof templateSchema>
