import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {packageFolder} from './package-folder.ts'

/** Set when the bundle is made; the sources ask package.json. */
declare const BAOGAO_VERSION: string | undefined

/** Version of this program, and in the bundle the digest of its code: outputs of another build are not up to date. */
export function packageVersion(): string {
  if (typeof BAOGAO_VERSION === 'string') return BAOGAO_VERSION
  return JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')).version
}
