import {han} from '../../text/characters.ts'

const numeral = '[\\d０-９一二三四五六七八九十百〇○零]'

/** 2020年1月2日, 二〇二六年一月二十七日, １９６４年１２月２１日和２２日; spaces may stand anywhere. */
export const dayPattern = `${numeral}(?:\\s?${numeral}){3}\\s*年\\s*${numeral}{1,3}\\s*月\\s*${numeral}{1,3}\\s*日(?:(?:至|和|—|-)${numeral}{1,3}日)?`

/** Words an office ends in, longest first. */
export const officePattern =
  '(?:代理|代|副)?(?:自治区主席|省长|市长|区长|县长|州长|盟长|旗长|乡长|镇长|行署专员|专员|总理|主席|主任|行政长官)'

/** 林若水, 李　强, 艾尔肯·吐尼亚孜. */
export const namePattern = `(?:[${han}]{1,2}\\s{0,6}[${han}]{1,2}|[${han}](?:\\s{1,6}[${han}]){2,3}|[${han}]{2,4}|[${han}]{1,7}[·•．・‧][${han}]{1,8})`

/** 各位代表： with the variants met, also miscopied (名位代表). */
export const salutationPattern =
  '(?:[各名]位(?:人大)?(?:代表|委员|领导)|同志们|代表们)(?:[、，,\\s]{0,2}(?:各位委员|各位代表|各位同志|同志们|朋友们|各位来宾|各位列席人员|委员们)){0,3}\\s?[：:！!，,]'

/** A line that is the name of a report and no more. */
export const titlePattern =
  /^(?!.{0,8}更多|点击|查看|图解|一图|解读|本作品|作者|.{0,4}位置[：:])(?!.*[>＞»›])(?!.*[。；？])(?!.*(?:向大会|请予审议|作(?:了)?(?:题为)?《?政府工作报告》?$))(?:.{0,50}|.{4,60}[—―]{2}.{4,50})(?:工作报告|总结报告|发展报告|的报告|政府报告|计划纲要)(?:（[^（）]{1,12}）|\([^()]{1,12}\))?$/u

const phrase = `[${han}“”]{4,14}`
/**
 * 夯实基础 提速发展 为建设美好云岭而努力奋斗: a slogan that is the title, the kind of report being said below. Menus have shorter
 * words and other ones.
 */
export const sloganPattern = new RegExp(
  `^(?!.*(?:首页|中心|公开|登录|注册|新闻|栏目|频道|搜索|投稿|文库|文章|记者|主持|出席|会议|开幕))(?=.*${`[${han}“”]{6}`})${phrase}(?:[\\s，、]+${phrase}){0,3}[\\s，、]+[${han}“”a-zA-Z]{6,26}$`,
  'u',
)

/** A line that says when and where the report was given: needs the dash or the day, and the meeting. */
export const deliveryPattern = new RegExp(
  `^(?:(?:[—―–─-]{1,6}|[（(])\\s*)?(?:${dayPattern}\\s*(?:[${han}\\s·]{2,24}?)?)?(?:[在于].{2,60}?(?:会议|大会|全会|次会)(?:第${numeral}{1,3}次全体会议)?上?|.{2,40}(?:会议|大会)(?:上|通过))(?:[的所]?(?:作的)?(?:政府)?(?:工作)?(?:报告|讲话))?\\s*[）)]?$`,
  'u',
)

/** 陈远山在县三届人大二次会议上作的政府工作报告: who gave it where, as a page says it below the title. */
export const gavePattern = new RegExp(`^${namePattern}在[${han}\\d]{4,40}(?:会议|大会)上所?作的政府工作报告$`, 'u')

/** Only a day, in brackets or not, and with it at most the speaker's name. */
export const dateLinePattern = new RegExp(`^[（(]?\\s*${dayPattern}(?:\\s+${namePattern})?\\s*[）)]?$`, 'u')

/** xx镇, ***: a name that the site blotted out. */
export const masked = '*＊xX×'

/** 青溪区人民政府区长林若水: an office and a name; one of five characters and more only after a space. */
export const speakerPattern = new RegExp(
  `^(?<office>(?!图为|图片)[${han}、${masked}]{0,24}?(?:${officePattern}|政府(?=\\s{1,6}[${han}]{1,7}[·•．・‧])))[\\s:：]{0,8}(?<speaker>${namePattern}|[${masked}]{1,4}|(?<=[\\s:：])[${han}]{5,8})$`,
  'u',
)

/** What a caption adds to the speaker: 同志作政府工作报告。 */
export const captionTail = /(?:同志)?(?:正?在)?[作做](?:了)?(?:政府)?工作[报報]告[。.]?$/u

/** Inside a delivery line: 日海南省省长 陈远山在…, 日陈远山市长在… */
export const speakerInDelivery = [
  new RegExp(`^(?<speaker>${namePattern})(?=在.{4,40}(?:会议|大会)上所?作的)`, 'u'),
  new RegExp(`日\\s*(?<office>[${han}]{0,20}?${officePattern})\\s*(?<speaker>${namePattern})(?=[在于])`, 'u'),
  new RegExp(`日\\s*(?!上午|下午|通过)(?<speaker>${namePattern})\\s*[）)]$`, 'u'),
  new RegExp(`日\\s*(?<speaker>[${han}]{2,4}?)(?<office>${officePattern})(?=[在于])`, 'u'),
]

export const officeOnlyPattern = new RegExp(`^[${han}]{0,24}?${officePattern}$`, 'u')
export const nameOnlyPattern = new RegExp(`^${namePattern}$`, 'u')

/** （政治协商稿）, （征求意见稿）, （摘要）: what kind of text it is. */
export const draftNotePattern = /^[（(](?:.{0,10}(?:稿|摘要|草案|摘登|节选))[）)]$/u

/** 云岭县十七届人大五次会议文件(1), 市十八届人大三次会议⏎文件（二十六） */
export const fileMarkPattern =
  /^(?:\[[\d.]+\])?.{0,24}(?:会议)?文\s*件\s*[（(〔][\d０-９一二三四五六七八九十]{1,4}[）)〕]$/u

/** Words of a title block: a line that has one is not thrown away as the page's. */
export const titleBlockWord = new RegExp(
  `会议上|大会上|代表大会|${officePattern.slice(officePattern.lastIndexOf('(?:'))}|^[（(].{0,4}${dayPattern}|^[（(].{1,6}年.{1,3}月.{1,3}日[）)]$`,
  'u',
)
