import type {StyledDocument} from '../../../model/styled-document.ts'
import {element} from '../xml/element.ts'
import {escapeXml} from '../xml/escape-xml.ts'
import {xmlHeader} from '../xml/namespaces.ts'

/** `docProps/core.xml`: what a file manager and a document store show. */
export function corePart({metadata, language}: StyledDocument, created: Date): string {
  const moment = `${created.toISOString().slice(0, 19)}Z`
  const date = (name: string) => element(name, {'xsi:type': 'dcterms:W3CDTF'}, moment)
  const root = element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    text('dc:title', metadata.title),
    text('dc:subject', metadata.meeting),
    text('dc:creator', [metadata.office, metadata.speaker].filter(Boolean).join(' ') || metadata.region),
    text('dc:language', language),
    date('dcterms:created'),
    date('dcterms:modified'),
  )
  return xmlHeader + root
}

/** `docProps/app.xml`: which program wrote the file. */
export function appPart(): string {
  const xmlns = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'
  return xmlHeader + element('Properties', {xmlns}, text('Application', 'baogao'))
}

function text(name: string, value: string | number | undefined): string {
  return value === undefined || value === '' ? '' : element(name, {}, escapeXml(String(value)))
}
