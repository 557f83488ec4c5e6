import type {Catalogue} from './entry.ts'

export const readPdfMessages: Catalogue = {
  'read/pdf-encrypted': {
    en: 'The PDF is locked with a password. Open it with the password, save it without, and give that file',
    zh: 'PDF 设有密码。请用密码打开、另存为无密码的文件后再用',
  },
  'read/pdf-damaged': {
    en: 'The PDF cannot be opened ({reason}). Download it again, or print it to a new PDF from a viewer that still shows it',
    zh: 'PDF 无法打开（{reason}）。请重新下载；若阅读器仍能显示，可打印成新的 PDF',
  },
  'read/pdf-too-many-pages': {
    en: 'The PDF has {pages} pages; at most {most} are read. Take the report out of the volume and give it as a file of its own',
    zh: 'PDF 有 {pages} 页，最多读取 {most} 页。请把报告从合订本中单独取出',
  },
  'read/pdf-scanned': {
    en: 'The PDF holds pictures of pages, not text ({characters} characters on {pages} pages). Recognise the text first (OCR), check the figures, and give the result as .docx or .txt',
    zh: 'PDF 是扫描件，没有文字层（{pages} 页只有 {characters} 个字符）。请先识别文字（OCR）、核对数字，再以 .docx 或 .txt 提供',
  },
  'read/pdf-without-unicode': {
    en: 'The fonts of the PDF do not tell which characters they show ({share} % unreadable). Get the Word file, or recognise the text (OCR)',
    zh: 'PDF 的字体没有字符对应关系（{share}% 无法识别）。请索取 Word 原件，或识别文字（OCR）',
  },
  'read/pdf-unreadable-characters': {
    en: '{count} {count|character|characters} of the PDF {count|has no Unicode value and stands as a mark|have no Unicode value and stand as marks}. Compare with the pages',
    zh: 'PDF 中有 {count} 个字符没有编码，以标记代替。请对照原页核对',
  },
  'read/pdf-empty-pages': {
    en: '{count} {count|page of the PDF holds|pages of the PDF hold} no text: {pages}. Where one shows text it is a picture; recognise its text (OCR) and add it',
    zh: 'PDF 有 {count} 页没有文字：第 {pages} 页。如页面上有文字，则为图片，请识别（OCR）后补入',
  },
  'read/pdf-running-heads': {
    en: 'Running heads and watermarks, which say the same on many pages, were left out in {count} places: {words}',
    zh: '各页重复的页眉、页脚或水印未读入，共 {count} 处：{words}',
  },
  'read/pdf-columns': {
    en: 'The PDF is set in columns; they were read one after the other. Check the order where a column ends',
    zh: 'PDF 为分栏排版，已按先左后右的顺序读取。请核对栏末处的文字顺序',
  },
}
