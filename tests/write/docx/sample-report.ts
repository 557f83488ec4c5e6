import {readdirSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {VFile} from 'vfile'
import {composeReport} from '../../../src/compose/compose-report.ts'
import type {StyledDocument} from '../../../src/model/styled-document.ts'
import {parse} from '../../../src/parse/parse.ts'
import {loadTemplate} from '../../../src/template/load-template.ts'

/** A report.md of an invented county with everything that Markdown of ours may hold. */
export const sampleReport = `---
title: 2025年云岭县人民政府工作报告
year: 2025
date: 2025-01-08
meeting: 云岭县第九届人民代表大会第五次会议
speaker: 白云川
office: 云岭县人民政府县长
region: 云岭县
---

# 2025年云岭县人民政府工作报告

——2025年1月8日在云岭县第九届人民代表大会第五次会议上

云岭县人民政府县长　白云川

各位代表：

现在，我代表县人民政府作工作报告，请予审议。

## 一、2024年工作回顾

**茶业站上新台阶。**全县“三梁一川”[^1]布局展开——地区生产总值达到126.4亿元，增长6.1%，茶、药、菌……样样见长。

### （一）山上种茶

全县茶园达到3.2万亩，其中*有机*茶园0.8万亩；\`PM2.5\`平均浓度28微克/立方米，详见[县情](https://example.org/tea)。

#### 1.修路

把路修到山顶[^2]。

- 先修主路
- 再修支路
  - 一年一段

3. 通水
4. 通电

> 山高路远，人心近。

| 指标 | 数值 |
| - | - |
| 茶园 | 3.2 |
| 药园 | 1.1 |

---

## 二、2025年工作安排

各位代表！新的一年，让我们把山绿起来，把路亮起来！

# 名词解释

主路：通到村部的路。

[^1]: “三梁一川”：县境东西三道山梁与中部河川。

[^2]: 山顶：海拔800米以上。
`

/** Names of the templates that set a report. */
export const reportTemplates = readdirSync(folder())
  .filter((name) => name.endsWith('.yaml') && name !== 'indicators.yaml' && name !== 'base.yaml')
  .map((name) => name.slice(0, -5))
  .filter((name) => template(name).kind === 'report')

/** Compose a report.md by a shipped template. */
export function composed(name: string, markdown: string = sampleReport): StyledDocument {
  const file = new VFile()
  return composeReport(parse(markdown, file), template(name), file)
}

function template(name: string) {
  const read = (asked: string) => {
    const path = resolve(folder(), `${asked}.yaml`)
    return {path, text: readFileSync(path, 'utf8')}
  }
  return loadTemplate(name, read, new VFile())
}

function folder(): string {
  return resolve(import.meta.dirname, '../../../templates')
}
