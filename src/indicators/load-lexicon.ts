import type {VFile} from 'vfile'
import {type Document, isNode, LineCounter, parseDocument} from 'yaml'
import {z} from 'zod'
import {fail, type Place} from '../messages/report.ts'
import {categories} from './categories.ts'
import {indexNames, type Lexicon, type LexiconEntry} from './lexicon.ts'

const ends = z.tuple([z.number(), z.number()]).refine(([low, high]) => low <= high, 'the lower end stands first')
const entry = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/u),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  category: z.enum(categories as [string, ...string[]]),
  units: z.array(z.string().min(1)).default([]),
  range: z.partialRecord(z.enum(['value', 'growth', 'share', 'change', 'completion', 'multiple']), ends).default({}),
  priority: z.number().default(100),
  headline: z.boolean().default(false),
  kind: z.enum(['rate', 'price']).optional(),
  better: z.enum(['lower', 'higher']).optional(),
})
const schema = z.strictObject({
  modifiers: z.array(z.string().min(1)).default([]),
  indicators: z.array(entry).default([]),
})

/**
 * Read the lexicon of indicators: YAML as templates/indicators.yaml explains it.
 *
 * @param yaml The file's text.
 * @param file Takes what is wrong with it, at its line and column.
 * @param base A lexicon to add to: entries with an id it knows replace that entry.
 * @throws     (a message) where the YAML or an entry is not as the file's head says.
 */
export function loadLexicon(yaml: string, file: VFile, base?: Lexicon): Lexicon {
  const lines = new LineCounter()
  const document = parseDocument(yaml, {lineCounter: lines})
  const broken = document.errors[0]
  if (broken) {
    const {line, col} = lines.linePos(broken.pos[0])
    fail(file, 'indicators/lexicon-syntax', {reason: broken.message.split('\n')[0]!}, {line, column: col})
  }
  const checked = schema.safeParse(document.toJS() ?? {})
  if (!checked.success) {
    const issue = checked.error.issues[0]!
    const where = issue.path.join('.')
    fail(file, 'indicators/lexicon-entry', {where, reason: issue.message}, placeOf(document, issue.path, lines))
  }
  const added = checked.data.indicators.map(
    ({kind, better, ...rest}): LexiconEntry => ({
      ...rest,
      rate: kind === 'rate',
      price: kind === 'price',
      ...(better && {better}),
    }),
  )
  return indexNames(merge(base?.entries ?? [], added), [...(base?.modifiers ?? []), ...checked.data.modifiers])
}

function merge(base: readonly LexiconEntry[], added: LexiconEntry[]): LexiconEntry[] {
  const byId = new Map(base.map((one) => [one.id, one]))
  for (const one of added) byId.set(one.id, one)
  return [...byId.values()]
}

/** Place of the nearest node on the path that the file holds. */
function placeOf(document: Document, path: readonly PropertyKey[], lines: LineCounter): Place | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) {
      const {line, col} = lines.linePos(node.range[0])
      return {line, column: col}
    }
  }
  return undefined
}
