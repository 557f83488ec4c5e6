/** Colours that a template may call by name. 红 is the red of a red-head document's mark and rules. */
export const colourNames: Record<string, string> = {
  black: '#000000',
  white: '#FFFFFF',
  gray: '#666666',
  lightgray: '#D9D9D9',
  red: '#E60012',
  blue: '#1F4E9E',
  green: '#2E7D32',
  黑: '#000000',
  白: '#FFFFFF',
  灰: '#666666',
  浅灰: '#D9D9D9',
  红: '#E60012',
  蓝: '#1F4E9E',
  绿: '#2E7D32',
}
