/** First and last year of the five-year plans since the first, by name. */
const first: Record<string, number> = {
  一五: 1953,
  二五: 1958,
  三五: 1966,
  四五: 1971,
  五五: 1976,
  六五: 1981,
  七五: 1986,
  八五: 1991,
  九五: 1996,
  十五: 2001,
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
  十六五: 2031,
}

/** 过去五年, 四年来, 的五年: a stretch up to the last year, as the source of a pattern with the group `past` or `since`. */
export const stretch =
  '(?:过去(?:的)?|这|的)(?<past>[三四五六]|(?<!\\d)[3-6])年|(?<![续第前\\d])(?<since>[三四五六3-6])年(?:来|间)'

/** Years of a plan: “十四五” → [2021, 2025]; undefined where no plan is meant. */
export function termYears(plan: string): [number, number] | undefined {
  const start = first[plan.replace(/[“”"]/gu, '')]
  return start === undefined ? undefined : [start, start + 4]
}
