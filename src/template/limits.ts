import type {Template} from './template.ts'
import {usedStyles} from './used-styles.ts'

/** A setting that a format cannot show as it is meant. */
export interface Limit {
  /** Key in the template, * for any name. */
  setting: string
  format: 'pdf' | 'docx' | 'both'
  /** Id of the message that says what is shown instead: it stands in the documentation too. */
  id: string
  /** True where the difference is plain to see: reported with every build, not only by `template check`. */
  plain: boolean
  /** The keys of a template that the limit touches; [] where it does not. */
  touches(template: Template): string[]
}

/** Everything that a writer cannot honour, and what it does instead. What is not listed here looks alike in both formats. */
export const limits: Limit[] = [
  {
    setting: 'styles.*.bold',
    format: 'pdf',
    id: 'template/limit-bold',
    plain: false,
    touches: (template) => [
      ...keysWhere(inUse(template), 'styles', ({bold}) => bold),
      ...keysWhere(template.characterStyles, 'characterStyles', ({bold}) => bold),
    ],
  },
  {
    setting: 'styles.*.italic',
    format: 'pdf',
    id: 'template/limit-italic',
    plain: false,
    touches: (template) => [
      ...keysWhere(inUse(template), 'styles', ({italic}) => italic),
      ...keysWhere(template.characterStyles, 'characterStyles', ({italic}) => italic),
    ],
  },
  {
    setting: 'styles.*.shape',
    format: 'docx',
    id: 'template/limit-shape',
    plain: false,
    touches: (template) => keysWhere(inUse(template), 'styles', ({shape}) => shape),
  },
  {
    setting: 'styles.*.size',
    format: 'docx',
    id: 'template/limit-half-points',
    plain: false,
    // 三号 is 15.75 pt by design: Word sets 16 pt with the characters drawn together.
    touches: (template) => keysWhere(inUse(template), 'styles', ({size}) => (size * 2) % 1 !== 0 && size !== 15.75),
  },
  {
    setting: 'characterStyles.*.scale',
    format: 'docx',
    id: 'template/limit-scale',
    plain: true,
    touches: ({kind, characterStyles}) =>
      kind === 'sheet' ? [] : keysWhere(characterStyles, 'characterStyles', ({scale, rise}) => scale && !rise),
  },
  {
    setting: 'contents.leader',
    format: 'docx',
    id: 'template/limit-leader',
    plain: true,
    touches: ({contents}) => (contents && !/^[.…·_ ]*$/u.test(contents.leader) ? ['contents.leader'] : []),
  },
  {
    setting: 'tableStyles.*.ruleWidth',
    format: 'docx',
    id: 'template/limit-rule-width',
    plain: true,
    touches: ({tableStyles, matter}) => [
      ...keysWhere(tableStyles, 'tableStyles', ({ruleWidth}) => isNoWordRule(ruleWidth)),
      ...keysWhere(matter, 'matter', ({lines}) =>
        lines.some((line) => 'rule' in line && isNoWordRule(line.rule.width)),
      ),
    ],
  },
  {
    setting: 'matter.*.place',
    format: 'docx',
    id: 'template/limit-bottom',
    plain: false,
    touches: ({matter}) => keysWhere(matter, 'matter', ({place}) => place === 'bottom'),
  },
  {
    setting: 'cover, contents, matter, parts, numbering',
    format: 'both',
    id: 'template/limit-sheet',
    plain: true,
    touches: ({kind, contents, matter}) =>
      kind === 'sheet' ? [...(contents ? ['contents'] : []), ...Object.keys(matter)] : [],
  },
]

/** A look that no document shows is no difference. */
function inUse(template: Template): Template['styles'] {
  const used = usedStyles(template)
  return Object.fromEntries(Object.entries(template.styles).filter(([name]) => used.has(name)))
}

/** Word's rules are ¼ to 12 pt thick; 0 is none. */
function isNoWordRule(width: number): boolean {
  return width !== 0 && (width < 0.25 || width > 12)
}

function keysWhere<T>(map: Record<string, T>, prefix: string, test: (value: T) => unknown): string[] {
  return Object.entries(map)
    .filter(([, value]) => test(value))
    .map(([key]) => `${prefix}.${key}`)
}
