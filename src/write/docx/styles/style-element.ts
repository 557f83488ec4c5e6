import {element, type Markup} from '../xml/element.ts'
import {valueElement} from '../xml/value-element.ts'
import {builtInNames} from './built-in-names.ts'

export interface StyleElement {
  type: 'paragraph' | 'character' | 'table' | 'numbering'
  id: string
  name: string
  /** True for what applies where nothing is said. */
  isDefault: boolean
  markup: string
}

/** Write one style; `children` follow its name in the schema's order. */
export function styleElement(
  type: 'paragraph' | 'character' | 'table' | 'numbering',
  id: string,
  name: string,
  {default: isDefault}: {default?: boolean},
  ...children: Markup[]
): StyleElement {
  const attributes = {
    'w:type': type,
    'w:default': isDefault ? 1 : undefined,
    // Word writes this on every style that it did not bring itself.
    'w:customStyle': builtInNames.has(name) ? undefined : 1,
    'w:styleId': id,
  }
  return {
    type,
    id,
    name,
    isDefault: isDefault ?? false,
    markup: element('w:style', attributes, valueElement('w:name', name), ...children),
  }
}
