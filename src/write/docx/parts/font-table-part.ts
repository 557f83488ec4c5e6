import type {StyledDocument} from '../../../model/styled-document.ts'
import {element} from '../xml/element.ts'
import {namespaces, xmlHeader} from '../xml/namespaces.ts'
import {valueElement} from '../xml/value-element.ts'

/**
 * `word/fontTable.xml`: every face by its official name, with the names of what may stand in for it where it is not
 * installed. A face is listed once, whatever the number of roles it plays.
 */
export function fontTablePart(document: StyledDocument): string {
  const alternatives = new Map<string, Set<string>>()
  for (const {word} of Object.values(document.fonts)) {
    const known = alternatives.get(word.eastAsia) ?? new Set()
    for (const name of word.alternatives) known.add(name)
    alternatives.set(word.eastAsia, known)
  }
  const eastAsian = [...alternatives].map(([name, others]) => fontElement(name, [...others], true))
  const latin = new Set(Object.values(document.fonts).map(({word}) => word.latin))
  const others = [...latin].filter((name) => !alternatives.has(name)).map((name) => fontElement(name, [], false))
  return xmlHeader + element('w:fonts', {'xmlns:w': namespaces['xmlns:w']}, ...eastAsian, ...others)
}

function fontElement(name: string, alternatives: string[], chinese: boolean): string {
  return element(
    'w:font',
    {'w:name': name},
    // One attribute holds all names; Word takes the first that is installed.
    alternatives.length > 0 && valueElement('w:altName', alternatives.join(',')),
    // 134 is GB2312's character set.
    valueElement('w:charset', chinese ? '86' : '00'),
    valueElement('w:family', chinese ? 'auto' : 'roman'),
    valueElement('w:pitch', 'variable'),
  )
}
