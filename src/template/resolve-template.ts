import type {FontRole, TableStyle} from '../model/styled-document.ts'
import {isOn} from './is-on.ts'
import {resolveColour} from './resolve-colour.ts'
import {points} from './resolve-length.ts'
import {resolveMatter} from './resolve-matter.ts'
import {resolvePage} from './resolve-page.ts'
import {resolveStyles} from './resolve-styles.ts'
import type {TemplateSource} from './schema/template-schema.ts'
import {reportParts, sheetColumns, type Template} from './template.ts'
import {templateFaults} from './template-faults.ts'
import type {Fault} from './template-file.ts'

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
  faults.push(...templateFaults(source, template, parts))
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
    spaceBefore: points(style.spaceBefore ?? '8pt'),
    spaceAfter: points(style.spaceAfter ?? '8pt'),
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

function mapValues<T, U>(map: Record<string, T>, change: (value: T, key: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]))
}
