/** Traditional characters and the simplified ones of the words that title blocks and headings are made of, in pairs. */
const pairs =
  '國国務务總总會会議议長长縣县區区鎮镇鄉乡報报屆届黨党級级請请審审現现過过從从關关於于對对發发與与產产業业經经濟济億亿萬万實实財财預预農农規规資资費费進进額额鋼钢顧顾結结見见號号華华東东廣广遼辽寧宁陝陕肅肃貴贵雲云龍龙湯汤蘇苏瀋沈閩闽衛卫島岛爾尔內内壯壮維维開开後后來来個个為为這这時时們们動动將将並并體体團团員员專专點点計计劃划綱纲導导幹干勞劳設设増增構构術术環环職职權权標标達达積积極极統统優优質质強强'

const simplified = new Map<string, string>()
const characters = [...pairs]
for (let at = 0; at + 1 < characters.length; at += 2) simplified.set(characters[at]!, characters[at + 1]!)
const traditional = new RegExp(`[${[...simplified.keys()].join('')}]`, 'gu')

/**
 * A copy to look for words in: traditional characters of these words are simplified, one for one, so that offsets hold.
 * What is printed stays as it was.
 */
export function simplify(text: string): string {
  return text.replace(traditional, (character) => simplified.get(character)!)
}

/** How many characters of a text `simplify` would replace. */
export function countTraditional(text: string): number {
  return text.match(traditional)?.length ?? 0
}
