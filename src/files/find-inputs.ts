import {stat} from 'node:fs/promises'
import {isAbsolute, join, normalize, resolve, sep} from 'node:path'

/** What a folder is searched for; a file named on the command line is read whatever its extension. */
const readable = '**/*.{txt,md,markdown,html,htm,xhtml,mht,mhtml,docx,docm,pdf}'

/** Left out of a folder: hidden files, Word's lock files, and the files that explain a folder. */
const ignored = ['**/~$*', '**/README*.md', '**/LICENSE*.md']

export interface FoundInputs {
  /** Sorted, each once; relative where given so. */
  paths: string[]
  /** Arguments that name nothing readable. */
  empty: string[]
}

/**
 * Find the inputs that the arguments name: files as they are, folders with all below them, and glob patterns.
 *
 * @param outside A folder that is not searched: the output, which may stand within an input folder.
 */
export async function findInputs(inputs: readonly string[], outside?: string): Promise<FoundInputs> {
  const paths = new Map<string, string>()
  const empty: string[] = []
  for (const input of inputs) {
    const found = await expand(input, outside)
    if (found.length === 0) empty.push(input)
    for (const path of found) paths.set(resolve(path), normalize(path))
  }
  return {paths: [...paths.values()].sort(), empty}
}

async function expand(input: string, outside: string | undefined): Promise<string[]> {
  const status = await stat(input).catch(() => undefined)
  if (status?.isFile()) return [input]
  // A single file needs no search, and a start no searcher.
  const {glob, isDynamicPattern} = await import('tinyglobby')
  if (status?.isDirectory()) {
    const found = await glob(readable, {...options, cwd: input})
    return found.map((path) => join(input, path)).filter((path) => !isWithin(path, outside))
  }
  // A missing file is passed on: its own message names it.
  if (status || !isDynamicPattern(input)) return [input]
  return (await glob(slashes(input), {...options, absolute: isAbsolute(input)})).filter(
    (path) => !isWithin(path, outside),
  )
}

const options = {ignore: ignored, caseSensitiveMatch: false, expandDirectories: false}

function isWithin(path: string, folder: string | undefined): boolean {
  return folder !== undefined && resolve(path).startsWith(resolve(folder) + sep)
}

/** Patterns part folders by / on every system. */
function slashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path
}
