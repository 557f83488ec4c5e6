/** Exact reckoning with decimal strings as reports print them: no float ever touches a figure. */
interface Scaled {
  digits: bigint
  /** Places behind the point. */
  places: number
}

/**
 * Compare two decimal strings.
 *
 * @returns Negative, 0 or positive, as for sorting.
 */
export function compareDecimals(a: string, b: string): number {
  const [x, y] = align(scaled(a), scaled(b))
  return x < y ? -1 : x > y ? 1 : 0
}

/** Multiply by a power of ten: 1.39 by 12 (万亿) → 1390000000000. */
export function shiftDecimal(number: string, power: number): string {
  const {digits, places} = scaled(number)
  return write(digits, places - power)
}

export function addDecimals(a: string, b: string): string {
  const [x, y] = align(scaled(a), scaled(b))
  return write(x + y, Math.max(scaled(a).places, scaled(b).places))
}

/** Without trailing zeros behind the point. */
function write(digits: bigint, places: number): string {
  if (places <= 0) return String(digits * 10n ** BigInt(-places))
  const sign = digits < 0n ? '-' : ''
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0')
  return sign + `${text.slice(0, -places)}.${text.slice(-places)}`.replace(/\.?0+$/u, '')
}

function scaled(number: string): Scaled {
  const [whole = '0', fraction = ''] = number.split('.')
  return {digits: BigInt(whole + fraction), places: fraction.length}
}

function align(a: Scaled, b: Scaled): [bigint, bigint] {
  const places = Math.max(a.places, b.places)
  return [a.digits * 10n ** BigInt(places - a.places), b.digits * 10n ** BigInt(places - b.places)]
}
