import {manuscriptNamespace} from '../../../read/docx/manuscript.ts'
import type {WordPackage} from '../../../read/docx/package/open-package.ts'

/** True for the parts of a manuscript that an earlier report of ours left in the reference. */
export function isOldManuscript(name: string, reference: WordPackage): boolean {
  const number = /^customXml\/(?:_rels\/)?item(?:Props)?(?<number>\d+)\.xml/iu.exec(name)?.groups?.number
  return number !== undefined && (reference.text(`customXml/item${number}.xml`) ?? '').includes(manuscriptNamespace)
}
