import type { ScenarioInput } from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { openDraft } from '../../document/store.ts'
import { clock } from '../../document/testing/clock.ts'
import { countryPolicy } from '../../testing/story-editor.tsx'
import { runsAtOnce } from '../testing/runs-at-once.ts'
import { foundScenarios, someScenarios } from '../testing/story-scenarios.ts'
import { runAnswers } from './answers.ts'
import type { AskRuns, RunAnswer } from './ask-worker.ts'
import { countsOf, coveredPercent, createRuns } from './runs-store.ts'

const document = countryPolicy('no-consumer')

function opened(scenarios: readonly ScenarioInput[], asking: AskRuns = runsAtOnce) {
  const time = clock()
  const draft = openDraft({
    draft: { revision: 1, content: { document, scenarios }, savedBy: 'test' },
    now: time.now,
  })
  const asked: (readonly string[])[] = []
  const listening: AskRuns = {
    ...asking,
    ask(question, take) {
      asked.push(question.scenarios.map(({ scenario }) => scenario))
      asking.ask(question, take)
    },
  }
  const { runs, start } = createRuns({ draft, asking: listening, after: time.after })
  const stop = start()
  const outcomes = () => {
    const { content } = draft.getState()
    return content.scenarios.map((one) => runs.getState().runs.get(one)?.outcome ?? null)
  }
  return { draft, runs, stop, time, asked, outcomes }
}

describe('scenarios', () => {
  test('are run when the policy is opened, and each comes out for itself', () => {
    const { runs, outcomes, draft } = opened(someScenarios())
    expect(outcomes()).toEqual(['passed', 'failed', 'unreadable'])
    expect(countsOf(draft.getState().content.scenarios, runs.getState())).toEqual({
      ...{ passed: 1, failed: 2, count: 3 },
    })
    expect(runs.getState()).toMatchObject({ awaited: 0, isCalledOff: false, cannotRun: false })
  })

  test('are run again when the policy changes, once it rests', async () => {
    const { draft, time, asked, outcomes } = opened(foundScenarios())
    expect(new Set(outcomes())).toEqual(new Set(['passed']))
    draft.getState().dispatch('set-field', { step: 'wait-grace', field: 'days', value: 30 })
    await time.pass(400)
    expect(asked).toHaveLength(1)
    await time.pass(200)
    expect(asked).toHaveLength(2)
    expect(outcomes()).toContain('failed')
    draft.getState().undo()
    await time.pass(500)
    expect(new Set(outcomes())).toEqual(new Set(['passed']))
  })

  test('that are new are run alone', async () => {
    const [first, second] = foundScenarios()
    const { draft, time, asked } = opened(first === undefined ? [] : [first])
    if (second !== undefined) draft.getState().dispatch('add-scenario', { scenario: second })
    await time.pass(500)
    expect(asked.at(-1)).toEqual([second?.scenario])
    draft.getState().dispatch('remove-scenario', { name: first?.scenario ?? '' })
    await time.pass(500)
    expect(asked).toHaveLength(2)
  })

  test('cannot run while the policy has faults, and run again when it has none', async () => {
    const { draft, runs, time, outcomes } = opened(foundScenarios())
    draft.getState().dispatch('disconnect', { step: 'start', exit: 'next' })
    await time.pass(500)
    expect(runs.getState()).toMatchObject({ cannotRun: true, coverage: null, awaited: 0 })
    expect(new Set(outcomes())).toEqual(new Set([null]))
    draft.getState().undo()
    await time.pass(500)
    expect(runs.getState().cannotRun).toBe(false)
    expect(new Set(outcomes())).toEqual(new Set(['passed']))
  })
})

describe('a run on its way', () => {
  /** Answers when it is told to. */
  function waiting() {
    let give: ((answers: readonly RunAnswer[]) => void) | null = null
    let all: readonly RunAnswer[] = []
    const asking: AskRuns = {
      ask(question, take) {
        all = [...runAnswers(question)]
        give = take
      },
      cancel: () => {
        give = null
      },
    }
    return { asking, answer: (from: number, to?: number) => give?.(all.slice(from, to)) }
  }

  test('says how many are still to come, and covers when it is through', () => {
    const { asking, answer } = waiting()
    const { runs } = opened(someScenarios(), asking)
    expect(runs.getState()).toMatchObject({ awaited: 3, coverage: null })
    answer(0, 2)
    expect(runs.getState()).toMatchObject({ awaited: 1, coverage: null })
    answer(2)
    expect(runs.getState().awaited).toBe(0)
    expect(coveredPercent(runs.getState())).toBeGreaterThan(0)
  })

  test('can be called off, and begun anew', () => {
    const { asking, answer } = waiting()
    const { runs, outcomes } = opened(someScenarios(), asking)
    answer(0, 1)
    runs.getState().cancel()
    answer(1)
    expect(runs.getState()).toMatchObject({ awaited: 0, isCalledOff: true })
    expect(outcomes()).toEqual(['passed', null, null])
    runs.getState().runAll()
    expect(runs.getState()).toMatchObject({ awaited: 3, isCalledOff: false })
  })
})

test('without scenarios nothing is covered', () => {
  expect(coveredPercent(opened([]).runs.getState())).toBe(0)
})
