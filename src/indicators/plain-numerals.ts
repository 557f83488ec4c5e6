const numeral = '一二三四五六七八九十百千两兩零〇'
const years = /(?:一[八九]|二[〇零○O0])[〇零○O0一二三四五六七八九]{2}(?=年|、|至|到|—)/gu
/** Of old reports in old characters. */
const old = new RegExp(`(?<=[${numeral}萬億])[點萬億幾餘]|兩(?=[十百千萬億])`, 'gu')

/** 入 misread as 人 by a scanner: no other word fits between these. */
const misread = /(?<=可支配|纯|财政|预算|业务|营业|销售|旅游)收人(?=[\d达增为均完实同比超突预，。；、）]|分别|年均)/gu

const digits: Record<string, string> = {
  〇: '0',
  零: '0',
  '○': '0',
  O: '0',
  0: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
}
const modern: Record<string, string> = {點: '点', 萬: '万', 億: '亿', 幾: '几', 餘: '余', 兩: '两'}

/** Write one way what reports write in several: years in Arabic digits (一九七八年 → 1978年), 十四萬 as 十四万. The length stays. */
export function plainNumerals(text: string): string {
  const dated = text.replace(years, (year) => [...year].map((character) => digits[character]!).join(''))
  const read = dated.includes('收人') ? dated.replace(misread, '收入') : dated
  return /[點萬億]/u.test(read) ? read.replace(old, (character) => modern[character]!) : read
}
