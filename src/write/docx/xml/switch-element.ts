/** An on-off property: `<w:b/>` for true, `<w:b w:val="0"/>` for false, '' for absent, which inherits. */
export function switchElement(name: string, on: boolean | undefined): string {
  if (on === undefined) return ''
  return on ? `<${name}/>` : `<${name} w:val="0"/>`
}
