import type {OutlineEntry} from '../../model/typeset-document.ts'
import type {DestinationOf} from './find-destinations.ts'
import type {PdfFile, PdfReference} from './open-pdf-file.ts'
import {pdfText} from './pdf-text.ts'

interface OutlineNode {
  entry: OutlineEntry
  reference: PdfReference
  children: OutlineNode[]
}

/** Levels shown open when the document is opened. */
const openLevels = 1

/**
 * Write the bookmarks and point the catalog to them.
 *
 * @param destinationOf Where an anchor stands; entries without one are left out.
 */
export function writeOutline(pdf: PdfFile, outline: OutlineEntry[], destinationOf: DestinationOf): void {
  const entries = outline.filter((entry) => destinationOf(entry.anchor) !== undefined)
  if (entries.length === 0) return
  const root = pdf.ref({Type: 'Outlines'})
  const children = nest(pdf, entries)
  fill(root, children, destinationOf, 0)
  // Of the root, the number of entries shown; always positive.
  root.data.Count = children.reduce((sum, child) => sum + 1 + (openLevels > 1 ? child.children.length : 0), 0)
  root.end()
  pdf.root.Outlines = root
  pdf.root.PageMode = 'UseOutlines'
}

function nest(pdf: PdfFile, entries: OutlineEntry[]): OutlineNode[] {
  const top: OutlineNode[] = []
  const path: OutlineNode[] = []
  for (const entry of entries) {
    const node = {entry, reference: pdf.ref(), children: []}
    while (path.length > 0 && path.at(-1)!.entry.level >= entry.level) path.pop()
    ;(path.at(-1)?.children ?? top).push(node)
    path.push(node)
  }
  return top
}

function fill(parent: PdfReference, nodes: OutlineNode[], destinationOf: DestinationOf, depth: number): void {
  if (nodes.length === 0) return
  parent.data.First = nodes[0]!.reference
  parent.data.Last = nodes.at(-1)!.reference
  // Negative: closed (ISO 32000-1 §12.3.3).
  if (depth > 0) parent.data.Count = depth < openLevels ? nodes.length : -nodes.length
  nodes.forEach((node, index) => {
    Object.assign(node.reference.data, {
      Title: pdfText(node.entry.title),
      Parent: parent,
      Dest: destinationOf(node.entry.anchor),
      ...(index > 0 && {Prev: nodes[index - 1]!.reference}),
      ...(index + 1 < nodes.length && {Next: nodes[index + 1]!.reference}),
    })
    fill(node.reference, node.children, destinationOf, depth + 1)
    node.reference.end()
  })
}
