/**
 * What stands round a report on a page and is no part of it. A pattern must match the whole line.
 * `sentence` admits lines that end as sentences do; all others are the report's if they do.
 * `opens` marks what opens the page's tail: nothing below it belongs to the report.
 */
export const furniture: Array<{pattern: RegExp; opens?: true; sentence?: true; because: string}> = [
  {pattern: /^分享(?:到|至|：|:|本文)?.{0,12}$/u, opens: true, because: 'share bar'},
  {pattern: /^(?:上|下)一(?:篇|条|页)\s*[：:>＞»]?.{0,60}$/u, opens: true, because: 'previous and next'},
  {
    pattern:
      /^【?(?:.{0,60}】)?(?:本栏|相关|热门|最新|精彩|推荐|延伸)(?:文章|报道|推荐|附件|评论|图解|链接|新闻|稿件|阅读|信息|文档|专题|解读|内容|资讯|文件|访问|最新|热点)[：:>＞»]{0,3}.{0,80}$/u,
    opens: true,
    because: 'related list',
  },
  {pattern: /^(?:阅读|点击|点赞|热点|文章)排行.{0,10}$/u, opens: true, because: 'ranking'},
  {pattern: /^.{0,12}(?:最新推荐|猜你喜欢|推荐阅读|相关推荐)$/u, opens: true, because: 'related list'},
  {pattern: /^标签(?:云|[：:]).{0,80}$/u, opens: true, because: 'tag cloud'},
  {pattern: /^【?\s*扫(?:一扫|码).{0,30}$/u, opens: true, because: 'code to scan'},
  {pattern: /^.{0,30}(?:ICP备|公网安备|网站标识码|备案号).{0,60}$/u, opens: true, because: 'footer'},
  {
    pattern: /^(?:版权所有|©|主办(?:单位)?[：:]|承办(?:单位)?[：:]|Copyright).{0,80}$/iu,
    opens: true,
    because: 'footer',
  },
  {
    pattern: /^(?:免责声明|版权声明|特别声明|本站(?:为|是|转载|声明)|声明：).{0,300}$/u,
    opens: true,
    sentence: true,
    because: 'disclaimer',
  },
  {
    pattern: /^(?:本作品|此作品|本文件是|Public domain|公有领域).{0,300}$/iu,
    opens: true,
    sentence: true,
    because: 'licence note of a wiki',
  },
  {
    pattern:
      /^[①-⑩]?\s?(?:凡(?:本网|本站|注明)|本[网站]?(?:转载|转发)|未经.{0,12}(?:授权|许可)|转载(?:请|须)注明).{0,300}$/u,
    opens: true,
    sentence: true,
    because: 'disclaimer',
  },
  {
    pattern: /^.{0,120}由(?:会员|网友|用户)(?:分享|上传|整理).{0,200}$/u,
    sentence: true,
    because: 'site of shared files',
  },
  {
    pattern:
      /^(?:ID|大小|页数|格式|文件大小|文档大小|资源描述|文档描述|文档分类|所属分类|上传人|上传时间)\s?[：:].{0,40}$/u,
    because: 'data of a shared file',
  },
  {
    pattern: /^(?:(?:报告)?(?:简介|正文|目录|全文|概述|详情|内容)|基本(?:信息|介绍))[：:]?$/u,
    because: 'heading of a page',
  },
  {pattern: /^.{2,60}[ _-]第\d{1,3}页$/u, because: 'pictures of a shared file'},
  {
    pattern:
      /^[（(【]?.{0,8}(?:阅读|查看|浏览|下载)(?:全部|全文|完整|更多|剩余).{0,24}(?:登录|注册|会员|关注|付费|下载).{0,20}$/u,
    sentence: true,
    because: 'a wall to pay or log in at',
  },
  {pattern: /^[（(](?:上接|下转|紧接|转)第?.{1,4}版[）)]$/u, because: 'where a newspaper goes on'},
  {pattern: /^\S.{0,60}\.(?:docx?|pdf|wps|txt)$/u, because: 'name of a file'},
  {pattern: /^[（(].{0,16}(?:记者|通讯员|日报|晚报|新华社).{0,24}[）)]$/u, sentence: true, because: 'credit'},
  {
    pattern: /^[（(](?:原载|据|载)?《[^》]{2,14}[报刊]》.{0,50}[）)]$/u,
    sentence: true,
    because: 'where it was printed',
  },
  {
    pattern: /^.{0,60}(?:会员|VIP).{0,80}\d(?:\.\d{2})?\s?[元/／].{0,80}$/iu,
    sentence: true,
    because: 'prices of a site of shared files',
  },
  {pattern: /^您访问的链接.{0,60}$/u, opens: true, sentence: true, because: 'warning about a link'},
  {
    pattern:
      /^[（(【[]?\s*(?:责任?编辑?|编辑|审核|校对|监制|美编|网络编辑|值班编委|责编|编审|撰稿|供稿)\s*[：:丨|／/].{0,40}$/u,
    opens: true,
    because: 'editor',
  },
  {pattern: /^[（(【]?\s*(?:文章|信息|稿件|资料|内容)?来\s?源\s*[：:].{0,50}$/u, because: 'source'},
  {
    pattern:
      /^(?:信息|稿件)?(?:作者|记者|来自|供稿|发布机构|发布单位|发文单位|索引号|主题分类|文号|信息分类|有效性|生成日期|成文日期)\s*[：:].{0,60}$/u,
    because: 'data of the page',
  },
  {
    pattern:
      /^(?:发布|发表|更新|添加|发文|印发|公开|录入|采集)?(?:时间|日期)\s*[：:]?\s*[\d\-/年月日.:：\s]{0,24}.{0,60}$/u,
    because: 'date strip',
  },
  {
    pattern: /^\[?\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?\]?.{0,24}$/u,
    because: 'date strip',
  },
  {
    pattern:
      /^[|｜\s]*(?:浏览|阅读|点击|访问|评论|收藏|点赞)(?:次数|量|数|人次)?\s*[：:]?\s*\d*\s*(?:次|人)?[|｜\s]*$/u,
    because: 'counter',
  },
  {pattern: /^您是第.{0,20}$/u, opens: true, because: 'counter'},
  {pattern: /^[【[(（]?\s*(?:字\s?[号体]|字体大小)\s*[：:]?.{0,24}$/u, because: 'font size'},
  {
    pattern: /^(?:加大|还原|减小|大|中|小|默认|特大|A[-+]|】|【|\]|\[|\||｜|>|>>|＞|»|·|\/|NEW|\d{1,6})$/u,
    because: 'a piece of a strip',
  },
  {
    pattern:
      /^[【[]?\s*(?:下载|打印|全屏|收藏|关闭|纠错|分享|朗读|播报|复制|转发|评论|推荐|返回|顶部|返回顶部|我要纠错|打印本页|关闭窗口|关闭本页|打印此页|打印文章|加入收藏|保存本页|E-?mail推荐|微信|微博|空间|QQ空间|新浪微博|腾讯微博|人人网|放弃|继续访问|是否继续？?|更多)\s*[】\]]?$/iu,
    because: 'buttons',
  },
  {pattern: /^【?\s*(?:E-?mail推荐|我要打印|关闭窗口|打印本页).{0,24}$/iu, because: 'buttons'},
  {pattern: /^(?:当前|您的|你的|您当前的|现在)?(?:所在)?位置\s*[：:].{0,80}$/u, because: 'breadcrumb'},
  {
    pattern:
      /^(?:首\s?页|长者模式|长者助手|无障碍(?:浏览|阅读)?|繁體中文|繁体|简体|EN|English|移动版|手机版|登录|注册|智能问答|网站地图|联系我们|关于我们|网站声明|设为首页)$/iu,
    because: 'menu',
  },
  {
    pattern: /^(?:标题|年份|网址|链接|备注|来源URL|正文|文档|关键词|摘要|报告人|内容摘要)\s*[：:].{0,300}$/u,
    sentence: true,
    because: 'header of a crawler',
  },
  {pattern: /^.{0,20}(?:门户网站|www\.[a-z]).{0,80}$/u, because: 'name of the site'},
  {pattern: /^[=＝*＊_~-]{4,}$/u, because: 'a rule'},
  {
    pattern:
      /^(?:图解|一图读懂|解读|视频|附件下载|附件|相关附件|原文链接|原文|阅读原文|点击查看|查看全文|全文)\s*[：:>＞]{1,3}.{0,60}$/u,
    because: 'pointers',
  },
  {pattern: /^.{0,40}(?:记者|通讯员|摄影|图)\s?.{0,20}[\s/](?:摄|文|图)$/u, sentence: true, because: 'photo caption'},
  {
    pattern: /^(?:责任编辑|编辑|来源|时间|作者|阅读|评论|分享|字号|标签|附件|点击数|浏览次数)\s*[：:]?$/u,
    because: 'label',
  },
]

/**
 * Whether a whole line is page furniture.
 *
 * @returns 'opens' where the page's tail begins with it, 'line' for one that stands alone.
 */
export function furnitureKind(text: string): 'opens' | 'line' | undefined {
  if (text.length > 320) return undefined
  const isSentence = text.length > 16 && /[。！？]$/u.test(text)
  const entry = furniture.find(({pattern, sentence}) => (sentence || !isSentence) && pattern.test(text))
  return entry ? (entry.opens ? 'opens' : 'line') : undefined
}
