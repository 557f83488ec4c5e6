import {promisify} from 'node:util'
import {deflate as deflateWithCallback} from 'node:zlib'

/** Deflate on another thread; for small pieces `deflateSync` is quicker. */
export const deflate: (bytes: Uint8Array) => Promise<Uint8Array> = promisify(deflateWithCallback)
