import type {Catalogue} from './entry.ts'

export const cleanMessages: Catalogue = {
  'clean/empty': {
    en: 'There is no text in it that could be a report. Check that the file is the one you meant.',
    zh: '文件中没有可作为报告的文字。请检查是否选错了文件。',
  },
  'clean/not-a-report': {
    en: 'This is no government work report but news about one, an excerpt, a resolution or a stub: «{text}…». Nothing was written; use --force to build it all the same.',
    zh: '这不是政府工作报告，而是有关报告的新闻、摘登、决议或占位文字：“{text}…”。未生成任何文件；如仍要生成，请加 --force。',
  },
  'clean/forced': {
    en: 'This seems to be no government work report (news, an excerpt, a resolution or a stub): «{text}…». It was built because of --force.',
    zh: '这似乎不是政府工作报告（新闻、摘登、决议或占位文字）：“{text}…”。因使用了 --force 仍予生成。',
  },
  'clean/ledger': {
    en: 'Cleaning lost or added characters that changes.json does not list: {characters}. Please report this with the input.',
    zh: '清理过程中有字符增减未列入 changes.json：{characters}。请将此情况连同原文件反馈给我们。',
  },
  'clean/kept-structure': {
    en: 'The text has front matter: headings and paragraphs stay as they are, only characters are mended.',
    zh: '文本带有文首信息：标题和段落保持原样，只校正字符。',
  },
  'clean/direction-marks': {
    en: 'The text held {count} {count|mark that reverses|marks that reverse} the direction of writing; {count|it was|they were} taken out. Read the place: what was shown may not be what was meant.',
    zh: '文本含有 {count} 个改变书写方向的控制符，已删除。请核对该处：显示的内容可能与实际不符。',
  },
  'clean/repeated-body': {
    en: 'The body stood in the file more than once; the first was kept. Compare if the copies may differ.',
    zh: '正文在文件中重复出现，保留了第一份。如各份可能不同，请核对。',
  },
  'clean/title-block-line': {
    en: 'The line «{text}» above the greeting was taken out: it belongs to the title block or to the page. If it says when, where or by whom the report was given, put that in the front matter.',
    zh: '称呼之前的一行“{text}”已删除：可能属于标题部分，也可能属于网页。如其中有时间、会议或报告人，请补入文首信息。',
  },
  'clean/traditional': {
    en: 'The text is in traditional characters. They stay in the report; main indicators are named in simplified ones.',
    zh: '文本使用繁体字，报告中保持原样；主要指标的名称以简体字给出。',
  },
  'clean/flattened-table': {
    en: 'A table begins at «{text}» whose cells stand one below the other; its columns cannot be told. Write it as a table in report.md.',
    zh: '“{text}”处是一张表格，各单元格已逐行拆开，无法确定列。请在 report.md 中改写为表格。',
  },
  'clean/lost-number': {
    en: 'A number is missing: «{text}». The figure was lost before the text came here.',
    zh: '此处缺少数字：“{text}”。该数值在取得文本之前已丢失。',
  },
  'clean/lost-words': {
    en: 'Two marks stand side by side at {count} {count|place|places}, first at «{text}». Figures or words may have been lost before the text came here; compare with the source.',
    zh: '有 {count} 处两个标点相连，首处为“{text}”。数值或文字可能在取得文本之前已丢失，请与原文核对。',
  },
  'clean/lost-character': {
    en: 'A character was lost before the text came here: «{text}». Put it right in report.md.',
    zh: '原文此处有字符丢失：“{text}”。请在 report.md 中补正。',
  },
  'clean/split-number': {
    en: 'A space stands inside a number or between two: «{text}». Nothing was changed; compare with the source.',
    zh: '数字中间有空格，可能是一个数，也可能是两个：“{text}”。未作改动，请与原文核对。',
  },
  'clean/masked-number': {
    en: 'A number is masked: «{text}». The figure cannot be known from this text.',
    zh: '数字被遮盖：“{text}”。无法从本文得知该数值。',
  },
  'clean/letter-in-number': {
    en: 'A letter stands inside what may be a number: «{text}». Nothing was changed; compare with the source.',
    zh: '疑似数字中夹有字母：“{text}”。未作改动，请与原文核对。',
  },
  'clean/odd-quotes': {
    en: 'Quotation marks do not pair in «{text}…»: {open} open, {close} close. Put them right in report.md.',
    zh: '“{text}…”一段引号不成对：前引号 {open} 个，后引号 {close} 个。请在 report.md 中改正。',
  },
  'clean/cut-short': {
    en: 'The text ends inside a sentence: «…{text}». The source may be cut short.',
    zh: '文本在句中结束：“…{text}”。原文可能不完整。',
  },
  'clean/note-without-entry': {
    en: '{count} note {count|mark|marks} such as {mark} {count|has|have} no entry below the text; {count|it stays as it is|they stay as they are}.',
    zh: '有 {count} 处注释标记（如 {mark}）在文后没有对应条目，保持原样。',
  },
  'clean/uncertain-changes': {
    en: '{count} {count|change is a guess|changes are guesses} on evidence, marked in changes.json. Look there first.',
    zh: '有 {count} 处改动属于依据上下文的推断，已在 changes.json 中标明，请优先核对。',
  },
}
