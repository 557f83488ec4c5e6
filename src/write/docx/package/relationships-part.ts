import {element} from '../xml/element.ts'
import {xmlHeader} from '../xml/namespaces.ts'
import {type RelationshipKind, relationshipType} from './relationship-type.ts'

export interface Relationship {
  id: string
  kind: RelationshipKind
  /** Part path relative to the source part's folder, or a URL where `external`. */
  target: string
  external?: boolean
}

/** A `.rels` part. */
export function relationshipsPart(relationships: Relationship[]): string {
  const items = relationships.map(({id, kind, target, external}) =>
    element('Relationship', {
      Id: id,
      Type: relationshipType[kind],
      Target: target,
      TargetMode: external ? 'External' : undefined,
    }),
  )
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships'
  return xmlHeader + element('Relationships', {xmlns}, ...items)
}
