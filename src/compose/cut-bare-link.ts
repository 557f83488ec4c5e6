import type {Link} from 'mdast'

/** An address that stands bare in the text, and the words that stand close behind it. */
export interface BareLink {
  url: string
  address: string
  rest: string
}

/**
 * Part a bare address from the Chinese words behind it: Markdown ends it at a space, which Chinese does not set.
 *
 * ```text
 * 见https://www.example.gov.cn/2025公布的资料。
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ address
 * ```
 *
 * @returns Undefined for a link with words of its own, and for an address that ends where its link ends.
 */
export function cutBareLink({url, children}: Link): BareLink | undefined {
  const [only] = children
  if (children.length !== 1 || only?.type !== 'text' || !url.endsWith(only.value)) return undefined
  const {address, rest} = /^(?<address>[!-~]+)(?<rest>[^!-~].*)$/su.exec(only.value)?.groups ?? {}
  if (address === undefined || rest === undefined) return undefined
  return {url: url.slice(0, url.length - rest.length), address, rest}
}
