import type {Root} from 'hast'
import type {VFile} from 'vfile'
import {fail, inform} from '../../messages/report.ts'
import {decodeHtml} from './decode-html.ts'
import {htmlLines} from './html-lines.ts'
import {pickBody} from './pick-body.ts'

/**
 * Read a saved web page: its running text, a paragraph a line.
 *
 * Menus and scripts around the text stay out, and their amount is said; what stands within the text (date line, share
 * bar, related list) comes along, so that cleaning removes it by its rules and lists it.
 *
 * @throws {VFileMessage} For a page without running text or nested too deep to be read.
 */
export async function readHtml(
  bytes: Uint8Array,
  file: VFile,
): Promise<{text: string; markup: 'plain' | 'markdown'; encoding: string}> {
  const {text, encoding} = decodeHtml(bytes)
  const {fromHtml} = await import('hast-util-from-html')
  try {
    const tree: Root = fromHtml(text)
    const picked = pickBody(tree) ?? fail(file, 'read/html-no-text')
    const {leftOut} = picked
    if (leftOut.characters > 0) inform(file, 'read/html-left-out', {...leftOut})
    const title = picked.title ? htmlLines(picked.title).lines : []
    const {lines, markdown} = htmlLines(picked.body)
    // Cleaning knows titles by their words: a heading mark on the page's own title would only be in its way.
    const all = [...title.map((line) => line.replace(/^#+ /u, '')), ...lines]
    return {text: `${all.join('\n')}\n`, markup: markdown ? 'markdown' : 'plain', encoding}
  } catch (error) {
    // The parser and the walk recurse: a page of a hundred thousand nested elements is no page.
    if (error instanceof RangeError) return fail(file, 'read/html-too-deep')
    throw error
  }
}
