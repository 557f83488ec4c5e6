import {isOn} from './is-on.ts'
import {nearestName} from './nearest-name.ts'
import type {TemplateSource} from './schema/template-schema.ts'
import type {Template} from './template.ts'
import type {Fault} from './template-file.ts'

/** Names of fonts and styles that nothing defines. */
export function unknownReferences(source: TemplateSource, template: Template): Fault[] {
  const fonts = Object.keys(template.fonts)
  const styles = Object.keys(template.styles)
  const wrong = (id: string, known: string[], name: string | undefined, keys: PropertyKey[]): Fault[] =>
    name === undefined || name === 'none' || known.includes(name)
      ? []
      : [
          {
            id,
            values: {key: keys.join('.'), name, near: nearestName(name, known) ?? '', known: known.join(', ')},
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
