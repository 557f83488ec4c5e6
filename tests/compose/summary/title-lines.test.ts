import {expect, test} from 'vitest'
import {titleLines} from '../../../src/compose/summary/content/title-lines.ts'

test('region and year complete a bare title', () => {
  expect(titleLines({title: '政府工作报告', region: '云岭县', year: 2021}).title).toBe('云岭县政府工作报告（2021年）')
})

test('the report on the whole country is the State Council’s', () => {
  expect(titleLines({title: '政府工作报告', region: '全国', year: 2014}).title).toBe('国务院政府工作报告（2014年）')
  expect(titleLines({title: '2014年国务院政府工作报告', region: '全国', year: 2014}).title).toBe(
    '2014年国务院政府工作报告',
  )
})
