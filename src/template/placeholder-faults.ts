import {nearestName} from './nearest-name.ts'
import type {TemplateSource} from './schema/template-schema.ts'
import type {Fault} from './template-file.ts'

/** What a report's front matter is known to hold. */
export const frontMatterKeys = ['title', 'year', 'date', 'meeting', 'speaker', 'office', 'region']

/** Only a running line is set page by page. */
const pageKeys = ['page', 'pages']

/** Placeholders that no front matter and no `values` can fill: mistyped, or the brace of something else. */
export function placeholderFaults(source: TemplateSource): Fault[] {
  const general = [...frontMatterKeys, ...Object.keys(source.values ?? {})]
  return templateTexts(source).flatMap(({text, keys, where}) => {
    const known = where === 'running' ? [...general, ...pageKeys] : where === 'values' ? frontMatterKeys : general
    return placeholdersOf(text)
      .filter((name) => !known.includes(name))
      .map((name) => ({
        id: 'template/unknown-placeholder',
        values: {key: keys.join('.'), name, near: nearestName(name, known) ?? '', known: known.join(', ')},
        keys,
      }))
  })
}

function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{(?<name>[^{}]*)\}/gu)].map((match) => match.groups!.name!)
}

function templateTexts(
  source: TemplateSource,
): Array<{text: string; keys: PropertyKey[]; where?: 'running' | 'values'}> {
  const running = (['header', 'footer'] as const).flatMap((where) => {
    const matter = source[where]
    if (matter === undefined || matter === 'none') return []
    return (['odd', 'even', 'first'] as const).flatMap((side) => {
      const line = matter[side]
      const text = line === undefined || line === 'none' ? undefined : line.text
      return text === undefined ? [] : [{text, keys: [where, side, 'text'], where: 'running' as const}]
    })
  })
  const cover = source.cover === undefined || source.cover === 'none' ? [] : [{keys: ['cover'], matter: source.cover}]
  const others = Object.entries(source.matter ?? {}).map(([name, matter]) => ({keys: ['matter', name], matter}))
  const lines = [...cover, ...others].flatMap(({keys, matter}) =>
    (matter.lines ?? []).flatMap(({text, end, when}, index) => [
      ...(text === undefined ? [] : [{text, keys: [...keys, 'lines', index, 'text']}]),
      ...(end === undefined ? [] : [{text: end, keys: [...keys, 'lines', index, 'end']}]),
      ...(when === undefined ? [] : [{text: `{${when}}`, keys: [...keys, 'lines', index, 'when']}]),
    ]),
  )
  const {title, subtitle, notes = []} = source.sheet ?? {}
  const sheet = [
    ...(title === undefined ? [] : [{text: title, keys: ['sheet', 'title']}]),
    ...(subtitle === undefined ? [] : [{text: subtitle, keys: ['sheet', 'subtitle']}]),
    ...notes.map((text, index) => ({text, keys: ['sheet', 'notes', index]})),
  ]
  const values = Object.entries(source.values ?? {}).map(([name, text]) => ({
    text,
    keys: ['values', name],
    where: 'values' as const,
  }))
  return [...running, ...lines, ...sheet, ...values]
}
