import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {fail} from '../../../messages/report.ts'
import {openPackage, type WordPackage} from '../../../read/docx/package/open-package.ts'

/** An office's own file has pictures in its header at most. */
const limit = 64 * 2 ** 20

/**
 * Open a user's own .docx or .dotx, whose look the report is to take.
 *
 * @throws {VFileMessage} On the report's file, for a reference that is no Word file, damaged, huge, or holds macros, which
 *                        would go out with every report.
 */
export function openReference(bytes: Uint8Array, file: VFile): WordPackage {
  if (bytes.length > limit) fail(file, 'write/docx-reference-huge', {limit: limit / 2 ** 20})
  const own = new VFile()
  try {
    const reference = openPackage(bytes, own)
    if (reference.hasMacros) fail(file, 'write/docx-reference-macros')
    return reference
  } catch (error) {
    if (!(error instanceof VFileMessage) || file.messages.includes(error)) throw error
    return error.ruleId === 'docx-bomb'
      ? fail(file, 'write/docx-reference-huge', {limit: limit / 2 ** 20})
      : fail(file, 'write/docx-reference-not-word')
  }
}
