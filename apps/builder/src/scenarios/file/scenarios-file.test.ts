import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { foundScenarios } from '../testing/story-scenarios.ts'
import {
  readScenariosFile,
  readScenarioText,
  scenariosFile,
  scenarioText,
} from './scenarios-file.ts'

const text = `scenario: Nobody pays
jurisdiction: NO
policy: no-consumer
given:
  invoice: { amount: 1000.00 NOK, due: 2026-02-16 }
timeline:
  - on: 2026-03-02
    expect: { action: remind }
`

test('what is written is read again as it was', async () => {
  const scenarios = foundScenarios()
  const parts = await readScenariosFile(await scenariosFile(scenarios))
  expect(parts.map((part) => part.kind)).toEqual(scenarios.map(() => 'scenario'))
  for (const one of scenarios)
    expect(await readScenarioText(await scenarioText(one))).toMatchObject({
      ok: true,
      value: { scenario: one.scenario, timeline: one.timeline },
    })
})

test('the scenarios that come with a country can be read', async () => {
  const file = new URL('../../../../../test/scenarios/no/plain-course.yaml', import.meta.url)
  const parts = await readScenariosFile(readFileSync(file, 'utf8'))
  expect(parts.length).toBeGreaterThan(1)
  expect(new Set(parts.map((part) => part.kind))).toEqual(new Set(['scenario']))
})

describe('what cannot be read', () => {
  const problemsOf = async (other: string) => {
    const read = await readScenarioText(other)
    return read.ok ? [] : read.problem.map(({ line, code }) => [line, code])
  }

  test('is told by its line', async () => {
    expect(await problemsOf(text.replace('remind', 'remid'))).toEqual([[8, 'does-not-fit']])
    expect(await problemsOf(text.replace('jurisdiction: NO', 'jurisdiction: Norway'))).toEqual([
      [2, 'does-not-fit'],
    ])
    expect(await problemsOf(text.replace('on: 2026-03-02', 'day: 2026-03-02'))).toContainEqual([
      7,
      'does-not-fit',
    ])
    expect(await problemsOf(`${text}nonsense: 1\n`)).toEqual([[9, 'does-not-fit']])
    expect(await problemsOf(text.replace('expect:', 'expects:'))).toEqual([[8, 'does-not-fit']])
    expect(await problemsOf(text.replace('timeline:', 'timeline: ['))).toMatchObject([
      [expect.any(Number), 'no-yaml'],
    ])
  })

  test('is nothing, and more than one', async () => {
    expect(await problemsOf('')).toEqual([[1, 'no-yaml']])
    expect(await problemsOf(`${text}---\n${text}`)).toEqual([[10, 'no-yaml']])
  })

  test('is a text that names itself', async () => {
    expect(await problemsOf(text.replace('timeline:', 'timeline: &t [*t]\nx:'))).not.toEqual([])
    const names = Array.from(
      { length: 12 },
      (_, at) => `a${at}: &a${at} [${`*a${at - 1},`.repeat(9)}]`,
    )
    const laughing = [`a-1: &a-1 x`, ...names].join('\n')
    expect(await problemsOf(laughing)).toEqual([[1, 'no-yaml']])
  })
})

test('oracles are told apart', async () => {
  const parts = await readScenariosFile(`${text}---\noracle: One\n`)
  expect(parts.map((part) => part.kind)).toEqual(['scenario', 'oracle'])
})
