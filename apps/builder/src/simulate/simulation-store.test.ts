import { plainDate } from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { openDraft } from '../document/store.ts'
import { policy, remind, stop } from '../document/testing/policies.ts'
import { storage } from '../document/testing/storage.ts'
import { createViewStore } from '../document/view-store.ts'
import type { Run } from './run.ts'
import { type SimulationAnswer, type SimulationAsked, simulated } from './simulate.ts'
import { createSimulation, currentAnswer, startSimulation, stopAt } from './simulation-store.ts'

const document = policy({ letter: remind('end'), end: stop })

const run: Run = {
  base: {
    kind: 'made-up',
    given: {
      debtor: { kind: 'consumer', country: 'NO' },
      invoice: {
        number: '1',
        amount: { minor: 100_000, currency: 'NOK' },
        due: plainDate('2026-05-28'),
      },
      commercial: false,
    },
  },
  entries: [],
}

type Pending = {
  readonly asked: SimulationAsked
  readonly take: (answer: SimulationAnswer | null) => void
}

function session() {
  const draft = openDraft({
    draft: { revision: 1, content: { document, scenarios: [] }, savedBy: '' },
    now: () => 0,
  })
  const view = createViewStore(plainDate('2026-11-24'), storage())
  const simulation = createSimulation(run)
  const questions: Pending[] = []
  const end = startSimulation(simulation, {
    draft,
    view,
    ask: (asked, take) => questions.push({ asked, take }),
  })
  const answer = (at: number) => {
    const question = questions.at(at)
    question?.take(simulated(question.asked))
  }
  return { draft, view, simulation, questions, answer, end }
}

const titled = { field: 'title', value: { en: 'Other' } } as const

describe('a simulation', () => {
  test('is walked when it begins', () => {
    const { simulation, answer } = session()
    expect(currentAnswer(simulation.getState())).toBeUndefined()
    answer(0)
    expect(currentAnswer(simulation.getState())).toMatchObject({ ok: true })
  })

  test('is out of date from the moment the claim or the policy is another', () => {
    const { simulation, draft, answer } = session()
    answer(0)
    simulation.getState().change({ ...run, entries: [] })
    expect(currentAnswer(simulation.getState())).toBeDefined()
    simulation.getState().change({
      ...run,
      entries: [{ id: 0, on: plainDate('2026-06-01'), happens: { withdrawn: true } }],
    })
    expect(currentAnswer(simulation.getState())).toBeUndefined()
    answer(-1)
    expect(currentAnswer(simulation.getState())).toBeDefined()
    draft.getState().dispatch('set-policy-field', titled)
    expect(currentAnswer(simulation.getState())).toBeUndefined()
  })

  test('takes no answer to what was asked before', () => {
    const { simulation, draft, questions, answer } = session()
    draft.getState().dispatch('set-policy-field', titled)
    expect(questions).toHaveLength(2)
    answer(0)
    expect(currentAnswer(simulation.getState())).toBeUndefined()
    answer(1)
    expect(currentAnswer(simulation.getState())).toBeDefined()
  })

  test('is not walked again for what is selected, or for the day that is looked at', () => {
    const { simulation, view, questions } = session()
    view.getState().select(['letter'])
    simulation.getState().lookAt(plainDate('2026-06-01'))
    expect(questions).toHaveLength(1)
  })

  test('is walked under another version and under law that is pending', () => {
    const { simulation, view, questions } = session()
    const other = { ...document, title: { en: 'Version 1' } }
    simulation.getState().under({ version: 1, document: other })
    view.getState().setLaw({ pending: 'some-act' })
    expect(questions.at(-1)?.asked).toEqual({ document: other, pending: 'some-act', run })
  })

  test('is from nowhere once it is changed', () => {
    const { simulation } = session()
    simulation.getState().open(run, { kind: 'scenario', name: 'Nobody pays' })
    expect(simulation.getState().source?.name).toBe('Nobody pays')
    simulation.getState().change(run)
    expect(simulation.getState().source).toBeNull()
  })

  test('ends when it is stopped', () => {
    const { simulation, questions, end } = session()
    end()
    simulation.getState().change({ ...run })
    expect(questions).toHaveLength(1)
  })
})

test('a day leads to the last stop on or before it', () => {
  const stops = ['2026-05-14', '2026-05-28', '2026-06-11'].map((day) => ({ day: plainDate(day) }))
  const at = (day: string | null) => stopAt(stops, day === null ? null : plainDate(day))
  expect(at(null)).toBe(0)
  expect(at('2026-05-28')).toBe(1)
  expect(at('2026-06-10')).toBe(1)
  expect(at('2026-01-01')).toBe(0)
  expect(at('2027-01-01')).toBe(2)
})
