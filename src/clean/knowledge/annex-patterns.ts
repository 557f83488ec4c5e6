/** 附件, 附件1, 附：, 附件一 alone on a line. */
export const annexMark = /^附\s*(?:件|表|录)?\s*[一二三四五六七八九十\d０-９]{0,3}\s*[：:]?$/u

/** 附件1：2021年实事清单 */
export const annexTitle = /^附\s*(?:件|表|录)\s*[一二三四五六七八九十\d０-９]{1,3}\s*[：:、.\s]\s*\S.{2,40}$/u
