import {promisify} from 'node:util'
import {deflate as deflateWithCallback} from 'node:zlib'

/** Deflate off the main thread. */
export const deflate: (bytes: Uint8Array | string) => Promise<Uint8Array> = promisify(deflateWithCallback)
