/** Sheets in millimetres, upright. B5 is the ISO size that Chinese offices print on (JIS B5 is larger). */
export const paperSizes: Record<string, {width: number; height: number}> = {
  A3: {width: 297, height: 420},
  A4: {width: 210, height: 297},
  A5: {width: 148, height: 210},
  B5: {width: 176, height: 250},
  Letter: {width: 215.9, height: 279.4},
}
