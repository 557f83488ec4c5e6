import type {StyledDocument} from '../../../model/styled-document.ts'
import {pointsToTwips} from '../points-to-twips.ts'
import type {WordList} from '../word-context.ts'
import {element} from '../xml/element.ts'
import {namespaces, xmlHeader} from '../xml/namespaces.ts'
import {valueElement} from '../xml/value-element.ts'

/** `word/numbering.xml`: every list counts for itself, in the form of its first marker. */
export function numberingPart(lists: WordList[], document: StyledDocument): string {
  const looks = lists.map((list, index) => lookElement(list, index, document))
  const instances = lists.map((_, index) =>
    element('w:num', {'w:numId': index + 1}, valueElement('w:abstractNumId', index)),
  )
  return xmlHeader + element('w:numbering', {'xmlns:w': namespaces['xmlns:w']}, ...looks, ...instances)
}

/** Deeper levels than the list's own are for the hand that goes on in Word. */
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8]

function lookElement(list: WordList, id: number, document: StyledDocument): string {
  return element(
    'w:abstractNum',
    {'w:abstractNumId': id},
    valueElement('w:multiLevelType', 'hybridMultilevel'),
    ...levels.map((level) => levelElement(list, level, document)),
  )
}

/** The marker stands in the first-line indent of the style, two characters deeper a level; turnover lines are flush. */
function levelElement(list: WordList, level: number, {styles}: StyledDocument): string {
  const {firstLineIndentEm = 2, size = 16} = styles.list ?? styles.body ?? {}
  const indent = firstLineIndentEm + 2 * level
  const {format, text} = list.ordered ? counter(list.marker, level) : {format: 'bullet', text: list.marker ?? '•'}
  return element(
    'w:lvl',
    {'w:ilvl': level},
    valueElement('w:start', level === list.level && list.ordered ? list.start : 1),
    valueElement('w:numFmt', format),
    valueElement('w:suff', /[A-Za-z0-9.•·–]$/u.test(text.replace(/%\d/u, '1')) ? 'space' : 'nothing'),
    valueElement('w:lvlText', text),
    valueElement('w:lvlJc', 'left'),
    element(
      'w:pPr',
      {},
      element('w:ind', {
        'w:leftChars': 0,
        'w:left': 0,
        'w:firstLineChars': Math.round(indent * 100),
        'w:firstLine': pointsToTwips(indent * size),
      }),
    ),
    element('w:rPr', {}, element('w:rFonts', {'w:hint': 'eastAsia'})),
  )
}

/** `1.` counts as %1., `（一）` as （%1） in Chinese numerals, ① in circles. */
function counter(marker = '1.', level: number): {format: string; text: string} {
  const number = formats.map(({format, digits}) => ({format, match: digits.exec(marker)})).find(({match}) => match)
  if (!number?.match) return {format: 'decimal', text: `%${level + 1}.`}
  const {index, 0: digits} = number.match
  return {
    format: number.format,
    text: `${marker.slice(0, index)}%${level + 1}${marker.slice(index + digits.length)}`,
  }
}

const formats = [
  {format: 'decimal', digits: /\d+/u},
  {format: 'chineseCountingThousand', digits: /[一二三四五六七八九十百零]+/u},
  {format: 'decimalEnclosedCircle', digits: /[①-⑳]/u},
  {format: 'lowerRoman', digits: /[ivxl]+/u},
  {format: 'lowerLetter', digits: /[a-z]/u},
]
