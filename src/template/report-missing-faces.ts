import type {VFile} from 'vfile'
import {report} from '../messages/report.ts'
import {nearestName} from './nearest-name.ts'
import type {Template} from './template.ts'

/**
 * Say which faces a template names that are not at hand: the next face of the role stands in for them.
 *
 * @param known Ids of the faces that were found.
 */
export function reportMissingFaces(template: Template, known: Iterable<string>, file: VFile): void {
  const faces = new Set(known)
  const told = new Set<string>()
  for (const [role, {faces: own, latinFaces = []}] of Object.entries(template.fonts)) {
    for (const face of [...own, ...latinFaces]) {
      if (faces.has(face) || told.has(face)) continue
      told.add(face)
      const near = nearestName(face, faces) ?? ''
      report(file, 'template/missing-face', {face, role, near}).file = template.name
    }
  }
}
