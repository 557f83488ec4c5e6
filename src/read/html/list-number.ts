import type {Element} from 'hast'
import {formatNumber} from '../docx/document/format-number.ts'
import {textStart} from './shown-text.ts'

/** Forms that a list may have, by the words of HTML and CSS, as Word names them, and how the number is written. */
const forms: Record<string, {format: string; after: string}> = {
  '1': {format: 'decimal', after: '.'},
  a: {format: 'lowerLetter', after: '.'},
  A: {format: 'upperLetter', after: '.'},
  i: {format: 'lowerRoman', after: '.'},
  I: {format: 'upperRoman', after: '.'},
  decimal: {format: 'decimal', after: '.'},
  'cjk-ideographic': {format: 'chineseCounting', after: '、'},
  'simp-chinese-informal': {format: 'chineseCounting', after: '、'},
  'trad-chinese-informal': {format: 'chineseCounting', after: '、'},
  'cjk-decimal': {format: 'ideographDigital', after: '、'},
}

/** A text that begins with a number of its own shows none twice: the page hides the list's by a style sheet. */
const ownNumber = /^[（(［[]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)］\].．、:：]|^[①-⑳]/u

/**
 * The number that a browser shows before an item of a list.
 *
 * @returns '' where it shows none.
 */
export function listNumber(value: number, {properties}: Element, item: Element): string {
  const style = String(properties.style ?? '')
  const named = /list-style(?:-type)?\s*:[^;]*?(?<name>none|[a-z]+(?:-[a-z]+)*)/iu
    .exec(style)
    ?.groups?.name?.toLowerCase()
  const text = textStart(item, 8)
  const form = forms[named ?? String(properties.type ?? '1')]
  if (!form || !Number.isInteger(value) || text === '' || ownNumber.test(text)) return ''
  return formatNumber(value, form.format) + form.after
}
