import type {StyledDocument} from '../../../model/styled-document.ts'
import {fingerprintName} from '../fingerprint.ts'
import {element} from '../xml/element.ts'
import {escapeXml} from '../xml/escape-xml.ts'
import {xmlHeader} from '../xml/namespaces.ts'

/** `docProps/core.xml`: what a file manager and a document store show. */
export function corePart({metadata, language}: StyledDocument, moment: string): string {
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

/**
 * `docProps/custom.xml`: the fingerprint, by which a file is known that nobody has saved since.
 *
 * @param theirs The part of a reference document, whose properties stay.
 */
export function customPart(digest: string, theirs?: string): string {
  const kept = [...(theirs?.matchAll(/<property\b.*?<\/property>/gsu) ?? [])]
    .map(([property]) => property)
    .filter((property) => !property.includes(`name="${fingerprintName}"`))
  const pids = kept.map((property) => Number(/\bpid="(?<pid>\d+)"/u.exec(property)?.groups?.pid ?? 1))
  const own = element(
    'property',
    // The set of properties that users see, and its first free number.
    {fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: Math.max(1, ...pids) + 1, name: fingerprintName},
    element('vt:lpwstr', {}, digest),
  )
  const namespaces = {
    xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
    'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  }
  return xmlHeader + element('Properties', namespaces, ...kept, own)
}

function text(name: string, value: string | number | undefined): string {
  return value === undefined || value === '' ? '' : element(name, {}, escapeXml(String(value)))
}
