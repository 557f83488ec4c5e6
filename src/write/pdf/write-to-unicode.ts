/**
 * Write the map from codes to text that copying and searching go by (ISO 32000-1 §9.10.3).
 *
 * @param texts By code; '' where a code reads as nothing.
 */
export function writeToUnicode(texts: string[]): string {
  const entries = texts.flatMap((text, code) => (text === '' ? [] : [`<${hexadecimal(code)}> <${utf16(text)}>`]))
  const blocks: string[] = []
  // A block may hold 100 entries.
  for (let start = 0; start < entries.length; start += 100) {
    const block = entries.slice(start, start + 100)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}

function utf16(text: string): string {
  let digits = ''
  for (let index = 0; index < text.length; index++) digits += hexadecimal(text.charCodeAt(index))
  return digits
}

function hexadecimal(value: number): string {
  return (0x10000 + value).toString(16).slice(1)
}
