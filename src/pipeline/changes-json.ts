import type {Change} from '../model/change.ts'
import type {Source} from '../model/raw-text.ts'

/** changes.json: where the text came from and every edit that cleaning made, one a line. */
export function changesJson({name, encoding, sha256}: Source, changes: readonly Change[]): string {
  const lines = changes.map((change) => `  ${JSON.stringify(change)}`)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n ]`
  return `{\n "source": ${JSON.stringify({name, encoding, sha256})},\n "changes": ${list}\n}\n`
}
