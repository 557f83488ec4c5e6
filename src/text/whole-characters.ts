/**
 * Put characters in the place of the radicals that look the same, and of the compatibility forms that stand for them.
 *
 * A font draws 人 and the radical ⼈ with one glyph; a program that goes from glyphs back to characters, as printing a web
 * page to PDF does, may come out at the radical.
 */
export function wholeCharacters(text: string): string {
  if (!lookAlikes.test(text)) return text
  return text.replace(everyLookAlike, (character) => radicals[character] ?? character.normalize('NFKC'))
}

/** CJK Radicals Supplement, Kangxi Radicals, CJK Compatibility Ideographs. */
const lookAlikes = /[\u2e80-\u2fd5\uf900-\ufad9]/u

export const everyLookAlike = new RegExp(lookAlikes, 'gu')

/**
 * Radicals that Unicode gives no character for, or an older form of it; those that are no word of their own (氵) are left out.
 */
const radicals = pairs(
  '⺁⺎⺐⺒⺓⺛⺠⻁⻄⻅⻆⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⼾⾭',
  '厂兀尢巳幺旡民虎西见角贝车長长门青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐齿龙户青',
)

function pairs(keys: string, values: string): Record<string, string> {
  return Object.fromEntries([...keys].map((key, index) => [key, [...values][index]!]))
}
