import {element} from './element.ts'

/** The commonest element of WordprocessingML: `<w:jc w:val="both"/>`; '' where there is no value. */
export function valueElement(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : element(name, {'w:val': value})
}
