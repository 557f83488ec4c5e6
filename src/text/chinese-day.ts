/** 2020-01-02 → 2020年1月2日: Arabic digits without padding (GB/T 9704-2012 §7.3.5.4). What is no ISO day stays as it is. */
export function chineseDay(date: string): string {
  const {year, month, day} = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u.exec(date)?.groups ?? {}
  return year ? `${year}年${Number(month)}月${Number(day)}日` : date
}
