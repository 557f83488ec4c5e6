/**
 * An automatic number as Word shows it.
 *
 * @param format Word's name of the form (`w:numFmt`); an unknown one is shown in Arabic digits.
 */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return chinese(value)
    case 'ideographDigital':
    case 'taiwaneseDigital':
    case 'japaneseDigitalTenThousand':
      return [...String(value)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value)
    case 'decimalEnclosedParen':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x2473 + value) : `(${value})`
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return [...String(value)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('')
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'upperLetter':
      return letters(value)
    case 'lowerLetter':
      return letters(value).toLowerCase()
    case 'upperRoman':
      return roman(value)
    case 'lowerRoman':
      return roman(value).toLowerCase()
    case 'ideographTraditional':
      return '甲乙丙丁戊己庚辛壬癸'[value - 1] ?? String(value)
    case 'ideographZodiac':
      return '子丑寅卯辰巳午未申酉戌亥'[value - 1] ?? String(value)
    case 'none':
      return ''
    default:
      return String(value)
  }
}

/** 十二, 二十, 一百零五: headings count no further than this. */
function chinese(value: number): string {
  if (value < 1 || value > 999) return String(value)
  const digits = '零一二三四五六七八九'
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10]
  const head = hundreds > 0 ? `${digits[hundreds]}百` : ''
  const middle =
    tens > 0 ? `${tens === 1 && hundreds === 0 ? '' : digits[tens]}十` : hundreds > 0 && ones > 0 ? '零' : ''
  return head + middle + (ones > 0 ? digits[ones] : '')
}

/** A … Z, AA, BB …: Word repeats the letter. */
function letters(value: number): string {
  if (value < 1) return String(value)
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.min(8, Math.ceil(value / 26)))
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let text = ''
  for (const [size, mark] of romanMarks) {
    for (; rest >= size; rest -= size) text += mark
  }
  return text
}

const romanMarks: Array<[number, string]> = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]
