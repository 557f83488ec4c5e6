import type {WordContext} from '../word-context.ts'
import {element} from '../xml/element.ts'
import {namespaces, xmlHeader} from '../xml/namespaces.ts'
import {valueElement} from '../xml/value-element.ts'

/** `word/numbering.xml`: two looks, bulleted and numbered; every list counts by an instance of its own. */
export function numberingPart(lists: WordContext['lists']): string {
  const instances = lists.map(({ordered, start}, index) =>
    element(
      'w:num',
      {'w:numId': index + 1},
      valueElement('w:abstractNumId', ordered ? 1 : 0),
      ...(ordered ? levels.map((level) => restart(level, start)) : []),
    ),
  )
  const root = element(
    'w:numbering',
    {'xmlns:w': namespaces['xmlns:w']},
    look(0, bullet),
    look(1, counter),
    ...instances,
  )
  return xmlHeader + root
}

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8]

function look(id: number, level: (index: number) => string): string {
  return element(
    'w:abstractNum',
    {'w:abstractNumId': id},
    valueElement('w:multiLevelType', 'hybridMultilevel'),
    ...levels.map(level),
  )
}

function counter(index: number): string {
  return levelElement(index, 'decimal', `%${index + 1}.`)
}

function bullet(index: number): string {
  return levelElement(index, 'bullet', ['•', '–', '·'][index % 3]!)
}

/** Two characters in for each level, the number standing in the first two. */
function levelElement(index: number, format: string, text: string): string {
  const left = (index + 1) * 640
  const indent = element('w:ind', {
    'w:leftChars': (index + 1) * 200,
    'w:left': left,
    'w:hangingChars': 200,
    'w:hanging': 640,
  })
  return element(
    'w:lvl',
    {'w:ilvl': index},
    valueElement('w:start', 1),
    valueElement('w:numFmt', format),
    valueElement('w:lvlText', text),
    valueElement('w:lvlJc', 'left'),
    element('w:pPr', {}, indent),
    element('w:rPr', {}, element('w:rFonts', {'w:hint': 'eastAsia'})),
  )
}

function restart(level: number, start: number): string {
  return element('w:lvlOverride', {'w:ilvl': level}, valueElement('w:startOverride', level === 0 ? start : 1))
}
