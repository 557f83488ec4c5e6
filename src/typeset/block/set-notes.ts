import {noteAnchor} from '../line/flatten-inlines.ts'
import type {Row} from '../row.ts'
import {addElement, type Setting} from '../setting.ts'
import {setLabelled} from './set-labelled.ts'
import {styleOf} from './style-of.ts'

/** Set the footnotes that the text calls, and those that they call. @returns Rows of each by its identifier. */
export function setNotes(setting: Setting): Map<string, Row[]> {
  const notes = new Map<string, Row[]>()
  const style = styleOf(setting, 'footnote')
  // The map grows while it is walked: a note may call another.
  for (const [identifier, {label, element}] of setting.calls) {
    const blocks = setting.document.footnotes[identifier] ?? []
    const note = addElement(setting, 'Note', element ?? 0)
    const mark = addElement(setting, 'Lbl', note)
    const column = {x: 0, width: setting.measure, parent: note}
    const rows = setLabelled(label, blocks, style, setting, column, {label: mark, text: note, role: 'P'})
    rows[0]?.anchors.push(noteAnchor(identifier))
    notes.set(identifier, rows)
  }
  return notes
}
