import type {LinkItem, PageItem, TextItem, TextRun} from '../../../model/typeset-document.ts'
import type {Format, SetCharacter} from './set-text.ts'

/**
 * Turn the characters of one line into items: a text item for each structure element, a link for each linked stretch.
 *
 * @param spacing Added after every character, in points.
 */
export function placeLine(characters: SetCharacter[], x: number, baseline: number, spacing = 0): PageItem[] {
  const items: PageItem[] = []
  let pen = x
  let item: TextItem | undefined
  let link: LinkItem | undefined
  let run: TextRun | undefined
  let format: Format | undefined
  for (const character of characters) {
    const next = character.format
    if (next.element !== format?.element || !item) {
      item = {type: 'text', x: pen, baseline, runs: [], element: next.element}
      link = next.link ? newLink(pen, baseline, next) : undefined
      items.push(item, ...(link ? [link] : []))
      run = undefined
    }
    if (!run || next !== format || run.face !== character.face) {
      run = newRun(character, spacing)
      item.runs.push(run)
    }
    format = next
    run.text += character.text
    run.drawn += character.text
    run.width += character.width + spacing
    pen += character.width + spacing
    if (link) link.width = pen - link.x
  }
  return items
}

function newRun({face, format}: SetCharacter, characterSpacing: number): TextRun {
  const {size, color, rise, bold, italic} = format
  const run: TextRun = {text: '', drawn: '', face, size, color, characterSpacing, width: 0}
  if (rise !== 0) run.rise = rise
  if (bold) run.bold = true
  if (italic) run.italic = true
  return run
}

function newLink(x: number, baseline: number, {size, rise, link, element}: Format): LinkItem {
  return {type: 'link', x, y: baseline - rise - 0.88 * size, width: 0, height: size, target: link!, element}
}
