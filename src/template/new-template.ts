import type {VFile} from 'vfile'
import type {z} from 'zod'
import {mergedSource} from './merged-source.ts'
import type {TemplateReader} from './read-chain.ts'
import {keyNotes} from './schema/fields.ts'
import {templateSchema} from './schema/template-schema.ts'
import {writeYaml} from './write-yaml.ts'

/** What a new look is mostly made of, in the order a person would change it. */
const offered = [
  'page',
  'fonts',
  'styles',
  'characterStyles',
  'numbering',
  'header',
  'footer',
  'cover',
  'contents',
  'parts',
  'values',
  'sheet',
]

/**
 * A commented file to start a template from: it extends the parent and changes nothing; every setting of the parent
 * stands below, commented out, with what it is for.
 *
 * @throws {VFileMessage} For a parent that is not known or faulty.
 */
export function newTemplate(
  name: string,
  parent: string,
  read: TemplateReader,
  file: VFile,
  known: string[] = [],
): string {
  const source = mergedSource(parent, read, file, known) as Record<string, unknown>
  const head = [
    `# ${name}: ${parent} with differences of its own. / 以 ${parent} 为底，只写不同之处。`,
    '# Take the # off a line, and off the lines above it that are less indented, and change its value.',
    '# 去掉某行及其上层各行前的 #，再改其值。',
    `# Check / 检查: baogao template check ${name}     Keys / 各键说明: docs/templates.md, docs/templates.zh-CN.md`,
    `extends: ${parent}`,
    `description: ${name}`,
  ]
  const sections = offered
    .filter((key) => source[key] !== undefined)
    .map((key) => {
      const note = keyNotes.get((templateSchema.shape as Record<string, z.ZodType>)[key]!)
      const body = comment(writeYaml({[key]: source[key]}))
      return `\n# ${note?.en ?? ''} / ${note?.zh ?? ''}\n${body}`
    })
  return `${head.join('\n')}\n${sections.join('')}`
}

function comment(yaml: string): string {
  return yaml
    .split('\n')
    .map((line) => (line === '' ? '' : `# ${line}`))
    .join('\n')
}
