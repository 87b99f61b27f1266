import { parsePlainDate, type Scenario, scenarioSchema, writtenScenario } from '@forfall/rules'
import { expect, test } from 'vitest'
import { foundScenarios } from '../testing/story-scenarios.ts'
import { emptyDay, type FormDraft, formOf } from './form-draft.ts'
import { freeName } from './free-name.ts'
import { readForm } from './read-form.ts'

const scenario = (so: object = {}): Scenario =>
  scenarioSchema.parse({
    scenario: 'Pays a part',
    labels: ['payment', 'notice'],
    source: 'worked by hand',
    jurisdiction: 'NO',
    policy: 'no-consumer',
    given: {
      debtor: { kind: 'consumer', country: 'NO' },
      invoice: { number: '7', amount: '1000.50 NOK', issued: '2026-02-01', due: '2026-02-16' },
      facts: { isDueDayAgreed: true },
    },
    timeline: [
      { on: '2026-03-02', expect: { action: 'remind', fee: '38.00 NOK', total: '1042.60 NOK' } },
      {
        on: '2026-03-10',
        happens: [{ payment: '500.00 NOK' }, { hold: { reason: 'call', until: '2026-03-20' } }],
        expect: { action: 'hold', until: '2026-03-20' },
      },
    ],
    ...so,
  })

const changed = (some: Partial<FormDraft>, of = scenario()) =>
  readForm({ ...formOf(of, 'nb'), ...some })

test('what is not changed stays as it was, also what the form does not show', () => {
  for (const one of [scenario(), ...foundScenarios().map((input) => scenarioSchema.parse(input))])
    expect(readForm(formOf(one, 'nb'))).toEqual({ ok: true, value: writtenScenario(one) })
})

test('what is changed is written as a scenario writes it', () => {
  const form = formOf(scenario(), 'nb')
  const day = {
    ...emptyDay(90, '2026-02-20'),
    expect: { ...emptyDay(0, '').expect, action: 'none' },
  }
  const read = changed({
    ...{ name: ' Other ', labels: 'one, , two', source: '', amount: '2 000,25' },
    ...{ debtorKind: '', commercial: true, days: [...form.days, day] },
  })
  expect(read).toMatchObject({
    ok: true,
    value: {
      ...{ scenario: 'Other', labels: ['one', 'two'] },
      given: {
        ...{ commercial: true, debtor: { kind: null, country: 'NO' } },
        invoice: { amount: '2000.25 NOK', number: '7' },
      },
    },
  })
  expect(read.ok && read.value.timeline.map(({ on }) => on)).toEqual([
    ...['2026-02-20', '2026-03-02', '2026-03-10'],
  ])
  expect(read.ok && 'source' in read.value).toBe(false)
})

test('what cannot be read is told by its place', () => {
  const [day] = formOf(scenario(), 'nb').days
  const wrong =
    day === undefined ? [] : [{ ...day, expect: { ...day.expect, fee: 'a lot', payBy: '1' } }]
  expect(changed({ name: ' ', amount: '-1', issued: '2026-02-17', days: wrong })).toMatchObject({
    problem: [
      { at: 'name', code: 'name-needed' },
      { at: 'amount', code: 'amount-needed' },
      { at: 'issued', code: 'issued-late' },
      { at: 'fee', code: 'fee-needed' },
      { at: 'payBy', code: 'day-needed' },
    ],
  })
  expect(changed({ due: '', days: [emptyDay(1, 'soon')] })).toMatchObject({
    problem: [
      { at: 'due', code: 'day-needed' },
      { at: 'on', day: 1, code: 'day-needed' },
    ],
  })
  expect(changed({ days: [] })).toMatchObject({ problem: [{ at: 'days', code: 'days-needed' }] })
})

test('what happens is read with its day', () => {
  const [, second] = formOf(scenario(), 'nb').days
  const early = second === undefined ? [] : [{ ...second, on: '2026-01-02' }]
  expect(changed({ days: early })).toMatchObject({
    problem: [
      { at: 'happens', problem: { code: 'event-early' } },
      { at: 'happens', problem: { code: 'event-early' } },
    ],
  })
  expect(parsePlainDate(second?.on ?? '')).toBe('2026-03-10')
})

test('a name that is taken is numbered, within what a name may be long', () => {
  expect(freeName('One', new Set())).toBe('One')
  expect(freeName('One', new Set(['One', 'One (2)']))).toBe('One (3)')
  const long = 'x'.repeat(200)
  expect(freeName(long, new Set([long]))).toBe(`${'x'.repeat(196)} (2)`)
})
