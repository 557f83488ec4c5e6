import type {Quantity} from '../quantities/quantity.ts'

/** Numbers that stand in one list: 8%、9%; 2.9万人、106万平方米. */
export function seriesOf(text: string, quantities: Quantity[]): Quantity[][] {
  const all: Quantity[][] = []
  for (const quantity of quantities) {
    const series = all.at(-1)
    const gap = series ? text.slice(series.at(-1)!.end, quantity.start) : undefined
    const kind = series?.[0]?.kind
    if (
      gap !== undefined &&
      /^(?:|、|和|与|及|以及|，)$/u.test(gap) &&
      kind === quantity.kind &&
      kind !== 'ratio' &&
      !(gap === '' && quantity.boundBefore)
    ) {
      // A comma parts a list only where it already shares numbers out: 分别增长4.6%，14.7%.
      if (
        gap !== '，' ||
        /分别[^，。；]{0,8}$/u.test(text.slice(Math.max(0, series![0]!.start - 12), series![0]!.start))
      ) {
        series!.push(quantity)
        continue
      }
    }
    all.push([quantity])
  }
  return all
}
