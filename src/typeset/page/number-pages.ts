import {writeNumber} from '../../text/write-number.ts'
import type {PageContent} from './paginate.ts'

export interface NumberedPage {
  content: PageContent
  section: 'cover' | 'contents' | 'body'
  /** Within its section, from 1; the body's from the document's first page number. */
  number: number
  /** As the reader sees it: 1, i, '' on the cover. */
  label: string
  /** First of its section. */
  first: boolean
}

/**
 * Number pages by section. Pages before the first section that a page break names are the cover, without number;
 * contents count i, ii …; the body counts from `firstNumber`. Where no break names a section all is body.
 */
export function numberPages(contents: PageContent[], firstNumber: number): NumberedPage[] {
  const named = contents.some((content) => begunBy(content) !== undefined)
  let section: NumberedPage['section'] = named ? 'cover' : 'body'
  let count = 0
  return contents.map((content) => {
    const begins = begunBy(content)
    if (begins !== undefined) {
      section = begins
      count = 0
    }
    const number = count + (section === 'body' ? firstNumber : 1)
    const first = count === 0
    count++
    const label = section === 'cover' ? '' : section === 'contents' ? writeNumber(number, 'roman') : String(number)
    return {content, section, number, label, first}
  })
}

function begunBy(content: PageContent): 'contents' | 'body' | undefined {
  return content.rows[0]?.row.begins
}
