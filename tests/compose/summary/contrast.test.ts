import {expect, test} from 'vitest'
import {shippedTemplate} from './sample-report.ts'

const {styles, characterStyles, sheet} = shippedTemplate('summary')
const grounds = ['#FFFFFF', sheet!.colors.fill]
const texts = [...Object.values(styles), ...Object.values(characterStyles)].map(({color = '#000000'}) => color)

test('text stands out from paper and from the ground of cards by 4.5 to 1 (WCAG 2.1, 1.4.3)', () => {
  const weak = texts.flatMap((text) =>
    grounds.filter((ground) => contrast(text, ground) < 4.5).map((ground) => [text, ground]),
  )
  expect(weak).toEqual([])
})

test('the two bars stand out from paper by 3 to 1 and differ in grey', () => {
  const {achieved, planned} = sheet!.colors
  for (const color of [achieved, planned]) expect(contrast(color, '#FFFFFF')).toBeGreaterThanOrEqual(3)
  expect(contrast(achieved, planned)).toBeGreaterThan(2)
})

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high! + 0.05) / (low! + 0.05)
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
