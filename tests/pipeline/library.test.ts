import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {build, clean, extractIndicators, findings, openKit, parse, readInput} from '../../src/index.ts'
import {sample} from '../cli/sample.ts'

const input = {name: '青溪市.txt', bytes: new TextEncoder().encode(sample)}

test('build gives every document in memory', async () => {
  const {outputs, report, observations, changes, pageMap, findings} = await build(input)
  expect([...outputs.keys()]).toEqual([
    ...['report.md', 'changes.json', 'report.pdf', 'report.docx', 'summary.pdf', 'summary.docx'],
    ...['indicators.json', 'indicators.csv', 'indicators.xlsx'],
  ])
  expect(report.metadata).toMatchObject({title: '青溪市人民政府工作报告', year: 2026, speaker: '林若水'})
  expect(changes).toContainEqual(
    expect.objectContaining({before: '现在,我代表市', after: '现在，我代表市', certain: true}),
  )
  expect(pageMap!.count).toBeGreaterThan(0)
  expect(observations!.find(({number}) => number === '312.6')).toMatchObject({
    indicator: '地区生产总值',
    unit: '亿元',
    source: {page: 1},
  })
  expect(findings).toEqual([])
})

test('its steps can be used one by one', async () => {
  const file = new VFile()
  const {kit} = await openKit({template: 'work-report', sheet: 'summary', formats: []}, file)
  const raw = await readInput(input.bytes, input.name, file)
  const {markdown} = clean(raw, file)
  const observations = extractIndicators(parse(markdown, file), kit.lexicon, file)
  const targets = observations.filter(({status, headline}) => status === 'target' && headline)
  expect(targets.map(({number}) => number)).toEqual(['6', '7', '4.5'])
  expect(findings(file)).toEqual([])
})

test('what cannot be built is thrown as a message', async () => {
  await expect(build({name: 'a.txt', bytes: new Uint8Array()})).rejects.toMatchObject({ruleId: 'empty'})
})

test('report.md fed back gives the same documents', async () => {
  const first = await build(input)
  const again = await build({name: 'report.md', bytes: Buffer.from(first.outputs.get('report.md')!)})
  for (const [name, content] of first.outputs) {
    if (name !== 'changes.json')
      expect(Buffer.from(again.outputs.get(name)!).equals(Buffer.from(content)), name).toBe(true)
  }
  expect(again.changes).toEqual([])
})
