import type {FontRole, TableStyle} from '../model/styled-document.ts'
import {nearestName} from './nearest-name.ts'
import {placeholderFaults} from './placeholder-faults.ts'
import {points} from './resolve-length.ts'
import {resolveMatter} from './resolve-matter.ts'
import {resolvePage} from './resolve-page.ts'
import {resolveColour, resolveStyles} from './resolve-styles.ts'
import type {TemplateSource} from './schema/template-schema.ts'
import {reportParts, sheetColumns, type Template} from './template.ts'
import type {Fault} from './template-file.ts'

/** Styles that every report may need: without them its text could not be set. */
const neededStyles = [
  'title',
  'delivery',
  'speaker',
  'salutation',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'body',
  'quote',
  'list',
  'code',
  'footnote',
  'caption',
  'tableHeader',
  'tableCell',
]

/** Styles of a sheet's parts. */
const sheetStyles = [
  'title',
  'subtitle',
  'sheetHeading',
  'sheetLabel',
  'sheetFigure',
  'sheetNote',
  'sheetCategory',
  'sheetTask',
  'sheetTarget',
  'chartLabel',
  'tableHeader',
  'tableCell',
  'note',
]

const contentsStyles = ['contentsTitle', 'contents1', 'contents2', 'contents3', 'contents4']

/**
 * Turn merged template sources into what compose reads: defaults filled in, lengths in points, references checked.
 *
 * @param source Each file of the chain has passed the schema; what only the whole can show is checked here.
 * @returns      The template, of use only where there are no faults.
 */
export function resolveTemplate(name: string, source: TemplateSource): {template: Template; faults: Fault[]} {
  const faults: Fault[] = []
  const kind = source.kind ?? 'report'
  const fonts = resolveFonts(source)
  const {page, pitch} = resolvePage(source, faults)
  const styles = resolveStyles(source, pitch, faults)
  const matter = resolveMatter(source)
  const parts = source.parts ?? ['cover', ...reportParts]
  const template: Template = {
    name,
    kind,
    description: source.description ?? '',
    language: source.language ?? 'zh-CN',
    page: page(styles),
    fonts,
    styles,
    characterStyles: resolveCharacterStyles(source),
    tableStyles: resolveTableStyles(source),
    numbering: resolveNumbering(source),
    matter,
    parts: parts.filter((part) => part in matter || (part === 'contents' ? isOn(source.contents) : part !== 'cover')),
    values: source.values ?? {},
  }
  if (isOn(source.contents)) {
    const {title = '目　录', depth = 2, leader = '…'} = source.contents
    template.contents = {title, depth, leader}
  }
  if (kind === 'sheet') template.sheet = resolveSheet(source)
  faults.push(
    ...missing(kind === 'report' ? neededStyles : sheetStyles, template),
    ...roomFaults(source, template),
    ...unknownReferences(source, template),
    ...partFaults(source, parts, template),
    ...placeholderFaults(source),
  )
  return {template, faults}
}

function resolveFonts({fonts = {}}: TemplateSource): Record<string, FontRole> {
  return mapValues(fonts, ({faces = [], latinFaces, word = {}}) => ({
    faces,
    ...(latinFaces ? {latinFaces} : {}),
    word: {
      eastAsia: word.eastAsia ?? '宋体',
      latin: word.latin ?? 'Times New Roman',
      alternatives: word.alternatives ?? [],
    },
  }))
}

function resolveCharacterStyles({characterStyles = {}}: TemplateSource): Template['characterStyles'] {
  return mapValues(characterStyles, (style, key) => ({
    name: style.wordName ?? key,
    ...(style.font && style.font !== 'none' ? {font: style.font} : {}),
    ...(style.bold ? {bold: true} : {}),
    ...(style.italic ? {italic: true} : {}),
    ...(style.color ? {color: resolveColour(style.color)} : {}),
    ...(style.scale && style.scale !== 1 ? {scale: style.scale} : {}),
    ...(style.rise && style.rise !== 'none' ? {rise: style.rise} : {}),
  }))
}

function resolveTableStyles({tableStyles = {}}: TemplateSource): Record<string, TableStyle> {
  return mapValues(tableStyles, (style) => ({
    header: style.header ?? 'tableHeader',
    cell: style.cell ?? 'tableCell',
    ruleWidth: points(style.ruleWidth ?? '0.5pt'),
    ruleColor: resolveColour(style.ruleColor ?? 'black'),
    ...(style.headerFill && style.headerFill !== 'none' ? {headerFill: resolveColour(style.headerFill)} : {}),
    padding: {x: points(style.padding?.x ?? '4pt'), y: points(style.padding?.y ?? '2pt')},
  }))
}

function resolveNumbering({numbering = {}}: TemplateSource): Template['numbering'] {
  const {heading1 = 'keep', heading2 = 'keep', heading3 = 'keep', heading4 = 'keep'} = numbering
  return {
    headings: [heading1, heading2, heading3, heading4],
    footnote: numbering.footnote ?? 'arabic',
    bullet: numbering.bullet ?? '•',
    item: numbering.item ?? '{arabic}.',
  }
}

function resolveSheet({sheet = {}}: TemplateSource): NonNullable<Template['sheet']> {
  return {
    title: sheet.title ?? '',
    subtitle: sheet.subtitle ?? '',
    bands: sheet.bands ?? [['keyFigures'], ['table'], ['chart', 'tasks']],
    keyFigures: {first: sheet.keyFigures?.first ?? [], maximum: sheet.keyFigures?.maximum ?? 5},
    columns: sheet.columns ?? [...sheetColumns],
    maximumRows: sheet.maximumRows ?? 80,
    colors: {
      rule: resolveColour(sheet.colors?.rule ?? '#C8CDD3'),
      fill: resolveColour(sheet.colors?.fill ?? '#EEF2F7'),
      achieved: resolveColour(sheet.colors?.achieved ?? '#1B4F8A'),
      planned: resolveColour(sheet.colors?.planned ?? '#C9801A'),
    },
    notes: sheet.notes ?? [],
  }
}

function missing(styles: string[], template: Template): Fault[] {
  const lost = styles.filter((style) => !(style in template.styles))
  const fonts = 'body' in template.fonts ? [] : ['body']
  return [
    ...lost.map((style) => ({id: 'template/missing-style', values: {style}, keys: ['styles']})),
    ...fonts.map((font) => ({id: 'template/missing-font', values: {font}, keys: ['fonts']})),
  ]
}

/** Styles in use whose indents or line height leave no room: a line holds four characters at least. */
function roomFaults(source: TemplateSource, {kind, page, styles, matter, contents}: Template): Fault[] {
  const width = page.width - page.margin.left - page.margin.right
  const height = page.height - page.margin.top - page.margin.bottom
  const added = Object.values(matter).flatMap(({lines}) =>
    lines.flatMap((line) => ('style' in line ? [line.style] : [])),
  )
  const used = new Set([...(kind === 'report' ? neededStyles : []), ...added, ...(contents ? contentsStyles : [])])
  const isNarrow = (name: string | undefined) => {
    const style = name === undefined ? undefined : styles[name]
    if (!style) return false
    const indents = style.indentLeftEm + style.indentRightEm + style.firstLineIndentEm
    return (indents + 4) * style.size > width
  }
  const isHigh = (name: string | undefined) => name !== undefined && (styles[name]?.lineHeight ?? 0) > height
  return [...used].flatMap((name) => {
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

/** Names of fonts and styles that nothing defines. */
function unknownReferences(source: TemplateSource, template: Template): Fault[] {
  const fonts = Object.keys(template.fonts)
  const styles = Object.keys(template.styles)
  const wrong = (id: string, known: string[], name: string | undefined, keys: PropertyKey[]): Fault[] =>
    name === undefined || name === 'none' || known.includes(name)
      ? []
      : [
          {
            id,
            values: {key: keys.join('.'), name, near: nearestName(name, known) ?? '–', known: known.join(', ')},
            keys,
          },
        ]
  const font = (name: string | undefined, keys: PropertyKey[]) => wrong('template/unknown-font', fonts, name, keys)
  const style = (name: string | undefined, keys: PropertyKey[]) => wrong('template/unknown-style', styles, name, keys)
  const running = (['header', 'footer'] as const).flatMap((where) => {
    const matter = source[where]
    if (!isOn(matter)) return []
    return (['odd', 'even', 'first'] as const).flatMap((side) => {
      const line = matter[side]
      return line === undefined || line === 'none' ? [] : style(line.style ?? 'pageNumber', [where, side, 'style'])
    })
  })
  const matter = [
    ...(isOn(source.cover) ? [[['cover'], source.cover] as const] : []),
    ...Object.entries(source.matter ?? {}).map(([name, one]) => [['matter', name], one] as const),
  ].flatMap(([keys, one]) =>
    (one.lines ?? []).flatMap((line, index) => style(line.style, [...keys, 'lines', index, 'style'])),
  )
  return [
    ...Object.entries(source.styles ?? {}).flatMap(([key, one]) => font(one.font, ['styles', key, 'font'])),
    ...Object.entries(source.characterStyles ?? {}).flatMap(([key, one]) =>
      font(one.font, ['characterStyles', key, 'font']),
    ),
    ...Object.entries(source.tableStyles ?? {}).flatMap(([key, one]) => [
      ...style(one.header, ['tableStyles', key, 'header']),
      ...style(one.cell, ['tableStyles', key, 'cell']),
    ]),
    ...running,
    ...matter,
  ]
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
            values: {name: part, near: nearestName(part, known) ?? '–', known: known.join(', ')},
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

function isOn<T>(setting: T | 'none' | undefined): setting is T {
  return setting !== undefined && setting !== 'none'
}

function mapValues<T, U>(map: Record<string, T>, change: (value: T, key: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]))
}
