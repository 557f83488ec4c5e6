/** Traditional characters and the simplified ones of the words that title blocks, headings and indicators are made of, in pairs. */
const pairs =
  '國国務务總总會会議议長长縣县區区鎮镇鄉乡報报屆届黨党級级請请審审現现過过從从關关於于對对發发與与產产業业經经濟济億亿萬万實实財财預预農农規规資资費费進进額额鋼钢顧顾結结見见號号華华東东廣广遼辽寧宁陝陕肅肃貴贵雲云龍龙湯汤蘇苏瀋沈閩闽衛卫島岛爾尔內内壯壮維维開开後后來来個个為为這这時时們们動动將将並并體体團团員员專专點点計计劃划綱纲導导幹干勞劳設设増增構构術术環环職职權权標标達达積积極极統统優优質质強强價价漲涨餘余貸贷儲储稅税糧粮購购買买賣卖銷销債债貿贸噸吨畝亩車车電电機机鐵铁線线輸输運运礦矿營营潤润虧亏損损獲获約约較较減减佔占屬属轉转變变調调氣气濃浓顆颗單单節节記记戶户雙双貧贫脫脱漁渔態态勢势穩稳續续斷断顯显歷历衝冲擊击應应壓压縮缩擴扩張张興兴補补貼贴養养險险醫医療疗學学題题證证際际納纳層层樓楼廠厂園园庫库壩坝橋桥檢检測测據据兩两幾几數数貢贡獻献創创匯汇換换償偿還还淨净銀银聯联網网絡络遊游賓宾館馆歲岁齡龄壽寿殘残僑侨災灾澇涝凍冻戰战爭争確确擬拟訂订歸归雜杂豬猪雞鸡鴨鸭魚鱼煙烟葉叶綠绿種种樹树藥药紡纺織织絲丝紙纸鹽盐圍围繞绕貫贯徹彻習习論论緊紧鬆松緩缓遞递釋释錄录檔档擔担負负夠够滿满異异離离難难齊齐隊队陣阵陽阳隨随頂顶項项順顺須须頒颁頭头頻频類类願愿風风飛飞驗验騰腾寬宽寫写寶宝屢屡幣币師师帶带廳厅廢废復复懷怀憲宪撥拨擁拥擇择書书棄弃榮荣樂乐歐欧決决沒没況况滯滞漢汉潔洁潛潜灣湾無无煉炼燒烧爐炉獎奖獨独畢毕畫画當当盡尽監监盤盘礎础稱称競竞築筑範范簡简糾纠紀纪純纯細细終终組组給给績绩編编縱纵繼继纖纤義义聞闻聲声聽听臨临艱艰藝艺處处裝装製制複复視视親亲觀观訊讯討讨訓训許许評评試试該该認认語语說说課课謀谋講讲護护讀读讓让豐丰貨货責责賠赔趕赶趨趋踐践躍跃輕轻輛辆輪轮辦办連连違违遠远適适遷迁選选遺遗邊边郵邮針针銅铜鋁铝錢钱鎖锁鏈链鑽钻閉闭闊阔陸陆階阶隱隐領领飼饲駐驻鬥斗鮮鲜麥麦黃黄濱滨別别'

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
