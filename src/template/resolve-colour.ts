import {colourNames} from './colour-names.ts'

/** '#RRGGBB' of a colour that has passed the schema. */
export function resolveColour(colour: string): string {
  return colourNames[colour] ?? colour.toUpperCase()
}
