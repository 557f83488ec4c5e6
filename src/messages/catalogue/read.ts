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
  'read/too-large': {
    en: 'The file has {size} MB; a report has less than 1 MB and at most {limit} MB are read. Give one report a file',
    zh: '文件有 {size} MB；一份报告不到 1 MB，最多读取 {limit} MB。请每个文件只放一份报告',
  },
  'read/cut-off': {
    en: 'The file ends in the middle of a character ({encoding}): it was cut off. Get the whole file, or use --force to build what is there',
    zh: '文件在一个字的中间断开（{encoding}），不完整。请取得完整的文件，或用 --force 按现有内容生成',
  },
  'read/damaged': {
    en: '{count} {count|place holds|places hold} bytes that are no {encoding} text, so characters are lost, the first here. Get the original file, or use --force to build with marks (\ufffd) in their place',
    zh: '有 {count} 处字节不是 {encoding} 文字，字符已丢失，第一处在此。请取得原文件，或用 --force 以标记（\ufffd）代替后生成',
  },
  'read/mixed-encodings': {
    en: 'The file mixes encodings: {count} {count|line is|lines are} GB18030 and the others UTF-8, the first here. Save it in one encoding, or use --force to read each line in its own',
    zh: '文件混用了两种编码：{count} 行是 GB18030，其余是 UTF-8，第一行在此。请统一编码后保存，或用 --force 逐行分别读取',
  },
  'read/mojibake': {
    en: 'The characters are garbled: {was} text was taken for {takenFor} and saved, and part of it is lost. Get the original file, or use --force to go on with what is there',
    zh: '文字是乱码：{was} 的文件曾被当作 {takenFor} 打开并保存，部分字符已丢失。请取得原文件，或用 --force 按现有内容继续',
  },
  'read/mojibake-undone': {
    en: 'The characters were garbled, {was} text taken for {takenFor} and saved, and were put right: nothing of them was lost. Compare with the original file where there is one',
    zh: '文字曾是乱码（{was} 的文件被当作 {takenFor} 保存），已还原，没有字符丢失。如有原文件，请核对',
  },
  'read/direction-override': {
    en: 'A direction override character (U+202D or U+202E) makes the text read otherwise than it is stored. Check this place and delete the character, or use --force to go on',
    zh: '此处有文字方向控制符（U+202D 或 U+202E），显示的顺序与实际内容不同。请核对并删除该字符，或用 --force 继续',
  },
  'read/docx-ole': {
    en: 'This is an old Word file (.doc, .wps) or one that is locked with a password. Open it in Word or WPS, take the password off where it has one, and save it as .docx',
    zh: '这是旧版 Word 文件（.doc、.wps）或加密的文件。请用 Word 或 WPS 打开，取消密码后另存为 .docx',
  },
  'read/docx-encrypted': {
    en: 'The file is locked with a password. Open it in Word or WPS, take the password off and save it again',
    zh: '文件已加密。请用 Word 或 WPS 打开，取消密码后重新保存',
  },
  'read/docx-damaged': {
    en: 'The Word file is damaged or was cut off: its parts cannot be unpacked. Get the whole file, or open it in Word, let it be repaired and save it again',
    zh: 'Word 文件已损坏或不完整，无法解开。请取得完整的文件，或用 Word 打开修复后重新保存',
  },
  'read/docx-bomb': {
    en: 'The Word file unpacks to {size} MB, at most {limit} MB are read; a report has less than 10 MB. Check where the file comes from, or save only the text as a new .docx',
    zh: 'Word 文件解开后有 {size} MB，最多读取 {limit} MB；一份报告不到 10 MB。请核实文件来源，或只把正文另存为新的 .docx',
  },
  'read/docx-other': {
    en: 'This is no Word file but {format}. Give the report as .docx, .txt, .md, .html or .pdf',
    zh: '这不是 Word 文件，而是 {format}。请提供 .docx、.txt、.md、.html 或 .pdf 格式的报告',
  },
  'read/docx-no-text': {
    en: 'The Word file holds no text, perhaps only pictures of pages. Their text must be recognised (OCR) first',
    zh: 'Word 文件里没有文字，可能只有页面图片。请先识别文字（OCR）',
  },
  'read/docx-embedded': {
    en: 'Text of this Word file lies in an embedded file of another format and was not read. Open it in Word or WPS, save it under a new name and give that file',
    zh: 'Word 文件的部分文字存放在嵌入的其他格式文件中，未能读取。请用 Word 或 WPS 打开后另存，再提供新文件',
  },
  'read/docx-tracked-changes': {
    en: 'Tracked changes were taken as accepted: {insertions} insertions, {deletions} deletions. Settle them in Word if some should not stand',
    zh: '修订按接受处理：插入 {insertions} 处，删除 {deletions} 处。如有不应接受的，请先在 Word 中处理',
  },
  'read/docx-comments': {
    en: '{count} comments were left out: they are no part of the text. Look through them in Word',
    zh: '有 {count} 条批注未读入，批注不是正文。请在 Word 中查看',
  },
  'read/docx-pictures': {
    en: '{count} pictures were left out. Text that stands in a picture must be recognised (OCR) first',
    zh: '有 {count} 张图片未读入。图片中的文字须先识别（OCR）',
  },
  'read/docx-text-boxes': {
    en: 'The text of {count} text boxes was put behind the paragraphs they are anchored in. Check its place',
    zh: '有 {count} 个文本框的文字放在了所在段落之后，请核对位置',
  },
  'read/docx-hidden': {
    en: 'Hidden text was left out in {count} {count|place|places}. Make it visible in Word if it belongs to the report',
    zh: '有 {count} 处隐藏文字未读入。如属正文，请先在 Word 中取消隐藏',
  },
  'read/docx-contents': {
    en: 'The table of contents was left out: it is made anew from the headings',
    zh: '目录未读入，将按标题重新生成',
  },
  'read/docx-macros': {
    en: 'The file holds macros. They were not run, and only the text was read',
    zh: '文件带有宏，未运行，只读取了正文',
  },
}
