import type {RunningLine, RunningMatter, StyledDocument} from '../../../model/styled-document.ts'
import {writeRun} from '../body/write-run.ts'
import {pointsToTwips} from '../points-to-twips.ts'
import {varyStyle} from '../styles/vary-style.ts'
import type {WordContext} from '../word-context.ts'
import {element} from '../xml/element.ts'
import {namespaces, xmlHeader} from '../xml/namespaces.ts'
import {valueElement} from '../xml/value-element.ts'

/** A header or footer for one side of the sheet. */
export interface RunningPart {
  kind: 'header' | 'footer'
  side: 'default' | 'even' | 'first'
  /** File name in `word/`. */
  target: string
  markup: string
}

/** Headers and footers of the document: odd pages, even pages and, where it differs, the first page. */
export function runningParts(context: WordContext): RunningPart[] {
  const {header, footer} = context.document.page
  // With a first page of its own, the other kind must say its first page too, or it would be empty there.
  const first = header?.first !== undefined || footer?.first !== undefined
  return [...partsOf('header', header, first, context), ...partsOf('footer', footer, first, context)]
}

function partsOf(
  kind: 'header' | 'footer',
  matter: RunningMatter | undefined,
  first: boolean,
  context: WordContext,
): RunningPart[] {
  if (!matter) return []
  const sides: Array<[RunningPart['side'], RunningLine, string]> = [
    ['default', matter.odd, 'odd'],
    ['even', matter.even, 'even'],
  ]
  if (first) sides.push(['first', matter.first ?? matter.odd, matter.first ? 'first' : 'odd'])
  return sides.map(([side, line, name], index) => ({
    kind,
    side,
    target: `${kind}${index + 1}.xml`,
    markup:
      xmlHeader +
      element(
        kind === 'header' ? 'w:hdr' : 'w:ftr',
        namespaces,
        writeLine(line, kind === 'footer' ? name : `header ${name}`, context),
      ),
  }))
}

function writeLine(line: RunningLine, side: string, context: WordContext): string {
  const style = context.document.styles[line.style]
  const indent = Math.round(line.indentEm * 100)
  const twips = pointsToTwips(line.indentEm * (style?.size ?? 14))
  const outer =
    line.align === 'right'
      ? {'w:rightChars': indent, 'w:right': twips}
      : line.align === 'left'
        ? {'w:leftChars': indent, 'w:left': twips}
        : {}
  const properties =
    (indent > 0 && Object.keys(outer).length > 0 ? element('w:ind', outer) : '') +
    (line.align === style?.align ? '' : valueElement('w:jc', line.align))
  const id = varyStyle(line.style, side, properties, context)
  return element(
    'w:p',
    {},
    element('w:pPr', {}, valueElement('w:pStyle', id)),
    ...writeText(line.text, context.document),
  )
}

/** Page numbers are Word's fields; the other placeholders are the document's words. */
function writeText(text: string, document: StyledDocument): string[] {
  return text.split(/(\{\w+\})/u).map((piece) => {
    if (piece === '{page}') return field('PAGE')
    if (piece === '{pages}') return field('NUMPAGES')
    const name = /^\{(?<name>\w+)\}$/u.exec(piece)?.groups?.name
    return writeRun(name === undefined ? piece : String(document.metadata[name] ?? ''))
  })
}

function field(name: string): string {
  return element('w:fldSimple', {'w:instr': ` ${name} `}, writeRun('1'))
}
