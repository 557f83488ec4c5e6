import {simplify} from '../text/simplify.ts'

const years = /(?:一[八九]|二[〇零○O0])[〇零○O0一二三四五六七八九]{2}(?=年|、|至|到|—)/gu
const digits = new Map([...'〇零○O0'].map((zero) => [zero, '0']))
for (const [at, digit] of [...'一二三四五六七八九'].entries()) digits.set(digit, String(at + 1))

/** 入 misread as 人 by a scanner: no other word fits between these. */
const misread = /(?<=可支配|纯|财政|预算|业务|营业|销售|旅游)收人(?=[\d达增为均完实同比超突预，。；、）]|分别|年均)/gu

/**
 * Write one way, for reading, what reports write in several: years in Arabic digits (一九七八年 → 1978年), simplified
 * characters, 收入 where a scanner saw 收人. The length stays.
 */
export function plainWriting(text: string): string {
  const dated = text.replace(years, (year) => [...year].map((character) => digits.get(character)!).join(''))
  const read = dated.includes('收人') ? dated.replace(misread, '收入') : dated
  return simplify(read)
}
