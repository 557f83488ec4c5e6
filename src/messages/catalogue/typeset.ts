import type {Catalogue} from './entry.ts'

export const typesetMessages: Catalogue = {
  'typeset/missing-glyph': {
    en: 'No font at hand has the character «{character}» ({code}); it is shown as an empty box. Put a font that has it into fonts/ and name it in the template.',
    zh: '现有字体都没有“{character}”（{code}）字，版面上显示为空框。请把含有此字的字体放入 fonts/，并在模板中写明。',
  },
  'typeset/uneven-line': {
    en: 'The line «{text}» cannot be filled evenly: {spacing} pt in every gap, where at most 0.6 pt is good. Nothing needs to be done; rewording the sentence would mend it.',
    zh: '“{text}”一行排不均匀：字距须加 {spacing} 点，超出 0.6 点的限度。不改亦可，稍调文字即可排匀。',
  },
  'typeset/unfilled-line': {
    en: 'The line «{text}» has no gap that could be stretched and ends short of the right edge.',
    zh: '“{text}”一行没有可拉伸的字距，未能排满。',
  },
  'typeset/broken-unit': {
    en: 'What stands in the line «{text}» is wider than the line and had to be broken where it should not.',
    zh: '“{text}”一行容不下不可拆的内容，只得在不宜断开处断行。',
  },
  'typeset/parted': {
    en: 'A heading and its text are too long for one page together; they had to be parted.',
    zh: '标题与正文合起来超出一页，只得分在两页。',
  },
  'typeset/missing-image': {
    en: 'The picture «{source}» was not found beside the input; its description stands in its place.',
    zh: '在输入文件旁找不到图片“{source}”，已用其说明文字代替。',
  },
  'typeset/unreadable-image': {
    en: 'The picture «{source}» is neither PNG nor JPEG, or damaged; its description stands in its place. Save it as PNG or JPEG.',
    zh: '图片“{source}”不是 PNG 或 JPEG，或已损坏，已用其说明文字代替。请另存为 PNG 或 JPEG。',
  },
}
