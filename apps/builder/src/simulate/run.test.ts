import { jurisdictions, norway } from '@forfall/jurisdictions'
import {
  type Given,
  type Happening,
  happeningSchema,
  openingEvents,
  plainDate,
} from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import {
  type Base,
  happeningKinds,
  happeningsOf,
  madeUpFor,
  movedTo,
  runOf,
  throughOf,
  withEntry,
  withEntryChanged,
  withGiven,
  withoutEntry,
} from './run.ts'

const day = plainDate('2026-11-22')
const policy = norway.policies[0]
if (policy === undefined) throw new Error('Norway brings policies')
const run = madeUpFor(policy, norway, day)
const pay: Happening = { payment: { minor: 5000, currency: 'NOK' } }
const on = (text: string) => plainDate(text)

describe.each(jurisdictions)('in $country', (jurisdiction) => {
  test.each(jurisdiction.policies)('a claim is made up that $id is for', (document) => {
    const { base } = madeUpFor(document, jurisdiction, day)
    if (base.kind === 'claim') throw new Error('it is made up')
    expect(base.given.debtor.kind).toBe(document.id.endsWith('business') ? 'business' : 'consumer')
    expect(base.given.invoice.amount.currency).toBe(jurisdiction.currency)
    expect(jurisdiction.calendar.isWorkingDay(base.given.invoice.due)).toBe(true)
  })
})

describe('what happens in a run', () => {
  const two = withEntry(withEntry(run, { on: on('2026-07-01'), happens: { dispute: true } }), {
    on: on('2026-06-20'),
    happens: pay,
  })

  test('stands in the order of its days, however it was added', () => {
    expect(two.entries.map((entry) => entry.on)).toEqual(['2026-06-20', '2026-07-01'])
    expect(new Set(two.entries.map(({ id }) => id)).size).toBe(2)
  })

  test('can be changed, moved and taken out again', () => {
    const [first] = two.entries
    if (first === undefined) throw new Error('there are two')
    const later = withEntryChanged(two, { ...first, on: on('2026-08-01') })
    expect(later.entries.map(({ happens }) => Object.keys(happens)[0])).toEqual([
      'dispute',
      'payment',
    ])
    expect(withoutEntry(later, first.id).entries).toHaveLength(1)
  })

  test('is looked at for a year after the last of it', () => {
    expect(throughOf(two)).toBe('2027-07-01')
  })

  test('moves along when the whole run is moved to another due day', () => {
    const moved = movedTo(two, on('2026-06-04'))
    expect(moved.base).toMatchObject({
      given: { invoice: { issued: '2026-05-21', due: '2026-06-04' } },
    })
    expect(moved.entries.map((entry) => entry.on)).toEqual(['2026-06-29', '2026-07-10'])
  })
})

describe('a scenario', () => {
  const given = run.base.kind === 'made-up' ? run.base.given : ({} as Given)

  test('is opened with each thing that happens for itself, in the order in which it counts', () => {
    const both = happeningSchema.parse({ dispute: 'broken', payment: '50.00 NOK' })
    const opened = runOf({
      given,
      timeline: [
        { on: on('2026-06-20'), happens: both, expect: { action: 'hold' } },
        { on: on('2026-06-24'), expect: { action: 'none' } },
        { on: on('2026-06-25'), happens: [{ 'dispute-resolved': true }] },
      ],
    })
    expect(happeningsOf(opened)).toEqual([
      { on: '2026-06-20', happens: pay },
      { on: '2026-06-20', happens: { dispute: 'broken' } },
      { on: '2026-06-25', happens: { 'dispute-resolved': true } },
    ])
  })

  test('can say everything that happens here', () => {
    expect([...happeningKinds].toSorted()).toEqual(Object.keys(happeningSchema.shape).toSorted())
  })
})

describe('a claim from the book', () => {
  const [opened] = openingEvents(run.base.kind === 'made-up' ? run.base.given : ({} as Given))
  if (opened === undefined) throw new Error('a log begins with its invoice')
  const base: Base = {
    kind: 'claim',
    claimId: 'c1',
    events: [
      opened,
      { type: 'dispute-raised', on: on('2026-06-10') },
      // Recorded after something later: only then was it known.
      { type: 'payment-received', on: on('2026-06-01'), amountMinor: 5000, source: 'debtor' },
    ],
  }

  test('is what it is: neither its invoice nor its days are changed here', () => {
    const claim = { base, entries: [] }
    expect(movedTo(claim, day)).toBe(claim)
    expect(withGiven(claim, {} as Given)).toBe(claim)
  })

  test('tells what happened on the days on which it was known', () => {
    const happened = happeningsOf(
      withEntry({ base, entries: [] }, { on: on('2026-06-05'), happens: { withdrawn: true } }),
    )
    expect(happened).toEqual([
      { on: '2026-06-05', happens: { withdrawn: true } },
      { on: '2026-06-10', happens: { dispute: true } },
      { on: '2026-06-10', happens: pay },
    ])
  })
})
