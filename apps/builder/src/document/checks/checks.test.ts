import { jurisdictions } from '@forfall/jurisdictions'
import { plainDate } from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { openDraft } from '../store.ts'
import { clock } from '../testing/clock.ts'
import { policy, remind, stop, wait } from '../testing/policies.ts'
import { storage } from '../testing/storage.ts'
import { createViewStore } from '../view-store.ts'
import { answersTo, type CheckAnswer } from './answers.ts'
import { type CheckQuestion, foundFor, windowsFor } from './checks.ts'
import { type Ask, startChecks } from './checks-store.ts'
import { countsOf, findingsAt, findingsOf } from './findings-at.ts'
import { lawOf } from './law.ts'

const lawDay = plainDate('2026-03-02')
const short = policy({
  grace: { ...wait('letter'), days: 14, since: 'due-day' },
  letter: { ...remind('end'), payWithinDays: 3, fee: { fixedMinor: 90_000 } },
  end: stop,
})
const asked: CheckQuestion = { document: short, lawDay, pending: null }
const findingsFor = (question: CheckQuestion) => foundFor(question).findings

describe('checks', () => {
  test('say what the law of the day would do, at the step and at the field', () => {
    const findings = findingsFor(asked)
    expect(findingsOf(findings, 'letter').map(({ data }) => data.kind)).toContain('fee-capped')
    expect(findingsAt(findings, { step: 'letter', field: 'fee' })).not.toEqual([])
    expect(findingsAt(findings, { step: 'letter', field: 'mode' })).toEqual([])
  })

  test('say what a letter lacks, at its step and at the field of its text', () => {
    const free = { ...short.steps['letter'], fee: 'statutory-maximum', payWithinDays: 14 }
    const steps = { ...short.steps, letter: free } as typeof short.steps
    const findings = findingsFor({ ...asked, document: { ...short, steps } })
    const at = findingsAt(findings, { step: 'letter', field: 'template' })
    expect(at.map(({ code, severity }) => [code, severity])).toContainEqual([
      'no.letter.amount',
      'error',
    ])
    const broken = { reminder: { en: { subject: 'Reminder', body: '{% if payBy %}' } } }
    const unreadable = findingsFor({ ...asked, document: { ...short, templates: broken } })
    expect(findingsOf(unreadable, 'letter').map(({ code }) => code)).toContain('template-broken')
  })

  test('count what is waived apart', () => {
    const counts = countsOf(findingsFor(asked))
    const warning = findingsFor(asked).find(({ severity }) => severity === 'warning')
    const { code = '', step = null, field = null } = warning ?? {}
    const waiver = { code, step, field, reason: 'known', until: plainDate('2027-01-01') }
    const waived = { ...asked, document: { ...short, waivers: [waiver] } }
    expect(countsOf(findingsFor(waived))).toEqual({
      ...counts,
      warning: counts.warning - 1,
      waived: 1,
    })
  })

  test('know when steps come, unless the policy cannot run', () => {
    expect(windowsFor(asked)['letter']).toMatchObject({ earliest: 14 })
    const broken = { ...short, start: 'nobody' }
    expect(windowsFor({ ...asked, document: broken })).toEqual({})
    expect(findingsFor({ ...asked, document: broken })).toMatchObject([{ code: 'step-missing' }])
    expect(foundFor(asked).passed.length).toBeGreaterThan(3)
  })

  test('have nothing to say about a country nobody knows', () => {
    const elsewhere = { ...asked, document: { ...short, jurisdiction: 'ZZ' } }
    expect([...answersTo(elsewhere)].map(({ value }) => value)).toEqual([[], [], {}])
  })

  test('take a regime that was passed as in force', () => {
    const country = jurisdictions.find(({ pending }) => pending.length > 0)
    const [regime] = country?.pending ?? []
    const code = country?.country ?? ''
    expect(lawOf(code, { lawDay, pending: regime?.id ?? '' })?.release).toContain(regime?.id)
    expect(lawOf(code, { lawDay, pending: 'no-such-act' })).toBeNull()
    expect(lawOf(code, { lawDay, pending: null })).toBe(country)
  })
})

describe('checking an open draft', () => {
  function session() {
    const time = clock()
    const questions: { question: CheckQuestion; take: (answer: CheckAnswer) => void }[] = []
    const ask: Ask = (question, take) => questions.push({ question, take })
    const content = { document: short, scenarios: [] }
    const draft = openDraft({ draft: { revision: 1, content, savedBy: 'bo' }, now: time.now })
    const view = createViewStore(lawDay, storage())
    const answerAll = () => {
      for (const { question, take } of questions.splice(0))
        for (const answer of answersTo(question)) take(answer)
    }
    return {
      ...startChecks({ draft, view, ask, ...time }),
      draft,
      view,
      time,
      questions,
      answerAll,
    }
  }
  const shorten = { step: 'letter', field: 'fee', value: 'none' } as const

  test('begins at once and tells what is still to come', () => {
    const { checks, questions } = session()
    const [first] = questions
    expect(checks.getState().awaited).toEqual(['findings', 'passed', 'windows'])
    first?.take({ part: 'findings', value: findingsFor(asked) })
    expect(checks.getState()).toMatchObject({ awaited: ['passed', 'windows'], of: asked })
  })

  test('goes again when the draft or the law changes, once for changes in a row', async () => {
    const { draft, view, checks, time, questions, answerAll } = session()
    answerAll()
    draft.getState().dispatch('set-field', shorten)
    await time.pass(200)
    view.getState().setLaw({ lawDay: plainDate('2026-06-01') })
    await time.pass(299)
    expect(questions).toEqual([])
    await time.pass(1)
    expect(questions).toHaveLength(1)
    answerAll()
    expect(
      findingsOf(checks.getState().findings, 'letter').map(({ data }) => data.kind),
    ).not.toContain('fee-capped')
    expect(checks.getState()).toMatchObject({ awaited: [], of: { lawDay: '2026-06-01' } })
  })

  test('does not go again for a selection, and drops answers that come too late', async () => {
    const { draft, view, checks, time, questions, answerAll } = session()
    view.getState().select(['letter'])
    await time.pass(1000)
    expect(questions).toHaveLength(1)
    draft.getState().dispatch('set-field', shorten)
    answerAll()
    expect(checks.getState().of).toBeNull()
  })

  test('ends when it is stopped', async () => {
    const { draft, stop: end, time, questions } = session()
    draft.getState().dispatch('set-field', shorten)
    end()
    await time.pass(1000)
    expect(questions).toHaveLength(1)
  })
})
