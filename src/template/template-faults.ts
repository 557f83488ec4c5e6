import {isOn} from './is-on.ts'
import {nearestName} from './nearest-name.ts'
import {placeholderFaults} from './placeholder-faults.ts'
import type {TemplateSource} from './schema/template-schema.ts'
import {reportParts, type Template} from './template.ts'
import type {Fault} from './template-file.ts'
import {unknownReferences} from './unknown-references.ts'
import {neededCharacterStyles, neededStyles, sheetStyles, usedStyles} from './used-styles.ts'

/** What only the whole can show: what is missing, has no room, points nowhere or would not be printed. */
export function templateFaults(source: TemplateSource, template: Template, parts: string[]): Fault[] {
  return [
    ...missing(template),
    ...roomFaults(source, template),
    ...unknownReferences(source, template),
    ...partFaults(source, parts, template),
    ...placeholderFaults(source),
  ]
}

function missing({kind, styles, characterStyles, tableStyles, fonts}: Template): Fault[] {
  const lost = (names: string[], map: object, keys: string[]) =>
    names
      .filter((name) => !(name in map))
      .map((name) => ({
        id: 'template/missing-style',
        values: {style: [...keys.slice(1), name].join('.')},
        keys: [keys[0]!],
      }))
  const font = 'body' in fonts ? [] : [{id: 'template/missing-font', values: {font: 'body'}, keys: ['fonts']}]
  if (kind === 'sheet') return [...lost(sheetStyles, styles, ['styles']), ...font]
  return [
    ...lost(neededStyles, styles, ['styles']),
    ...lost(neededCharacterStyles, characterStyles, ['characterStyles', 'characterStyles']),
    ...lost(['default'], tableStyles, ['tableStyles', 'tableStyles']),
    ...font,
  ]
}

/** Styles in use whose indents or line height leave no room: a line holds four characters at least. */
function roomFaults(source: TemplateSource, template: Template): Fault[] {
  const {kind, page, styles} = template
  const width = page.width - page.margin.left - page.margin.right
  const height = page.height - page.margin.top - page.margin.bottom
  const isNarrow = (name: string | undefined) => {
    const style = name === undefined ? undefined : styles[name]
    if (!style) return false
    const indents = style.indentLeftEm + style.indentRightEm + style.firstLineIndentEm
    return (indents + 4) * style.size > width
  }
  const isHigh = (name: string | undefined) => name !== undefined && (styles[name]?.lineHeight ?? 0) > height
  // A sheet sizes its own text.
  const used = kind === 'sheet' ? [] : [...usedStyles(template)]
  return used.flatMap((name) => {
    // What a style has from the one it is like is told there.
    const like = source.styles?.[name]?.like
    return [
      ...(isNarrow(name) && !isNarrow(like)
        ? [{id: 'template/no-room-in-line', values: {name}, keys: ['styles', name]}]
        : []),
      ...(isHigh(name) && !isHigh(like)
        ? [{id: 'template/no-room-on-page', values: {name}, keys: ['styles', name, 'lineHeight']}]
        : []),
    ]
  })
}

function partFaults(source: TemplateSource, parts: string[], template: Template): Fault[] {
  if (template.kind === 'sheet') return []
  const known = ['cover', ...reportParts, ...Object.keys(source.matter ?? {})]
  const unknown = parts.flatMap((part, index) =>
    known.includes(part)
      ? []
      : [
          {
            id: 'template/unknown-part',
            values: {name: part, near: nearestName(part, known) ?? '', known: known.join(', ')},
            keys: ['parts', index],
          },
        ],
  )
  const twice = parts.flatMap((part, index) =>
    parts.indexOf(part) === index ? [] : [{id: 'template/part-twice', values: {name: part}, keys: ['parts', index]}],
  )
  // The report's own text is never dropped: a template orders its parts, it cannot leave one out.
  const lost = reportParts
    .filter((part) => part !== 'contents' && !parts.includes(part))
    .map((part) => ({id: 'template/missing-part', values: {name: part}, keys: ['parts']}))
  const unprinted = [...(isOn(source.contents) ? ['contents'] : []), ...Object.keys(template.matter)]
    .filter((part) => !parts.includes(part))
    .map((part) => ({
      id: 'template/unprinted-part',
      values: {name: part},
      keys: part === 'contents' || part === 'cover' ? [part] : ['matter', part],
    }))
  return [...unknown, ...twice, ...lost, ...unprinted]
}
