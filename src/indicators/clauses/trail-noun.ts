/** Where the noun behind a number ends: what happens to it is no part of the name. */
const stops =
  /竣工|完工|建成|投产|投用|投入(?!品)|开工(?!项目|率)|启动|通车|交付|顺利|如期|按期|全部|全面|主体|进驻|列入|入选|获得|获评|获批|荣获|获(?!得)|纳入|通过|得到|实现|完成|被|已经|已|均|正式|稳步|加快|用于|开展|参加|落户|入驻|签约(?!项目)|落地|挂牌|运营|运行|上市(?!公司|企业)|成为|达到|进入|进行|实施|推进|受益|受惠|接受|享受|脱贫(?!任务|攻坚|人口|户|村|县|地区|群众|劳动力)|搬(?!迁)|退出|告别|有(?!效|机|色|限)|为(?!民)|将|持续|不断|成功|增长|增加(?!值)|下降|提高|减少|保持|以|让|使|由|按(?!揭)|共(?!享|同(?!心|比)|青)|并(?!购|网)|等(?!级)|率先|位居|居(?!民)|跻身|出列|摘帽|跨(?!境|区)|创(?!新|业)|脱(?!贫)|取得|转(?!移|型|化)|在(?!建|校|册|岗|职)|向(?!阳)|与(?!会)|同|到|从|的支持|较|比|同比/u
const notNoun = /^(?:以上|以下|左右|以内|多|余|，|的$|和|与|及|、|的(?:目标|任务|要求|水平)|之内|之间|不等|每|\/)/u

/**
 * Read the noun that a number counts, right behind its unit: 25万平方米安置房主体竣工 → 安置房.
 *
 * @param after Folded text behind the unit, up to the next boundary.
 * @returns     '' where a boundary or a verb follows.
 */
export function trailNoun(after: string): string {
  if (after === '' || notNoun.test(after)) return ''
  const bare = after.replace(/^的/u, '')
  const phrase = /^[^，。；：、（）！？]{1,24}/u.exec(bare)?.[0] ?? ''
  const stop = stops.exec(phrase)
  const noun = stop ? phrase.slice(0, stop.index) : phrase
  return noun.length >= 2 ? noun.replace(/[和与及的]$/u, '') : ''
}
