import type {WordPackage} from '../package/open-package.ts'
import {childElements} from '../xml/find-elements.ts'
import {parseXml} from '../xml/parse-xml.ts'

export interface PartRelationship {
  /** Last word of its type: styles, footnotes, hyperlink. */
  kind: string
  /** Path of a part in the package, or a URL where external. */
  target: string
  external: boolean
}

/** What a part refers to, by id. */
export function readRelationships(source: WordPackage, part: string): Map<string, PartRelationship> {
  const slash = part.lastIndexOf('/')
  const folder = part.slice(0, slash + 1)
  const text = source.text(`${folder}_rels/${part.slice(slash + 1)}.rels`)
  if (text === undefined) return new Map()
  return new Map(
    childElements(parseXml(text)).map(({attributes}) => {
      const {Id = '', Type = '', Target = '', TargetMode} = attributes
      const external = TargetMode === 'External'
      const kind = Type.slice(Type.lastIndexOf('/') + 1)
      return [Id, {kind, target: external ? Target : resolvePath(folder, Target), external}]
    }),
  )
}

/** `../customXml/item1.xml` seen from `word/`. */
function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
