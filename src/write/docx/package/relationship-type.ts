/** Relationship types by the short names used here. */
export const relationshipType = {
  document: office('officeDocument'),
  core: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  app: office('extended-properties'),
  custom: office('custom-properties'),
  styles: office('styles'),
  settings: office('settings'),
  fontTable: office('fontTable'),
  numbering: office('numbering'),
  footnotes: office('footnotes'),
  comments: office('comments'),
  header: office('header'),
  footer: office('footer'),
  customXml: office('customXml'),
  customXmlProps: office('customXmlProps'),
  hyperlink: office('hyperlink'),
  image: office('image'),
  chart: office('chart'),
  package: office('package'),
} as const

export type RelationshipKind = keyof typeof relationshipType

function office<const Name extends string>(name: Name) {
  return `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}` as const
}
