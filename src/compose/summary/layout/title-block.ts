import type {SheetPart} from '../../../model/sheet.ts'
import type {Design} from './design.ts'
import {paragraph} from './paragraph.ts'

/** Title, subtitle where there is one, and a strong rule. */
export function titleBlock(title: string, subtitle: string, design: Design, width: number): SheetPart[] {
  const {styles, colors} = design
  const rule: SheetPart = {
    type: 'table',
    alternative: '',
    widths: [width],
    rows: [
      {
        height: 4,
        cells: [{paragraphs: [], padding: {left: 0, right: 0, top: 0}, vertical: 'top'}],
        rule: {width: 1.5, color: colors.achieved},
      },
    ],
  }
  return [
    paragraph('title', styles.title!, title, {width, widening: 1.1}),
    ...(subtitle === '' ? [] : [paragraph('subtitle', styles.subtitle!, subtitle, {width})]),
    rule,
  ]
}
