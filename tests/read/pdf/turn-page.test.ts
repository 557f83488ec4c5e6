import {expect, test} from 'vitest'
import {turnPage} from '../../../src/read/pdf/turn-page.ts'

test('a level page has its origin at the top', () => {
  const {pieces, width} = turnPage([{text: '采茶', transform: [16, 0, 0, 16, 80, 700], width: 32}], 595, 842)
  expect(width).toBe(595)
  expect(pieces).toEqual([{text: '采茶', x: 80, y: 142, width: 32, size: 16, rotated: false}])
})

test('a page whose lines stand on their side is read on its side', () => {
  const upwards = (text: string, x: number, y: number) => ({text, transform: [0, 16, -16, 0, x, y], width: 32})
  const {pieces, width, height} = turnPage([upwards('采茶', 100, 60), upwards('制茶', 130, 60)], 595, 842)
  expect([width, height]).toEqual([842, 595])
  expect(pieces.map(({text, x, y, rotated}) => [text, x, y, rotated])).toEqual([
    ['采茶', 60, 100, false],
    ['制茶', 60, 130, false],
  ])
})

test('words askew over a page are told from its lines', () => {
  const askew = {text: '样本', transform: [30, 30, -30, 30, 200, 300], width: 60}
  const {pieces} = turnPage([{text: '全县采茶制茶', transform: [16, 0, 0, 16, 80, 700], width: 96}, askew], 595, 842)
  expect(pieces.map(({rotated}) => rotated)).toEqual([false, true])
})
