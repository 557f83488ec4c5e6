import type {ReportMetadata} from '../../../model/report.ts'
import {chineseDay} from '../../../text/chinese-day.ts'

/**
 * Title and subtitle of a sheet: region and report above, meeting, date and speaker below.
 * What the front matter lacks is left out, never guessed.
 */
export function titleLines(metadata: ReportMetadata): {title: string; subtitle: string} {
  const {title = '政府工作报告', year, meeting, date, office, speaker} = metadata
  const region = named(metadata).replace(/^全国$/u, '国务院')
  const full = title.includes(region) || region === '' ? title : `${region}${title}`
  const dated = year === undefined || full.includes(String(year)) ? full : `${full}（${year}年）`
  const delivery = [meeting, date && chineseDay(date), speaker && [office, speaker].filter(Boolean).join('　')]
  return {title: dated, subtitle: delivery.filter(Boolean).join('　·　')}
}

/** A region that only says its rank (自治区) is named by the meeting: 宁夏回族自治区第十三届人民代表大会 … */
function named({region = '', meeting = ''}: ReportMetadata): string {
  if (!/^(?:自治区|自治州|自治县|全?[省市州县区旗盟])?$/u.test(region)) return region
  return (
    /^(?<name>.{2,12}?(?:自治区|自治州|自治县|[省市州县区旗盟]))(?:第|[一二三四五六七八九十]+届)/u.exec(meeting)?.groups
      ?.name ?? region
  )
}
