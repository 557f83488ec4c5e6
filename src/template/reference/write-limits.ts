import {word} from '../../messages/word.ts'
import {limits} from '../limits.ts'
import type {ReferenceLanguage} from './describe-values.ts'
import {tableRow} from './table-row.ts'

/** The table of what a format cannot show, in the words of the messages. */
export function writeLimits(language: ReferenceLanguage): string {
  const head = {en: ['Setting', 'Format', 'What is shown'], zh: ['设置', '格式', '实际效果']}[language]
  const formats = {pdf: 'PDF', docx: 'Word', both: 'PDF, Word'}
  const rows = limits.map(({setting, format, id}) => {
    const sentence = word(id, {keys: ''}, language).replace(/^[:：\s]+/u, '')
    return tableRow([`\`${setting}\``, formats[format], sentence])
  })
  return [tableRow(head), tableRow(head.map(() => '---')), ...rows].join('\n')
}
