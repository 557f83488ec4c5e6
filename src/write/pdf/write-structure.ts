import type {StructureElement} from '../../model/typeset-document.ts'
import type {PdfDictionary, PdfFile, PdfReference, PdfValue} from './open-pdf-file.ts'
import {pdfText} from './pdf-text.ts'

/** Gathers, while pages are drawn, what belongs to which structure element; then writes the tree. */
export interface StructureWriter {
  /** Number of the next piece of an element's content on a page. */
  mark(element: number, page: PdfReference): number
  /** Key by which a link's annotation finds its element. */
  annotate(element: number, annotation: PdfReference, page: PdfReference): number
  /** Write the tree and point the catalog to it. */
  close(): void
}

/** A piece of an element: a child element, marked content of a page, or a link's annotation. */
type Piece =
  | {type: 'child'; element: number}
  | {type: 'content'; page: PdfReference; id: number}
  | {type: 'annotation'; page: PdfReference; annotation: PdfReference}

/**
 * Open the structure tree of a tagged PDF (ISO 32000-1 §14.7): what a screen reader reads, in reading order.
 *
 * @param elements Parents before children; the root, a Document, first.
 */
export function openStructure(pdf: PdfFile, elements: StructureElement[]): StructureWriter {
  const references = new Map<number, PdfReference>()
  const pieces = new Map<number, Piece[]>()
  /** By key of the parent tree: the elements of a page's pieces in order, or an annotation's element. */
  const parentTree: Array<PdfReference[] | PdfReference> = []
  const pageKeys = new Map<PdfReference, number>()

  function attach(element: number): PdfReference {
    const known = references.get(element)
    if (known) return known
    const {role, parent, alternative, scope} = elements[element]!
    const reference = pdf.ref({
      Type: 'StructElem',
      S: role,
      ...(alternative !== undefined && {Alt: pdfText(alternative)}),
      ...(scope && {A: {O: 'Table', Scope: scope}}),
    })
    references.set(element, reference)
    pieces.set(element, [])
    if (parent !== undefined) {
      reference.data.P = attach(parent)
      pieces.get(parent)!.push({type: 'child', element})
    }
    return reference
  }

  return {
    mark(element, page) {
      const reference = attach(element)
      const key = pageKeys.get(page) ?? parentTree.push([]) - 1
      pageKeys.set(page, key)
      page.data.StructParents = key
      const id = (parentTree[key] as PdfReference[]).push(reference) - 1
      pieces.get(element)!.push({type: 'content', page, id})
      return id
    },
    annotate(element, annotation, page) {
      const reference = attach(element)
      pieces.get(element)!.push({type: 'annotation', page, annotation})
      return parentTree.push(reference) - 1
    },
    close() {
      if (elements.length === 0 || !references.has(0)) return
      const root = pdf.ref({Type: 'StructTreeRoot', K: references.get(0)!, ParentTreeNextKey: parentTree.length})
      references.get(0)!.data.P = root
      for (const [element, reference] of references) {
        const own = inReadingOrder(pieces.get(element)!)
        // Content on the element's own page is told by its bare number.
        const page = own.find((piece) => piece.type === 'content')?.page
        if (page) reference.data.Pg = page
        const kids = own.map((piece) => writePiece(piece, references, page))
        reference.data.K = kids.length === 1 ? kids[0] : kids
        reference.end()
      }
      root.data.ParentTree = writeParentTree(pdf, parentTree)
      root.end()
      pdf.root.StructTreeRoot = root
      pdf.root.MarkInfo = {Marked: true}
    },
  }
}

/** Children of an element that has no text of its own stand in the order of `structure`; otherwise as they were drawn. */
function inReadingOrder(pieces: Piece[]): Piece[] {
  const children = pieces.filter((piece) => piece.type === 'child')
  return children.length === pieces.length ? children.sort((one, other) => one.element - other.element) : pieces
}

function writePiece(piece: Piece, references: Map<number, PdfReference>, page: PdfReference | undefined): PdfValue {
  switch (piece.type) {
    case 'child':
      return references.get(piece.element)!
    case 'content':
      return piece.page === page ? piece.id : {Type: 'MCR', Pg: piece.page, MCID: piece.id}
    case 'annotation':
      return {Type: 'OBJR', Pg: piece.page, Obj: piece.annotation}
  }
}

function writeParentTree(pdf: PdfFile, entries: Array<PdfReference[] | PdfReference>): PdfReference {
  const tree: PdfDictionary = {Nums: entries.flatMap((entry, key) => [key, entry])}
  const reference = pdf.ref(tree)
  reference.end()
  return reference
}
