import type {StyledDocument} from '../../../model/styled-document.ts'

/** Word's style ids by our names. */
export interface StyleNames {
  paragraph: Record<string, string>
  character: Record<string, string>
  table: Record<string, string>
}

/** Ids of styles are ours to choose (Word goes by names), and must differ over all three kinds: `body` → `Body`, table `main` → `TableMain`. */
export function nameStyles(document: StyledDocument): StyleNames {
  const taken = new Set(reserved)
  const nameAll = (keys: string[], prefix: string) =>
    Object.fromEntries(keys.map((key) => [key, unused(`${prefix}${capitalised(key)}`, taken)]))
  return {
    paragraph: nameAll(Object.keys(document.styles), ''),
    character: nameAll(Object.keys(document.characterStyles), 'Character'),
    table: nameAll(Object.keys(document.tableStyles), 'Table'),
  }
}

/** Ids of the styles that every document has. */
const reserved = [
  'Normal',
  'DefaultParagraphFont',
  'TableNormal',
  'NoList',
  'Hyperlink',
  'Figure',
  'Rule',
  'TableGap',
  'FootnoteMark',
]

function capitalised(key: string): string {
  const plain = key.replace(/[^A-Za-z0-9]/gu, '')
  return plain === '' ? 'Style' : plain[0]!.toUpperCase() + plain.slice(1)
}

function unused(stem: string, taken: Set<string>): string {
  let id = stem
  for (let count = 2; taken.has(id); count++) id = `${stem}${count}`
  taken.add(id)
  return id
}
