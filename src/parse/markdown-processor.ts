import type {Link, Parents, Text} from 'mdast'
import type {Info, State} from 'mdast-util-to-markdown'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify, {type Options} from 'remark-stringify'
import {unified} from 'unified'
import {escapeMarkdown} from '../text/escape-markdown.ts'

/** How report.md is written: no needless escapes, tables unpadded (Han has no fixed width), literal addresses bare. */
const style: Options = {
  bullet: '-',
  rule: '-',
  fence: '`',
  fences: true,
  listItemIndent: 'one',
  handlers: {text: writeText, link: writeLink},
}

let made: ReturnType<typeof make> | undefined

/** Reads and writes report.md; made when first asked for. */
export function openMarkdown() {
  made ??= make()
  return made
}

/** `~` alone is a range (5~6), so only `~~` strikes through. */
function make() {
  return unified()
    .use(remarkParse)
    .use(remarkGfm, {singleTilde: false, tablePipeAlign: false})
    .use(remarkCjkFriendly)
    .use(remarkStringify, style)
    .freeze()
}

function writeText(node: Text, parent: Parents | undefined, state: State, info: Info): string {
  const first = parent !== undefined && parent.children[0] === node && /(?:^|\n|[#:|*] ?)$/u.test(info.before)
  const lines = node.value
    .split('\n')
    .map((line, index) => escapeMarkdown(line, index > 0 || first ? 'start' : 'inside'))
  const text = lines.join('\n')
  return state.stack.includes('tableCell') ? text.replaceAll('|', '\\|') : text
}

/** An address that Markdown found by itself is written as it stood. */
function writeLink(node: Link, _: Parents | undefined, state: State, info: Info): string {
  const [child] = node.children
  const text = node.children.length === 1 && child?.type === 'text' ? child.value : undefined
  if (text !== undefined && !node.title && [text, `http://${text}`, `mailto:${text}`].includes(node.url)) return text
  const label = state.containerPhrasing(node, {...info, before: '[', after: ']'})
  const title = node.title ? ` "${node.title.replaceAll('"', '\\"')}"` : ''
  return `[${label}](${/[\s()<>]/u.test(node.url) ? `<${node.url}>` : node.url}${title})`
}
