/** 名词解释 and its names, with the marks and numbers that stand round it. */
export const glossaryHeading =
  /^[*※【[（(《\s]*(?:附\s*件?\s*[一二三四五六七八九十\d０-９]{0,3}\s*[：:、.]?\s*)?[《]?(?:(?:(?:20\d\d年)?(?:.{0,14}?)政府工作报告》?\s*(?:中?的?(?:有关|部分|相关)?(?:内容)?)?)?\s*)?(?:(?:有关|部分|相关|专业|主要)?(?:内容|专有)?名\s*词\s*(?:解\s*释|注\s*释|说\s*明|释\s*义)|短语说明|(?:有关|部分)?(?:词语|术语|用语|专业术语|名词术语|指标)(?:解释|注释|说明)|注\s*释|注解|缩略语)[*※】\]）)》\s：:]*$/u

/** An entry: its mark, its term and, where on the same line, the text. */
export const glossaryEntry =
  /^(?:\^?[[［〔【(（]\s*(?<mark>[\d０-９]{1,3}|[Pp]\d{1,3})\s*[\]］〕】)）]|(?<number>[\d０-９]{1,3})\s*[.．、])\s*(?<rest>\S.*)$/u
