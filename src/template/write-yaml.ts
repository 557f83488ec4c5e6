import {Document, isMap, isScalar, isSeq, type Node} from 'yaml'

/** Collections that fit on a line stand on one: {top: 37mm, left: 28mm}. */
const longestLine = 100

/** A template's settings as YAML, the way shipped templates are written. */
export function writeYaml(value: unknown): string {
  const document = new Document(value)
  layOut(document.contents, 0)
  return document.toString({lineWidth: 0, flowCollectionPadding: false, defaultStringType: 'PLAIN'})
}

function layOut(node: unknown, depth: number): void {
  if (!isMap(node) && !isSeq(node)) return
  const short = JSON.stringify(node.toJSON()).length <= longestLine
  if (depth > 0 && short && isSimple(node)) node.flow = true
  for (const item of node.items) layOut(isMap(node) ? (item as {value: Node}).value : item, depth + 1)
}

/** At most one level of collections inside. */
function isSimple(node: Node): boolean {
  if (!isMap(node) && !isSeq(node)) return true
  return node.items.every((item) => {
    const inner = isMap(node) ? (item as {value: Node}).value : (item as Node)
    return isScalar(inner) || ((isMap(inner) || isSeq(inner)) && inner.items.every((one) => !isDeep(one)))
  })
}

function isDeep(item: unknown): boolean {
  const inner = (item as {value?: unknown}).value ?? item
  return isMap(inner) || isSeq(inner)
}
