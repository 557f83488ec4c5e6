import type {Block, Inline, StyledDocument, TableBlock} from '../../../model/styled-document.ts'
import {element} from '../xml/element.ts'
import {namespaces, xmlHeader} from '../xml/namespaces.ts'
import {switchElement} from '../xml/switch-element.ts'
import {valueElement} from '../xml/value-element.ts'

/**
 * `word/settings.xml`: punctuation is squeezed and kept from line edges as CLREQ asks. No `updateFields`: Word would ask
 * its question at every opening. Children in the schema's order.
 */
export function settingsPart(document: StyledDocument): string {
  const {page, language} = document
  const sided = page.header !== undefined || page.footer !== undefined
  const root = element(
    'w:settings',
    namespaces,
    element('w:zoom', {'w:percent': 100}),
    page.mirrored && switchElement('w:mirrorMargins', true),
    valueElement('w:defaultTabStop', 420),
    sided && switchElement('w:evenAndOddHeaders', true),
    valueElement('w:characterSpacingControl', 'compressPunctuation'),
    element('w:noLineBreaksAfter', {'w:lang': language, 'w:val': neverAtLineEnd}),
    element('w:noLineBreaksBefore', {'w:lang': language, 'w:val': neverAtLineStart}),
    noteSettings(document.blocks),
    compatibility,
    element('w:themeFontLang', {'w:val': 'en-US', 'w:eastAsia': language}),
    valueElement('w:decimalSymbol', '.'),
    valueElement('w:listSeparator', ','),
  )
  return xmlHeader + root
}

/** Word's own list for Chinese with the connectors and the solidus that it lacks (CLREQ 3.1.3). */
const neverAtLineStart =
  '!%),./:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．／：；？］｀｜｝～￠—–'

const neverAtLineEnd = '$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥'

/** Ids of the rules above the notes, which the footnotes part defines; and ① where the marks of the document are circled. */
function noteSettings(blocks: Block[]): string {
  const circled = /^[\u2460-\u2473]$/u.test(firstLabel(blocks) ?? '')
  return element(
    'w:footnotePr',
    {},
    circled && valueElement('w:numFmt', 'decimalEnclosedCircle'),
    element('w:footnote', {'w:id': -1}),
    element('w:footnote', {'w:id': 0}),
  )
}

function firstLabel(blocks: Block[]): string | undefined {
  for (const block of blocks) {
    const inner = block.type === 'list' ? firstLabel(block.items.flat()) : undefined
    const children = block.type === 'paragraph' ? block.children : block.type === 'table' ? cellsOf(block) : []
    const mark = children.find((child) => child.type === 'footnoteReference')
    if (inner !== undefined || mark) return inner ?? mark?.label
  }
  return undefined
}

function cellsOf({rows}: TableBlock): Inline[] {
  return rows.flat().flatMap(({children}) => children)
}

const compatibility = element(
  'w:compat',
  {},
  '<w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/>',
  '<w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>',
  compatibilitySetting('compatibilityMode', 15),
  compatibilitySetting('overrideTableStyleFontSizeAndJustification', 1),
  compatibilitySetting('enableOpenTypeFeatures', 1),
  compatibilitySetting('doNotFlipMirrorIndents', 1),
)

function compatibilitySetting(name: string, value: number): string {
  const uri = 'http://schemas.microsoft.com/office/word'
  return element('w:compatSetting', {'w:name': name, 'w:uri': uri, 'w:val': value})
}
