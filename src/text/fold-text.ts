/** A text as it is read for figures, and where each of its characters stands in the text it was made from. */
export interface FoldedText {
  text: string
  /** Index in the original of each folded character, one more for the end. */
  offsets: Uint32Array
}

/**
 * Fold a text to one way of writing: no spaces, half-width digits, letters, % and decimal points, full-width marks.
 * One character becomes one or none, so that offsets hold.
 *
 * @param text Any text; what is unknown stays.
 */
export function foldText(text: string): FoldedText {
  const offsets = new Uint32Array(text.length + 1)
  let folded = ''
  for (let i = 0; i < text.length; i++) {
    const character = fold(text, i)
    if (character === '') continue
    offsets[folded.length] = i
    folded += character
  }
  offsets[folded.length] = text.length
  return {text: folded, offsets: offsets.subarray(0, folded.length + 1)}
}

/** Marks that point to a note and say nothing: 达到★1807.1亿元. */
const ornaments = '★☆※▲△●◆◇■□'
const bullets = '●■◆▲'

const marks: Record<string, string> = {
  ',': '，',
  ';': '；',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '[': '［',
  ']': '］',
  '〔': '［',
  '〕': '］',
  '﹪': '%',
  '•': '·',
  '～': '~',
  '–': '—',
  '－': '-',
}

function fold(text: string, i: number): string {
  const code = text.charCodeAt(i)
  if (code >= 0x4e00 && code <= 0x9fff) return text[i]!
  if (code <= 0x20 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200f) || code === 0xfeff)
    return ''
  // Full-width digits and letters, ％, ．, ＋, ／: the ASCII block shifted by 0xFEE0.
  if ((code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a))
    return String.fromCharCode(code - 0xfee0)
  if (code === 0xff05 || code === 0xff0b || code === 0xff0f || code === 0xff06)
    return String.fromCharCode(code - 0xfee0)
  if (code === 0xff0e) return '.'
  const character = text[i]!
  // A bullet inside a paragraph parts what stands in a line of its own in the source.
  if (bullets.includes(character) && i > 0) return /[\p{Script=Han}“]/u.test(nextOf(text, i)) ? '；' : ''
  if (ornaments.includes(character)) return ''
  const between = isDigit(text, i - 1) && isDigit(text, i + 1)
  if (character === ',') return between && isThousands(text, i) ? ',' : '，'
  if (character === ':' || character === '：' || character === '∶' || character === '︰')
    return isDigit(text, i - 1, true) && isDigit(text, i + 1, true) ? '∶' : '：'
  return marks[character] ?? character
}

function nextOf(text: string, i: number): string {
  return text[i + 1] === ' ' ? (text[i + 2] ?? '') : (text[i + 1] ?? '')
}

function isDigit(text: string, i: number, overSpaces = false): boolean {
  let at = i
  const step = overSpaces && text[i] === ' ' ? (text[i - 1] === ' ' || /[:：∶]/u.test(text[i - 1] ?? '') ? 1 : -1) : 0
  if (step) at += step
  const code = text.charCodeAt(at)
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)
}

/** A comma in front of exactly three digits: 8,500. */
function isThousands(text: string, comma: number): boolean {
  let digits = 0
  while (isDigit(text, comma + 1 + digits)) digits++
  let before = 0
  while (before < 4 && isDigit(text, comma - 1 - before)) before++
  return digits === 3 && before >= 1 && before <= 3
}
