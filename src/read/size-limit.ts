import type {Source} from '../model/raw-text.ts'

const MiB = 2 ** 20

/** Largest file that is read, in bytes. The longest report known has 0.2 MB of text; what is far beyond is something else. */
export const sizeLimit: Record<Source['format'], number> = {
  txt: 32 * MiB,
  md: 32 * MiB,
  html: 32 * MiB,
  docx: 128 * MiB,
  pdf: 128 * MiB,
}
