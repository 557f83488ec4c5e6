import type {Catalogue} from './entry.ts'

export const readMessages: Catalogue = {
  'read/empty': {
    en: 'The file is empty: there is no text to build from. Check that it was saved or downloaded whole',
    zh: '文件是空的，没有可排的文字。请检查是否保存或下载完整',
  },
  'read/binary': {
    en: 'This is not a text, Word, web page or PDF file. Give the report as .txt, .md, .html, .docx or .pdf',
    zh: '这不是文本、Word、网页或 PDF 文件。请提供 .txt、.md、.html、.docx 或 .pdf 格式的报告',
  },
  'read/other-format': {
    en: 'The file is in {format} format, which is not read. Open it in its own program and save it as .docx or .txt; the text of an image must be recognised (OCR) first',
    zh: '文件是 {format} 格式，不能直接读取。请用相应软件打开后另存为 .docx 或 .txt；图片须先识别文字（OCR）',
  },
  'read/no-reader': {
    en: 'Reading {format} files is not possible yet. Save the report as .txt or .md',
    zh: '目前还不能读取 {format} 文件。请另存为 .txt 或 .md',
  },
  'read/too-large': {
    en: 'The file has {size} MB; a report has less than 1 MB and at most {limit} MB are read. Give one report a file',
    zh: '文件有 {size} MB；一份报告不到 1 MB，最多读取 {limit} MB。请每个文件只放一份报告',
  },
  'read/cut-off': {
    en: 'The file ends in the middle of a character ({encoding}): it was cut off. Get the whole file, or use --force to build what is there',
    zh: '文件在一个字的中间断开（{encoding}），不完整。请取得完整的文件，或用 --force 按现有内容生成',
  },
  'read/damaged': {
    en: '{count} places hold bytes that are no {encoding} text, so characters are lost, the first here. Get the original file, or use --force to build with marks (\ufffd) in their place',
    zh: '有 {count} 处字节不是 {encoding} 文字，字符已丢失，第一处在此。请取得原文件，或用 --force 以标记（\ufffd）代替后生成',
  },
  'read/mixed-encodings': {
    en: 'The file mixes encodings: {count} lines are GB18030 and the others UTF-8, the first here. Save it in one encoding, or use --force to read each line in its own',
    zh: '文件混用了两种编码：{count} 行是 GB18030，其余是 UTF-8，第一行在此。请统一编码后保存，或用 --force 逐行分别读取',
  },
  'read/direction-override': {
    en: 'A direction override character (U+202D or U+202E) makes the text read otherwise than it is stored. Check this place and delete the character, or use --force to go on',
    zh: '此处有文字方向控制符（U+202D 或 U+202E），显示的顺序与实际内容不同。请核对并删除该字符，或用 --force 继续',
  },
}
