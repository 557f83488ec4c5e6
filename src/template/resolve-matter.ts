import {resolveColour} from './resolve-colour.ts'
import {points} from './resolve-length.ts'
import type {TemplateSource} from './schema/template-schema.ts'
import type {Matter, MatterLine} from './template.ts'

type MatterSource = NonNullable<TemplateSource['matter']>[string]

/** The cover and all other matter by part name. A cover stands on a page of its own. */
export function resolveMatter({cover, matter = {}}: TemplateSource): Record<string, Matter> {
  const parts = Object.fromEntries(Object.entries(matter).map(([name, one]) => [name, resolveOne(one, 'flow')]))
  return cover === undefined || cover === 'none' ? parts : {cover: resolveOne(cover, 'page'), ...parts}
}

function resolveOne({lines = [], place}: MatterSource, usual: Matter['place']): Matter {
  return {place: place ?? usual, lines: lines.map(resolveLine)}
}

function resolveLine({text, end, style, rule, when}: NonNullable<MatterSource['lines']>[number]): MatterLine {
  const condition = when === undefined ? {} : {when}
  if (rule) {
    return {
      ...condition,
      rule: {
        color: resolveColour(rule.color ?? 'black'),
        width: points(rule.width ?? '0.5pt'),
        spaceBefore: points(rule.spaceBefore ?? 0),
        spaceAfter: points(rule.spaceAfter ?? 0),
      },
    }
  }
  return {...condition, text: text ?? '', ...(end === undefined ? {} : {end}), style: style ?? 'body'}
}
