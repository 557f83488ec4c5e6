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
    en: '{count} uncertain changes have no place in the text where Word could show a comment. See them in changes.json',
    zh: '有 {count} 处不确定的改动在正文中找不到位置，未能加批注。请查看 changes.json',
  },
  'write/docx-tracked-changes': {
    en: '{shown} of {count} changes are shown as tracked changes; the place of the others is not sure, or they move line ends. See changes.json for all',
    zh: '共 {count} 处改动，其中 {shown} 处显示为修订；其余位置不能确定或只涉及换行。全部改动见 changes.json',
  },
}
