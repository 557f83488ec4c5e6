/** What a key does in each format, where it is more or less than the same look in both. `*` stands for any name. */
export const effects: Record<string, {pdf?: Words; word?: Words}> = {
  'page.size': {pdf: {en: 'MediaBox', zh: '页面尺寸'}, word: {en: 'paper size of every section', zh: '各节纸张大小'}},
  'page.mirrored': {
    pdf: {en: 'margins exchanged on even pages', zh: '偶数页左右边距互换'},
    word: {en: '“mirror margins”', zh: '“对称页边距”'},
  },
  'page.grid.lines': {
    pdf: {en: 'exactly so many lines', zh: '每页恰为此行数'},
    word: {en: 'line grid; exact pitch in the styles', zh: '行网格，样式用固定值行距'},
  },
  'page.grid.characters': {
    pdf: {en: 'lines of exactly so many body characters', zh: '每行恰为此字数'},
    word: {en: 'character spacing in the base style', zh: '在基准样式中调整字间距'},
  },
  'page.firstPageNumber': {
    pdf: {en: 'printed number and page label', zh: '页码和页标签'},
    word: {en: 'PAGE field restarted', zh: '页码域起始值'},
  },
  header: {pdf: {en: 'artifact, not read aloud', zh: '标为装饰，不被朗读'}, word: {en: 'header', zh: '页眉'}},
  footer: {
    pdf: {en: 'artifact, not read aloud', zh: '标为装饰，不被朗读'},
    word: {en: 'footer with PAGE field', zh: '页脚，含页码域'},
  },
  'fonts.*.faces': {pdf: {en: 'embedded, only the glyphs used', zh: '嵌入所用字形'}, word: {en: '–', zh: '–'}},
  'fonts.*.latinFaces': {pdf: {en: 'embedded, only the glyphs used', zh: '嵌入所用字形'}, word: {en: '–', zh: '–'}},
  'fonts.*.word.eastAsia': {pdf: {en: '–', zh: '–'}, word: {en: 'Chinese face of the style', zh: '样式的中文字体'}},
  'fonts.*.word.latin': {pdf: {en: '–', zh: '–'}, word: {en: 'Latin face of the style', zh: '样式的西文字体'}},
  'fonts.*.word.alternatives': {
    pdf: {en: '–', zh: '–'},
    word: {en: 'altName in the font table', zh: '字体表中的替代名'},
  },
  'styles.*.wordName': {pdf: {en: '–', zh: '–'}, word: {en: 'name of the style', zh: '样式名'}},
  'styles.*.size': {word: {en: 'nearest half point', zh: '取最近的半磅'}},
  'styles.*.bold': {
    pdf: {en: 'regular face drawn thicker', zh: '常规字形加粗描边'},
    word: {en: 'bold', zh: '加粗'},
  },
  'styles.*.italic': {pdf: {en: 'upright face slanted', zh: '正体倾斜'}, word: {en: 'italic', zh: '倾斜'}},
  'styles.*.lineHeight': {word: {en: 'exact line spacing', zh: '固定值行距'}},
  'styles.*.hangingIndent': {word: {en: 'in characters (hangingChars)', zh: '以字符为单位'}},
  'styles.*.firstLineIndent': {word: {en: 'in characters (firstLineChars)', zh: '以字符为单位'}},
  'styles.*.outlineLevel': {
    pdf: {en: 'bookmark and heading tag', zh: '书签和标题标签'},
    word: {en: 'outline level, navigation pane', zh: '大纲级别、导航窗格'},
  },
  'styles.*.shape': {pdf: {en: 'lines broken at words', zh: '按词回行成形'}, word: {en: '–', zh: '–'}},
  'characterStyles.*.wordName': {pdf: {en: '–', zh: '–'}, word: {en: 'name of the character style', zh: '字符样式名'}},
  'characterStyles.*.scale': {word: {en: 'relative to the body', zh: '按正文字号计算'}},
  'tableStyles.*.ruleWidth': {word: {en: '0.25 pt to 12 pt', zh: '0.25 至 12 磅'}},
  'numbering.footnote': {
    pdf: {en: 'as given', zh: '照此'},
    word: {en: 'Word’s own numbering in this format', zh: 'Word 脚注编号格式'},
  },
  'contents.depth': {
    pdf: {en: 'linked entries with page numbers', zh: '带页码和链接的条目'},
    word: {en: 'TOC field, already filled in', zh: '目录域，已填好内容'},
  },
  'contents.leader': {word: {en: 'dots, else underscores', zh: '点线，其他显示为下划线'}},
  'matter.*.place': {word: {en: '`bottom`: a frame at the foot of the page', zh: 'bottom：页底图文框'}},
  language: {
    pdf: {en: '/Lang', zh: '文档语言'},
    word: {en: 'language of the text', zh: '校对语言'},
  },
}

interface Words {
  en: string
  zh: string
}
