import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {afterAll, expect, test} from 'vitest'
import {writeComparison} from '../../src/batch/write-comparison.ts'

const out = mkdtempSync(join(tmpdir(), 'baogao-'))
afterAll(() => rmSync(out, {recursive: true}))

const run = {template: 'work-report', sheet: 'summary', formats: ['summary']} as const

function built(name: string, year: number): {path: string; folder: string} {
  const folder = join(out, name)
  mkdirSync(folder)
  const markdown = `---
title: 政府工作报告
year: ${year}
date: ${year}-01-08
region: 云岭县
---

# 政府工作报告

## 一、${year - 1}年工作回顾

${year - 1}年，全县地区生产总值完成230.5亿元，增长6.3%。

## 二、${year}年工作安排

今年经济社会发展主要预期目标是：地区生产总值增长6%以上。
`
  writeFileSync(join(folder, 'report.md'), markdown)
  return {path: `${name}.txt`, folder}
}

test('the reports of a run come out side by side, read from what was built', async () => {
  const tasks = [built('云岭2024', 2024), built('云岭2025', 2025)]
  const written = await writeComparison(tasks, out, run, new VFile())
  expect(written).toEqual(['comparison.pdf', 'comparison.docx'])
  expect(readFileSync(join(out, 'comparison.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
})

test('one report alone is not compared', async () => {
  const file = new VFile()
  const written = await writeComparison([built('云岭2026', 2026)], out, run, file)
  expect(written).toEqual([])
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['nothing-to-compare'])
})
