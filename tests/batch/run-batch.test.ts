import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {BuildResult} from '../../src/batch/build-task.ts'
import {runBatch} from '../../src/batch/run-batch.ts'

const worker = join(import.meta.dirname, 'worker-fixture.mjs')
const run = {template: 'work-report', sheet: 'summary', formats: []}

async function batch(names: string[], options: {timeoutMs?: number; signal?: AbortSignal; jobs?: number} = {}) {
  const results: BuildResult[] = []
  const tasks = names.map((path) => ({path, folder: `out/${path}`}))
  await runBatch(tasks, {run, worker, jobs: 2, timeoutMs: 20_000, ...options}, (result) => void results.push(result))
  return Object.fromEntries(results.map(({path, state, findings}) => [path, findings[0]?.id ?? state]))
}

describe('runBatch: an input that goes wrong does so alone', () => {
  test('one whose thread ends', async () => {
    expect(await batch(['a', 'crash', 'b', 'c'])).toEqual({a: 'built', crash: 'batch/crashed', b: 'built', c: 'built'})
  })
  test('one that takes all memory of its thread', async () => {
    expect(await batch(['a', 'memory', 'b'])).toEqual({a: 'built', memory: 'batch/crashed', b: 'built'})
  })
  test('one that never ends', async () => {
    expect(await batch(['hang', 'a', 'b', 'hang-2', 'c'], {timeoutMs: 800})).toEqual({
      hang: 'batch/timeout',
      'hang-2': 'batch/timeout',
      a: 'built',
      b: 'built',
      c: 'built',
    })
  })
  test('one that throws', async () => {
    expect(await batch(['throw', 'a'])).toEqual({throw: 'batch/crashed', a: 'built'})
  })
})

test('a stopped run takes no further input', async () => {
  const controller = new AbortController()
  const results: string[] = []
  const tasks = ['a', 'b', 'c', 'd'].map((path) => ({path, folder: path}))
  await runBatch(tasks, {run, worker, jobs: 1, timeoutMs: 5000, signal: controller.signal}, ({path}) => {
    results.push(path)
    if (path === 'b') controller.abort()
  })
  expect(results).toEqual(['a', 'b'])
})

test('tasks are taken as they are needed, not all at once', async () => {
  let taken = 0
  let done = 0
  let most = 0
  function* tasks() {
    for (taken = 0; taken < 50; ) {
      taken++
      most = Math.max(most, taken - done)
      yield {path: `${taken}`, folder: ''}
    }
  }
  await runBatch(tasks(), {run, worker, jobs: 2, timeoutMs: 5000}, () => void done++)
  expect({done, most}).toEqual({done: 50, most: 2})
})
