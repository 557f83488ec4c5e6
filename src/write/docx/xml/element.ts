import {escapeXml} from './escape-xml.ts'

/** Absent attributes are left out; `true` is the bare on-switch that WordprocessingML reads as on. */
export type Attributes = Record<string, string | number | undefined>

/** Markup already written, or nothing. */
export type Markup = string | undefined | false

/**
 * Write one XML element.
 *
 * @param name       Qualified name: `w:p`.
 * @param attributes Values are escaped here.
 * @param children   Markup, not text: text goes through `escapeXml` first.
 */
export function element(name: string, attributes: Attributes = {}, ...children: Markup[]): string {
  let start = `<${name}`
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) start += ` ${key}="${typeof value === 'number' ? value : escapeXml(value)}"`
  }
  let content = ''
  for (const child of children) if (child) content += child
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`
}
