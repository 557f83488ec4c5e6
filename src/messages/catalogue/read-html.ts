import type {Catalogue} from './entry.ts'

export const readHtmlMessages: Catalogue = {
  'read/html-no-text': {
    en: 'The web page holds no running text: it may be filled in by a script. Save the page from the browser as complete text, or copy the report into a .txt file',
    zh: '网页中没有正文，可能由脚本加载。请在浏览器中另存为文本，或把报告复制到 .txt 文件',
  },
  'read/html-too-deep': {
    en: 'The elements of the web page are nested too deep to be read. Copy the report from the browser into a .txt file',
    zh: '网页元素嵌套过深，无法读取。请在浏览器中把报告复制到 .txt 文件',
  },
  'read/html-left-out': {
    en: 'Menus, scripts and other page furniture outside the text were left out: {characters} characters in {places} {places|place|places}',
    zh: '正文以外的菜单、脚本等网页内容未读入：{places} 处，共 {characters} 个字符',
  },
}
