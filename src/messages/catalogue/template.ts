import type {Catalogue} from './entry.ts'

/** A fault carries the template's path, line and column beside its words. */
export const templateMessages: Catalogue = {
  'template/too-large': {
    en: 'the template is larger than {maximum} KB. Templates hold settings only: is this the right file?',
    zh: '模板超过 {maximum} KB。模板只含设置，请确认文件是否正确。',
  },
  'template/too-deep': {
    en: 'nested more than {maximum} levels deep. No template needs that: look for a bracket that is not closed.',
    zh: '嵌套超过 {maximum} 层。请检查是否有未闭合的括号。',
  },
  'template/duplicate-key': {
    en: 'a key stands twice in the same map: remove one of the two.',
    zh: '同一映射中有重复的键，请删去其一。',
  },
  'template/not-yaml': {
    en: 'this is not YAML: {reason}. Look at the indentation, colons and quotes of this line.',
    zh: '不是合法的 YAML：{reason}。请检查此行的缩进、冒号和引号。',
  },
  'template/too-many-aliases': {
    en: 'more than {maximum} aliases (*name). Write the values out, or use «like» and «extends».',
    zh: '别名（*name）超过 {maximum} 个。请直接写出，或改用 like 和 extends。',
  },
  'template/circular-alias': {
    en: 'the alias *{name} stands inside what it names. Write the values out, or use «like» and «extends».',
    zh: '别名 *{name} 用在了它所指的内容之中。请直接写出，或改用 like 和 extends。',
  },
  'template/strange-key': {
    en: '«{key}» cannot be a key: keys are plain words.',
    zh: '“{key}”不能作键：键应为普通词语。',
  },
  'template/not-a-length': {
    en: '«{value}» at {key} is not a length: expected a number with pt, mm, cm, in, em or 字 (line or 行 for spaces), or a Chinese size such as 三号. Nearest: {near}.',
    zh: '{key} 的值“{value}”不是长度：应为数字加 pt、mm、cm、in、em 或 字（段距还可用 行），或三号等字号。最接近：{near}。',
  },
  'template/relative-length': {
    en: '«{value}» at {key} is relative to nothing here: expected an absolute length such as 12pt, 5mm or 三号. em and 字 go with indents and line heights, line and 行 with spaceBefore and spaceAfter.',
    zh: '{key} 的值“{value}”在此无所参照：应为绝对长度，如 12pt、5mm、三号。em、字 用于缩进和行距，行 用于段前段后。',
  },
  'template/length-range': {
    en: '«{value}» at {key} is out of range: expected {minimum} pt to {maximum} pt.',
    zh: '{key} 的值“{value}”超出范围：应在 {minimum} 至 {maximum} pt 之间。',
  },
  'template/not-a-colour': {
    en: '«{value}» at {key} is not a colour: expected #RRGGBB in quotes or a name. Nearest name: {near}.',
    zh: '{key} 的值“{value}”不是颜色：应为带引号的 #RRGGBB 或颜色名。最接近：{near}。',
  },
  'template/control-character': {
    en: 'the text at {key} holds a line break or another control character: write one line.',
    zh: '{key} 的文字含换行或其他控制字符：请写成一行。',
  },
  'template/not-a-name': {
    en: '«{value}» at {key} is not a name: expected a letter first, then letters, digits, spaces, . _ or -, 60 at most.',
    zh: '{key} 的“{value}”不是名称：应以字母或汉字开头，后接字母、数字、空格、. _ -，不超过 60 个。',
  },
  'template/not-a-template-name': {
    en: "«{value}» at {key} is not a template's name: expected a name such as work-report, not a path.",
    zh: '{key} 的值“{value}”不是模板名：应为 work-report 这样的名称，不能是路径。',
  },
  'template/not-a-language': {
    en: '«{value}» at {key} is not a language: expected a tag such as zh-CN.',
    zh: '{key} 的值“{value}”不是语言代码：应为 zh-CN 这样的代码。',
  },
  'template/not-a-number-pattern': {
    en: '«{value}» at {key} is no numbering: expected keep, none, or text with {chinese}, {arabic}, {roman} or {circled}.',
    zh: '{key} 的值“{value}”不是序号格式：应为 keep、none，或含 {chinese}、{arabic}、{roman}、{circled} 的文字。',
  },
  'template/unknown-key': {
    en: 'unknown key «{key}». Nearest known: {near}. Known here: {known}.',
    zh: '未知的键“{key}”。最接近：{near}。此处可用：{known}。',
  },
  'template/not-one-of': {
    en: '«{value}» at {key} is not known: expected one of {expected}. Nearest: {near}.',
    zh: '{key} 的值“{value}”无效：应为 {expected} 之一。最接近：{near}。',
  },
  'template/too-long': {
    en: '{key} is too long: expected {limit} at most.',
    zh: '{key} 过长：最多 {limit}。',
  },
  'template/too-short': {
    en: '{key} is too short: expected {limit} at least.',
    zh: '{key} 过短：至少 {limit}。',
  },
  'template/too-high': {
    en: '«{value}» at {key} is too high: expected {limit} at most.',
    zh: '{key} 的值“{value}”过大：最大 {limit}。',
  },
  'template/too-low': {
    en: '«{value}» at {key} is too low: expected {limit} at least.',
    zh: '{key} 的值“{value}”过小：最小 {limit}。',
  },
  'template/not-text': {
    en: '«{value}» at {key} is not text: put it in quotes.',
    zh: '{key} 的值“{value}”不是文字：请加引号。',
  },
  'template/not-a-whole-number': {
    en: '«{value}» at {key} is not a whole number.',
    zh: '{key} 的值“{value}”不是整数。',
  },
  'template/not-a-number': {
    en: '«{value}» at {key} is not a number.',
    zh: '{key} 的值“{value}”不是数字。',
  },
  'template/not-true-or-false': {
    en: '«{value}» at {key} is neither true nor false.',
    zh: '{key} 的值“{value}”应为 true 或 false。',
  },
  'template/not-a-list': {
    en: '«{value}» at {key} is not a list: expected [a, b] or lines that begin with «- ».',
    zh: '{key} 的值“{value}”不是列表：应写作 [a, b] 或以“- ”开头的各行。',
  },
  'template/not-a-map': {
    en: '«{value}» at {key} is not a map: expected indented lines «key: value» below it.',
    zh: '{key} 的值“{value}”不是映射：其下应有缩进的“键: 值”各行。',
  },
  'template/not-allowed': {
    en: '«{value}» at {key} is not allowed here. See docs/templates.md.',
    zh: '{key} 的值“{value}”在此无效。参见 docs/templates.zh-CN.md。',
  },
  'template/missing-style': {
    en: 'the style «{style}» is missing. Extend a shipped template (extends: base), or define it.',
    zh: '缺少样式“{style}”。请写 extends: base，或自行定义。',
  },
  'template/missing-font': {
    en: 'the font role «{font}» is missing. Extend a shipped template (extends: base), or define it under fonts.',
    zh: '缺少字体角色“{font}”。请写 extends: base，或在 fonts 中定义。',
  },
  'template/missing-face': {
    en: 'the face «{face}» of the role «{role}» is not in fonts/; another stands in for it. Put {face}.ttf into fonts/ of the working folder, or correct the name. Nearest: {near}.',
    zh: 'fonts/ 中没有角色“{role}”的字体“{face}”，已用其他字体代替。请将 {face}.ttf 放入工作文件夹的 fonts/，或改正名称。最接近：{near}。',
  },
  'template/unknown-font': {
    en: 'no font role is called «{name}» ({key}). Nearest: {near}. Defined: {known}.',
    zh: '没有名为“{name}”的字体角色（{key}）。最接近：{near}。已定义：{known}。',
  },
  'template/unknown-style': {
    en: 'no style is called «{name}» ({key}). Nearest: {near}. Defined: {known}.',
    zh: '没有名为“{name}”的样式（{key}）。最接近：{near}。已定义：{known}。',
  },
  'template/unknown-part': {
    en: 'no part is called «{name}». Nearest: {near}. Known: {known}.',
    zh: '没有名为“{name}”的部分。最接近：{near}。可用：{known}。',
  },
  'template/part-twice': {
    en: 'the part «{name}» stands twice in parts: remove one.',
    zh: 'parts 中“{name}”出现两次，请删去其一。',
  },
  'template/missing-part': {
    en: "parts leaves out «{name}»: the report's text is never dropped. Add it where it belongs.",
    zh: 'parts 缺少“{name}”：报告的文字不能丢。请加在应有的位置。',
  },
  'template/unprinted-part': {
    en: '«{name}» is set but not listed in parts, so it would not be printed: add it to parts, or set it to none.',
    zh: '已设置“{name}”但 parts 未列，不会印出：请列入 parts，或设为 none。',
  },
  'template/style-cycle': {
    en: 'the style «{name}» is like itself: follow «like» from here and break the circle.',
    zh: '样式“{name}”经 like 又回到自身，请断开循环。',
  },
  'template/no-grid': {
    en: 'the style «{name}» follows the grid, but the page has none: set page.grid, or give lineHeight a length.',
    zh: '样式“{name}”的行距取自网格，但页面没有网格：请设 page.grid，或给 lineHeight 写长度。',
  },
  'template/lines-overlap': {
    en: 'the lines of style «{name}» would overlap: {lineHeight} pt from line to line for type of {size} pt. Raise lineHeight or lower size.',
    zh: '样式“{name}”的行会重叠：行距 {lineHeight} pt，字号 {size} pt。请加大 lineHeight 或减小 size。',
  },
  'template/no-room-in-line': {
    en: 'the style «{name}» has no room for four characters between its indents: lower its indents or its size.',
    zh: '样式“{name}”的缩进之间排不下四个字：请减小缩进或字号。',
  },
  'template/no-room-on-page': {
    en: 'a line of style «{name}» is higher than the text block: lower lineHeight.',
    zh: '样式“{name}”的行距超过版心高度：请减小 lineHeight。',
  },
  'template/no-width': {
    en: 'the left and right margins leave {width} mm for the text: lower them or take a wider sheet.',
    zh: '左右边距只给正文留下 {width} mm：请减小边距或换更宽的纸。',
  },
  'template/no-height': {
    en: 'the top and bottom margins leave {height} mm for the text: lower them or take a higher sheet.',
    zh: '上下边距只给正文留下 {height} mm：请减小边距或换更高的纸。',
  },
  'template/unknown-placeholder': {
    en: 'nothing is known to fill the placeholder «{name}» ({key}). Nearest: {near}. Known: {known}. Add others under values.',
    zh: '占位符“{name}”没有取值来源（{key}）。最接近：{near}。可用：{known}。其他请写入 values。',
  },
  'template/unknown-parent': {
    en: 'no template is called «{name}» to extend. Nearest: {near}. See `baogao template list`.',
    zh: '没有可依据的模板“{name}”。最接近：{near}。参见 baogao template list。',
  },
  'template/cycle': {
    en: 'templates extend each other in a circle: {chain}. Remove one «extends».',
    zh: '模板互相依据成环：{chain}。请删去其中一个 extends。',
  },
  'template/chain-too-long': {
    en: 'more than {maximum} templates extend each other: nobody could say where a setting comes from. Shorten the chain.',
    zh: '依据链超过 {maximum} 个模板，请缩短。',
  },
  'template/not-found': {
    en: 'No template is called «{name}». Nearest: {near}. See `baogao template list`, or give the path of a .yaml file.',
    zh: '没有名为“{name}”的模板。最接近：{near}。参见 baogao template list，或给出 .yaml 文件的路径。',
  },
  'template/is-sheet': {
    en: 'The template «{name}» is for the one-page sheet: give it with --sheet. For the report see `baogao template list`.',
    zh: '模板“{name}”用于一页指标表，请改用 --sheet。报告可用的模板见 baogao template list。',
  },
  'template/is-report': {
    en: 'The template «{name}» is for the report: give it with --template. For the sheet see `baogao template list`.',
    zh: '模板“{name}”用于报告，请改用 --template。指标表可用的模板见 baogao template list。',
  },
  'template/faulty': {
    en: '{template} cannot be used: {count} to correct.',
    zh: '{template} 不能使用：共 {count} 处需改正。',
  },
  'template/limit-bold': {
    en: '{keys}: the PDF has no bold faces and draws the regular one thicker; Word uses its own. A heavier face (font: heiti) looks better.',
    zh: '{keys}：PDF 没有粗体字形，以加粗描边代替；Word 用自己的粗体。改用黑体（font: heiti）更好。',
  },
  'template/limit-italic': {
    en: '{keys}: the PDF slants the upright face, as Chinese has no italics; Word does the same in its own way. 楷体 (font: kaiti) is the usual choice.',
    zh: '{keys}：中文没有斜体，PDF 将正体倾斜；Word 自行倾斜。通常改用楷体（font: kaiti）。',
  },
  'template/limit-shape': {
    en: '{keys}: Word keeps the lines that a title has when the file is written; what is typed later, or styled by --reference-doc, it breaks by itself, without a figure (trapezium, diamond).',
    zh: '{keys}：Word 保持写出文件时的标题分行；此后改动的文字，或用 --reference-doc 套用样式时，由 Word 自行回行，不成梯形、菱形。',
  },
  'template/limit-half-points': {
    en: '{keys}: Word knows half points only; it sets the nearest half point and evens out the spacing.',
    zh: '{keys}：Word 字号以半磅为单位，取最近的半磅并调整字距。',
  },
  'template/limit-scale': {
    en: '{keys}: Word has no relative sizes; there the size is relative to the body, also in headings.',
    zh: '{keys}：Word 没有相对字号，在标题中也按正文字号计算。',
  },
  'template/limit-leader': {
    en: '{keys}: Word knows dots, underscores or nothing before a page number; it shows underscores here.',
    zh: '{keys}：Word 目录只有点线、下划线或无，此处显示下划线。',
  },
  'template/limit-rule-width': {
    en: '{keys}: Word draws rules of 0.25 pt to 12 pt; it takes the nearest.',
    zh: '{keys}：Word 框线为 0.25 至 12 磅，取最近值。',
  },
  'template/limit-bottom': {
    en: '{keys}: Word sets it in a frame at the foot of the page where it stands; programs that do not know such frames leave it in the flow.',
    zh: '{keys}：Word 以图文框排在所在页的页底；不支持图文框的程序则排在正文之后。',
  },
  'template/limit-sheet': {
    en: '{keys}: a sheet has one page of its own parts and prints none of these.',
    zh: '{keys}：一览表只有一页，不印这些部分。',
  },
}
