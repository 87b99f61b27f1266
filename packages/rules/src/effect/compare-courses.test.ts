import { describe, expect, test } from 'vitest'
import type { ClaimEvent } from '../claim/event.ts'
import type { PolicyInput } from '../policy/document.ts'
import { imported, on, paid, plainSteps, ruleSet } from '../testing/claims.ts'
import { is, zz } from '../testing/fixture.ts'
import { wordingOf } from '../words/wording.ts'
import { type CourseDifference, compareCourses } from './compare-courses.ts'
import { courseUnder } from './course-under.ts'
import { differenceTexts } from './difference-text.ts'
import { effectSummary } from './summary.ts'

const { grace, reminder, notice } = plainSteps

type So = {
  readonly policy?: Partial<PolicyInput>
  readonly events?: readonly ClaimEvent[]
  readonly through?: string
}

const course = (steps: object, { policy = {}, events = [imported()], through }: So) =>
  courseUnder(events, {
    claimId: 'claim-7',
    ruleSet: ruleSet({ ...policy, steps: { ...plainSteps, ...steps } }),
    jurisdiction: zz,
    through: on(through ?? '2026-05-31'),
  })

/** What other steps, or another policy, make of a claim that nobody pays. */
const compared = (steps: object, so: So = {}): CourseDifference =>
  compareCourses(course({}, { ...so, policy: {} }), course(steps, so), zz)

const textsOf = (difference: CourseDifference) =>
  differenceTexts(difference, wordingOf('en', zz)).map((text) => text.replaceAll(/\s/g, ' '))

test('nothing is otherwise under the same steps', () => {
  const same = compared({})
  expect(same).toMatchObject({ gained: [], lost: [], moved: [], altered: [], isSame: true })
  expect(textsOf(same)).toEqual([])
})

test('a longer wait moves all that follows', () => {
  const later = compared({ grace: { ...grace, days: 21 } })
  expect(later.moved.map(({ before, days }) => [before.step, days])).toEqual([
    ['reminder', 7],
    ['notice', 7],
    ['agency', 7],
  ])
  expect(later).toMatchObject({
    ...{ gained: [], lost: [], altered: [], isSame: false },
    contacts: { before: 2, after: 2 },
    daysToHandOver: { before: 44, after: 51 },
    ending: { before: 'handed-over', after: 'handed-over' },
    // 1 000.00 at 12 % over 44 and 51 days.
    interestMinor: { before: 1447, after: 1677 },
  })
  expect(textsOf(later)).toEqual([
    'Reminder: 2026-02-16 → 2026-02-23',
    'Notice of collection: 2026-03-03 → 2026-03-10',
    'Hand-over: 2026-03-18 → 2026-03-25',
    'Interest: EUR 14.47 → EUR 16.77',
  ])
})

test('another fee and another time to pay alter a letter', () => {
  const altered = compared({ reminder: { ...reminder, fee: 'none', payWithinDays: 15 } })
  expect(altered.altered.map(({ after }) => after.step)).toEqual(['reminder'])
  expect(altered.feesMinor).toEqual({ before: 600, after: 0 })
  expect(textsOf(altered)).toContain('Fee, reminder: EUR 6.00 → EUR 0.00')
  expect(textsOf(altered)).toContain('Time to pay, reminder: 14 → 15 days')
})

describe('a step that is gone', () => {
  const without = compared({ 'wait-1': { ...plainSteps['wait-1'], next: 'wait-2' } })

  test('is lost, and what the law wants before the next is asked of a person', () => {
    expect(without.lost.map(({ step }) => step)).toEqual(['notice', 'agency'])
    expect(without.gained.map(({ kind, step }) => [kind, step])).toEqual([['review', 'agency']])
    expect(without.ending).toEqual({ before: 'handed-over', after: null })
    expect(without.daysToHandOver).toEqual({ before: 44, after: null })
  })

  test('is counted', () => {
    expect(effectSummary([without, compared({})])).toMatchObject({
      ...{ claims: 2, changedClaims: 1, otherEndings: 1 },
      actions: { gained: 1, lost: 2, earlier: 0, later: 0, altered: 0 },
      contacts: { before: 4, after: 3 },
      handOvers: { claims: { before: 2, after: 1 }, days: { before: 88, after: 44 } },
    })
  })
})

test('a step with another id is the same step', () => {
  const renamed = compared({
    grace: { ...grace, next: 'friendly' },
    friendly: { ...reminder },
    reminder: { ...notice, next: undefined },
  })
  expect(renamed).toMatchObject({ gained: [], lost: [], moved: [], isSame: true })
})

test('a hold for one reason is not one for another', () => {
  const always = (reason: string) => [
    { id: reason, when: is('isDisputed', 'equal', true), do: { kind: 'hold' as const, reason } },
  ]
  const events: ClaimEvent[] = [imported(), { type: 'dispute-raised', on: on('2026-02-10') }]
  const of = (reason: string) => course({}, { events, policy: { always: always(reason) } })
  const held = compareCourses(of('first'), of('second'), zz)
  expect([held.lost, held.gained].map((some) => some.map(({ reason }) => reason))).toEqual([
    ['first'],
    ['second'],
  ])
  expect(textsOf(held)[0]).toBe('Hold (first): removed (2026-02-10)')
})

test('only the days of both courses count', () => {
  const short = course({}, { through: '2026-02-20' })
  const long = course({}, {})
  expect(compareCourses(short, long, zz)).toMatchObject({ gained: [], lost: [], isSame: true })
})

test('interest of a day that the law knows no rate for is not known', () => {
  const unknown = compared({ grace: { ...grace, days: 400 } }, { through: '2027-02-01' })
  expect(unknown.interestMinor).toEqual({ before: 1447, after: null })
  expect(effectSummary([unknown]).money).toMatchObject([
    { currency: 'EUR', interestMinor: { before: 0, after: 0 }, unknownInterest: 1 },
  ])
})

test('interest that was paid is borne as well', () => {
  const so = { events: [imported(), paid('2026-03-10', 101_553)] }
  expect(compared({}, so).interestMinor).toEqual({ before: 953, after: 953 })
})

test('currencies are not added up', () => {
  const { invoice, ...rest } = imported()
  const amount = { minor: 100_000, currency: 'NOK' as const }
  const so = { events: [{ ...rest, invoice: { ...invoice, amount } }] }
  const { money } = effectSummary([compared({}), compared({}, so)])
  expect(money.map(({ currency, feesMinor }) => [currency, feesMinor.after])).toEqual([
    ['EUR', 600],
    ['NOK', 0],
  ])
})
