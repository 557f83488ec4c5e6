import type {SetBlock} from './lines-of-blocks.ts'

export interface PageFinding {
  fault: 'heading' | 'widow'
  page: number
  words: string
}

/** Find pages that end with a heading or begin with the last line of a paragraph. */
export function checkPages(blocks: SetBlock[]): PageFinding[] {
  const findings: PageFinding[] = []
  blocks.forEach(({block, lines}, index) => {
    const next = blocks[index + 1]
    const last = lines.at(-1)
    if (!last) return
    const follower = next?.lines[0]
    if (block.kind === 'heading' && follower && follower.page > last.page) {
      findings.push({fault: 'heading', page: last.page, words: last.text})
    }
    const before = lines.at(-2)
    if (block.kind === 'paragraph' && before && before.page < last.page) {
      findings.push({fault: 'widow', page: last.page, words: last.text})
    }
  })
  return findings
}
