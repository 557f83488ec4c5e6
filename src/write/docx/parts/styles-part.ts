import type {StyledDocument} from '../../../model/styled-document.ts'
import {baseStyles} from '../styles/base-styles.ts'
import {fontsElement} from '../styles/fonts-element.ts'
import type {StyleElement} from '../styles/style-element.ts'
import {templateStyles} from '../styles/template-styles.ts'
import type {WordContext} from '../word-context.ts'
import {element} from '../xml/element.ts'
import {namespaces, xmlHeader} from '../xml/namespaces.ts'

/** `word/styles.xml`: every style of the document by name, and those that Word must find. */
export function stylesPart(context: WordContext): string {
  const styles = styleElements(context).map(({markup}) => markup)
  return xmlHeader + element('w:styles', namespaces, documentDefaults(context.document), latentStyles, ...styles)
}

/** Each style as an element of its own, the base styles first. */
export function styleElements(context: WordContext): StyleElement[] {
  return [...baseStyles(context.document, context.styles), ...templateStyles(context)]
}

function documentDefaults(document: StyledDocument): string {
  const language = element('w:lang', {'w:val': 'en-US', 'w:eastAsia': document.language, 'w:bidi': 'ar-SA'})
  const run = element('w:rPr', {}, fontsElement(document, document.styles.body?.font ?? 'body'), language)
  return element('w:docDefaults', {}, element('w:rPrDefault', {}, run), element('w:pPrDefault'))
}

/** Word's own styles that the report does not use stay out of the lists that a user picks from. */
const latentStyles = element('w:latentStyles', {
  'w:defLockedState': 0,
  'w:defUIPriority': 99,
  'w:defSemiHidden': 1,
  'w:defUnhideWhenUsed': 1,
  'w:defQFormat': 0,
  'w:count': 376,
})
