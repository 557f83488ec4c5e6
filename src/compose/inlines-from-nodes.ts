import type {Image, ImageReference, PhrasingContent, Text} from 'mdast'
import {report} from '../messages/report.ts'
import type {Inline} from '../model/styled-document.ts'
import {writeNumber} from '../text/write-number.ts'
import type {Composition} from './composition.ts'
import {joinSoftBreak} from './join-soft-break.ts'

/**
 * Text of a paragraph, heading or cell with its character styles.
 *
 * @param line  Line where the block begins; text of another line names its own.
 * @param style Character style of what stands above.
 * @returns     All the text there is; what has no style of its own keeps that of its parent and is reported.
 */
export function inlinesFromNodes(
  nodes: PhrasingContent[],
  composition: Composition,
  line: number | undefined,
  style?: string,
): Inline[] {
  return nodes.flatMap((node) => inlinesFromNode(node, composition, line, style))
}

function inlinesFromNode(
  node: PhrasingContent,
  composition: Composition,
  line: number | undefined,
  style: string | undefined,
): Inline[] {
  const inner = (children: PhrasingContent[], own = style) => inlinesFromNodes(children, composition, line, own)
  switch (node.type) {
    case 'text':
      return textInlines(node, line, style)
    case 'strong':
      return inner(node.children, 'strong')
    case 'emphasis':
      // Strong is a topic sentence and outranks an emphasised word in it.
      return inner(node.children, style ?? 'emphasis')
    case 'delete':
      unhonoured(node, '~~', composition)
      return inner(node.children)
    case 'inlineCode':
      return [styled(node.value, 'code', placeOf(node, line))]
    case 'break':
      return [{type: 'break'}]
    case 'html':
      if (/^<br\s*\/?>$/iu.test(node.value)) return [{type: 'break'}]
      unhonoured(node, node.value, composition)
      return [styled(node.value, style, placeOf(node, line))]
    case 'link':
      return [{type: 'link', url: node.url, children: inner(node.children, style ?? 'link')}]
    case 'linkReference': {
      const definition = composition.definitions.get(node.identifier)
      const children = inner(node.children, style ?? 'link')
      return definition ? [{type: 'link', url: definition.url, children}] : children
    }
    case 'footnoteReference':
      return [{type: 'footnoteReference', identifier: node.identifier, label: noteLabel(node.identifier, composition)}]
    case 'image':
    case 'imageReference':
      return imageText(node, composition, line, style)
  }
}

/** Line ends inside a paragraph are not the reader's; each piece keeps its own place. */
function textInlines(node: Text, line: number | undefined, style: string | undefined): Inline[] {
  const start = node.position?.start
  const pieces = node.value.split(/[ \t]*\r?\n[ \t]*/u)
  return pieces.map((piece, index) => {
    const next = pieces[index + 1]
    const value = next === undefined ? piece : piece + joinSoftBreak(piece, next)
    const place = start && {line: start.line + index, column: index === 0 ? start.column : 1}
    return styled(value, style, place && {column: place.column, ...(place.line === line ? {} : {line: place.line})})
  })
}

function styled(value: string, style: string | undefined, place: {column: number; line?: number} | undefined): Inline {
  return {type: 'text', value, ...(style === undefined ? {} : {style}), ...place}
}

function placeOf(node: PhrasingContent, line: number | undefined): {column: number; line?: number} | undefined {
  const start = node.position?.start
  return start && {column: start.column, ...(start.line === line ? {} : {line: start.line})}
}

function noteLabel(identifier: string, {labels, template}: Composition): string {
  const known = labels.get(identifier)
  if (known !== undefined) return known
  const label = writeNumber(labels.size + 1, template.numbering.footnote)
  labels.set(identifier, label)
  return label
}

/** A picture among words has no place of its own in a line: its description stands for it. */
function imageText(
  node: Image | ImageReference,
  composition: Composition,
  line: number | undefined,
  style: string | undefined,
): Inline[] {
  report(composition.file, 'compose/picture-in-text', {text: node.alt ?? ''}, node.position?.start)
  return node.alt ? [styled(node.alt, style, placeOf(node, line))] : []
}

function unhonoured(node: PhrasingContent, what: string, {file}: Composition): void {
  report(file, 'compose/kept-as-text', {what: what.slice(0, 40)}, node.position?.start)
}
