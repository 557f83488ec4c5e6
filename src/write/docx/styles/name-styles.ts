import type {Block, RuleBlock, StyledDocument} from '../../../model/styled-document.ts'

/** Word's style ids by our names, and the names that Word shows. */
export interface StyleNames {
  paragraph: Record<string, string>
  character: Record<string, string>
  table: Record<string, string>
  /** Id by look of rule: every look is a style of its own. */
  rules: Map<string, {id: string; look: RuleBlock}>
  /** Shown name by id. */
  shown: Record<string, string>
}

/**
 * Ids of styles are ours to choose, as Word goes by names; both must be unlike over all kinds of styles:
 * `body` → `Body`, table style `default` → `TableDefault`.
 */
export function nameStyles(document: StyledDocument): StyleNames {
  const ids = new Set(reservedIds)
  const names = new Set(reservedNames)
  const shown: Record<string, string> = {}
  const nameAll = (prefix: string, keys: Array<[key: string, name: string]>) =>
    Object.fromEntries(
      keys.map(([key, name]) => {
        const id = unused(`${prefix}${capitalised(key)}`, ids, '')
        shown[id] = unused(name, names, ' ')
        return [key, id]
      }),
    )
  return {
    paragraph: nameAll('', namesOf(document.styles)),
    character: nameAll('Character', namesOf(document.characterStyles)),
    table: nameAll(
      'Table',
      Object.keys(document.tableStyles).map((key) => [key, `Table ${key}`]),
    ),
    rules: nameRules(document.blocks, shown),
    shown,
  }
}

/** What tells the look of one rule from that of another. */
export function ruleKey({thickness, color, spaceBefore, spaceAfter}: RuleBlock): string {
  return [thickness, color, spaceBefore, spaceAfter].join()
}

/** Styles that every document has, whatever its template. */
const reservedIds = [
  'Normal',
  'DefaultParagraphFont',
  'TableNormal',
  'NoList',
  'Figure',
  'TableGap',
  'CommentText',
  'CommentReference',
]

const reservedNames = [
  'normal',
  'default paragraph font',
  'normal table',
  'no list',
  'figure',
  'table gap',
  'annotation text',
  'annotation reference',
]

function namesOf(styles: Record<string, {name: string}>): Array<[string, string]> {
  return Object.entries(styles).map(([key, {name}]) => [key, name])
}

function nameRules(blocks: Block[], shown: Record<string, string>): StyleNames['rules'] {
  const rules: StyleNames['rules'] = new Map()
  for (const block of blocks.flatMap(flatten)) {
    if (block.type !== 'rule' || rules.has(ruleKey(block))) continue
    const number = rules.size + 1
    rules.set(ruleKey(block), {id: `Rule${number}`, look: block})
    shown[`Rule${number}`] = `Rule ${number}`
  }
  return rules
}

function flatten(block: Block): Block[] {
  return block.type === 'list' ? block.items.flat().flatMap(flatten) : [block]
}

function capitalised(key: string): string {
  const plain = key.replace(/[^A-Za-z0-9]/gu, '')
  return plain === '' ? 'Style' : plain[0]!.toUpperCase() + plain.slice(1)
}

/** Word compares names without regard to case. */
function unused(stem: string, taken: Set<string>, gap: string): string {
  let name = stem
  for (let count = 2; taken.has(name.toLowerCase()) || taken.has(name); count++) name = `${stem}${gap}${count}`
  taken.add(name.toLowerCase())
  return name
}
