import type {PdfFile} from './open-pdf-file.ts'

/**
 * Write the document's properties once more as XMP, word for word as in the information dictionary (ISO 19005-1 §6.7.3).
 *
 * @param info     Title, Author …
 * @param standard Claims PDF/A-1b; the caller has met its rules.
 */
export function writeXmp(pdf: PdfFile, info: Record<string, string | Date>, standard: 'a-1b' | undefined): void {
  const xmp = pdf.ref({Type: 'Metadata', Subtype: 'XML'})
  // Read by programs that know nothing of PDF: never deflated.
  xmp.compress = false
  xmp.end(Buffer.from(packet(info, standard)))
  pdf.root.Metadata = xmp
}

function packet(info: Record<string, string | Date>, standard: 'a-1b' | undefined): string {
  const lines = [
    ...property(
      info.Title,
      (words) => `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${words}</rdf:li></rdf:Alt></dc:title>`,
    ),
    ...property(info.Author, (words) => `<dc:creator><rdf:Seq><rdf:li>${words}</rdf:li></rdf:Seq></dc:creator>`),
    ...property(
      info.Subject,
      (words) => `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${words}</rdf:li></rdf:Alt></dc:description>`,
    ),
    ...property(info.Keywords, (words) => `<pdf:Keywords>${words}</pdf:Keywords>`),
    ...property(info.Producer, (words) => `<pdf:Producer>${words}</pdf:Producer>`),
    ...property(info.Creator, (words) => `<xmp:CreatorTool>${words}</xmp:CreatorTool>`),
    ...property(info.CreationDate, (words) => `<xmp:CreateDate>${words}</xmp:CreateDate>`),
    ...property(info.ModDate, (words) => `<xmp:ModifyDate>${words}</xmp:ModifyDate>`),
    ...(standard ? ['<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>'] : []),
  ]
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
${lines.join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`
}

function property(value: string | Date | undefined, write: (words: string) => string): string[] {
  if (value === undefined) return []
  return [write(value instanceof Date ? `${value.toISOString().slice(0, 19)}Z` : escapeXml(value))]
}

/** What XML reads as markup is written as references; what it forbids is left out. */
function escapeXml(words: string): string {
  return words
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
    .replace(/[&<>]/gu, (character) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[character]!)
}
