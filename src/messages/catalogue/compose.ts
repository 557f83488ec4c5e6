import type {Catalogue} from './entry.ts'

export const composeMessages: Catalogue = {
  'compose/kept-as-text': {
    en: '«{what}» has no printed form and is printed as plain text. Take the markup out of report.md if only its words should stay.',
    zh: '“{what}”没有对应的版式，按普通文字印出。若只要文字，请在 report.md 中去掉标记。',
  },
  'compose/picture-in-text': {
    en: 'A picture stands among words; its description «{text}» is printed instead. Put the picture in a paragraph of its own.',
    zh: '图片夹在文字中，改印其说明“{text}”。请让图片单独成段。',
  },
  'compose/no-value': {
    en: 'Nothing fills «{name}», so this line of {part} is left out. Add «{name}» to the front matter of report.md, or to values in the template {template}.',
    zh: '“{name}”没有取值，{part} 中的这一行不印。请在 report.md 的文件头或模板 {template} 的 values 中补上“{name}”。',
  },
  'compose/unmarked-note': {
    en: 'No mark in the text refers to the note «{name}»; it is printed after the report. Put [^{name}] behind the word that it explains.',
    zh: '正文中没有指向注释“{name}”的标记，该注释印在文末。请在所注词语后加 [^{name}]。',
  },
  'compose/sheet-rows': {
    en: '{count} indicators found no room on the one-page sheet; the sheet says so and points to indicators.xlsx.',
    zh: '一页纸排不下的指标有{count}项，页脚已注明，全部指标见 indicators.xlsx。',
  },
  'compose/nothing-to-compare': {
    en: 'A comparison needs two reports, {count} was built. Name two or more inputs.',
    zh: '对比需要两份报告，本次只有{count}份。请给出两份以上的输入。',
  },
  'compose/too-many-compared': {
    en: '{count} reports are to be compared, a page holds {maximum}: the latest are left out. Compare fewer.',
    zh: '要对比的报告有{count}份，一页最多{maximum}份，其余未列。请减少报告。',
  },
  'compose/sheet-tasks': {
    en: '{count} main tasks found no room on the one-page sheet; the sheet says so and points to report.pdf.',
    zh: '一页纸排不下的任务有{count}项，页脚已注明，全文见 report.pdf。',
  },
}
