import type {Catalogue} from './entry.ts'

export const writeMessages: Catalogue = {
  'write/docx-comment-changed': {
    en: 'Please check: cleaning is not certain here. The source has “{before}”, it was made “{after}” ({rule}, line {line} of the source)',
    zh: '请核对：清理时不能确定。原文为“{before}”，现改为“{after}”（{rule}，原文第 {line} 行）',
  },
  'write/docx-comment-removed': {
    en: 'Please check: “{before}” stood about here and was removed ({rule}, line {line} of the source)',
    zh: '请核对：此处前后删去了“{before}”（{rule}，原文第 {line} 行）',
  },
  'write/docx-comment-added': {
    en: 'Please check: “{after}” was added, the source does not have it ({rule}, line {line} of the source)',
    zh: '请核对：“{after}”为补入，原文没有（{rule}，原文第 {line} 行）',
  },
  'write/docx-unplaced-comments': {
    en: '{count} uncertain {count|change has|changes have} no place in the text where Word could show a comment. See them in changes.json',
    zh: '有 {count} 处不确定的改动在正文中找不到位置，未能加批注。请查看 changes.json',
  },
  'write/docx-tracked-changes': {
    en: '{shown} of {count} changes are shown as tracked changes; the place of the others is not sure, or they move line ends. See changes.json for all',
    zh: '共 {count} 处改动，其中 {shown} 处显示为修订；其余位置不能确定或只涉及换行。全部改动见 changes.json',
  },
  'write/docx-reference-huge': {
    en: 'The reference document has more than {limit} MB. Take an empty one that holds only styles, headers and footers',
    zh: '参考文档超过 {limit} MB。请使用只含样式、页眉和页脚的空白文档',
  },
  'write/docx-reference-not-word': {
    en: 'The reference document is no Word file that can be read, or it is damaged or locked. Give a .docx or .dotx that Word opens without a password',
    zh: '参考文档不是可读取的 Word 文件，或已损坏、加密。请提供 Word 能直接打开的 .docx 或 .dotx',
  },
  'write/docx-reference-macros': {
    en: 'The reference document holds macros, which would go out with every report. Save it as .docx or .dotx without macros',
    zh: '参考文档带有宏，会随每份报告传出。请另存为不含宏的 .docx 或 .dotx',
  },
  'write/docx-reference-styles': {
    en: 'The reference document has none of the heading styles {names}, so the report cannot take its look. Use these styles in it once and save it',
    zh: '参考文档没有标题样式 {names}，报告无法采用其格式。请在参考文档中使用这些样式后保存',
  },
  'write/docx-reference-added': {
    en: 'The reference document lacks {count} styles; those of the template were added: {names}',
    zh: '参考文档缺少 {count} 个样式，已补入模板的样式：{names}',
  },
  'write/pdf-image': {
    en: 'The image {source} cannot be shown in the PDF: {reason}. Its place stays empty; save it anew as PNG or JPEG',
    zh: '图片 {source} 无法写入 PDF：{reason}。其位置留空；请重新存为 PNG 或 JPEG',
  },
}
