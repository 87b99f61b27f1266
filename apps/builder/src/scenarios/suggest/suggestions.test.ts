import { describe, expect, test } from 'vitest'
import { countryPolicy, storyDay } from '../../testing/story-editor.tsx'
import { runOne, runWorld } from '../runs/run.ts'
import { foundScenarios } from '../testing/story-scenarios.ts'
import { type SuggestionKind, type SuggestQuestion, suggestionsFor } from './suggestions.ts'

const document = countryPolicy('no-consumer')

const found = (kind: SuggestionKind, so: Partial<SuggestQuestion> = {}) =>
  suggestionsFor({ ...{ kinds: [kind], document, scenarios: [], day: storyDay }, ...so }) ?? []

describe('scenarios that are found', () => {
  test.each(['paths', 'boundaries', 'holidays', 'changes'] as const)(
    'for %s come out as they expect',
    (kind) => {
      const world = runWorld(document)
      const runs = found(kind).map(({ scenario }) => world && runOne(scenario, world).outcome)
      expect(runs.length).toBeGreaterThan(0)
      expect(new Set(runs)).toEqual(new Set(['passed']))
    },
  )

  test.each(['paths', 'boundaries', 'holidays', 'changes'] as const)(
    'for %s are not found again when they are there',
    (kind) => {
      const scenarios = found(kind).map(({ scenario }) => scenario)
      expect(found(kind, { scenarios })).toEqual([])
    },
  )

  test('have names of their own', () => {
    const [first] = foundScenarios()
    const named = first === undefined ? [] : [{ ...first, given: { invoice: first.given.invoice } }]
    const kinds = ['paths', 'boundaries', 'holidays', 'changes'] as const
    const all = suggestionsFor({ kinds, document, scenarios: named, day: storyDay }) ?? []
    const names = [...named, ...all.map((one) => one.scenario)].map(({ scenario }) => scenario)
    expect(new Set(names).size).toBe(names.length)
  })
})

test('a policy that cannot run has none', () => {
  expect(
    suggestionsFor({
      ...{ kinds: ['paths'], scenarios: [], day: storyDay },
      document: { ...document, start: 'nowhere' },
    }),
  ).toBeNull()
})
