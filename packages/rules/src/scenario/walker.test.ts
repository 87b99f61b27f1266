import { describe, expect, test } from 'vitest'
import type { PlainDate } from '../domain/plain-date.ts'
import { imported, on, paid, ruleSet } from '../testing/claims.ts'
import { zz } from '../testing/fixture.ts'
import { type Happening, happeningSchema } from './schema.ts'
import { type Journey, walk } from './walker.ts'

const journey = (so: Partial<Journey> = {}): Journey => ({
  claimId: 'claim-7',
  events: [imported()],
  ruleSet: ruleSet(),
  jurisdiction: zz,
  happenings: new Map(),
  alsoOn: new Set(),
  from: on('2026-01-03'),
  through: on('2026-04-30'),
  ...so,
})

const happenings = (days: { readonly [day: string]: unknown }): Journey['happenings'] =>
  new Map<PlainDate, readonly Happening[]>(
    Object.entries(days).map(([day, so]) => [on(day), [happeningSchema.parse(so)]]),
  )

const actionsOf = async (so: Partial<Journey> = {}) => {
  const { days } = await walk(journey(so))
  return days
    .filter(({ decision }) => decision.action.kind !== 'none')
    .map(({ day, decision: { action, amounts } }) => [day, action.kind, amounts.totalMinor])
}

test('a claim that nobody pays goes all the way', async () => {
  const { days, events, state } = await walk(journey())
  expect(await actionsOf()).toEqual([
    ['2026-02-16', 'remind', 101_060],
    ['2026-03-03', 'notice', 101_553],
    ['2026-03-18', 'hand-over', 102_047],
  ])
  expect(state).toMatchObject({ ending: 'handed-over', position: 'agency', pending: null })
  expect(days.at(-1)?.state).toEqual(state)
  expect(events.map(({ type }) => type)).toEqual([
    'invoice-imported',
    'decision-made',
    'reminder-sent',
    'decision-made',
    'notice-sent',
    'decision-made',
    'handed-over',
  ])
})

test('only days on which something is due are looked at', async () => {
  const { days } = await walk(journey())
  expect(days.length).toBeLessThan(10)
})

describe('every day gives the same as the days that are due', () => {
  test.each([
    ['nothing happens', {}],
    ['a part is paid', { '2026-02-20': { payment: '500.00 EUR' } }],
    ['all is paid', { '2026-03-10': { payment: '2000.00 EUR' } }],
    ['a hold ends', { '2026-02-10': { hold: { reason: 'call', until: '2026-02-21' } } }],
    [
      'a dispute comes and goes',
      {
        '2026-03-05': { dispute: null },
        '2026-04-02': { 'dispute-resolved': null },
      },
    ],
    ['the creditor wants no dunning', { '2026-02-12': { 'customer-stop': null } }],
  ])('%s', async (_, days) => {
    const so = { happenings: happenings(days) }
    const due = await actionsOf(so)
    expect(await actionsOf({ ...so, everyDay: true })).toEqual(due)
    expect(due.length).toBeGreaterThan(0)
  })
})

test('days that are named are looked at, and nothing more comes of it', async () => {
  const { days } = await walk(journey({ alsoOn: new Set([on('2026-02-05'), on('2026-02-17')]) }))
  const looked = days.map(({ day }) => day)
  expect(looked).toContain('2026-02-05')
  expect(looked.filter((day) => day === '2026-02-17')).toHaveLength(1)
  const asked = days.find(({ day }) => day === '2026-02-05')
  expect(asked?.decision.action.kind).toBe('none')
})

test('what is in the log already counts', async () => {
  expect(await actionsOf({ events: [imported(), paid('2026-01-20', 100_000)] })).toEqual([])
})

test('a review stays open until a person closes it', async () => {
  const unknown = { fact: { isDisputed: null } }
  const open = await walk(journey({ happenings: happenings({ '2026-02-10': unknown }) }))
  expect(open.state.pending).toMatchObject({ action: 'review' })
  const closed = happenings({
    '2026-02-10': unknown,
    '2026-02-12': { fact: { isDisputed: false }, 'review-closed': 'continue' },
  })
  expect((await actionsOf({ happenings: closed })).map(([, kind]) => kind)).toEqual([
    'review',
    'remind',
    'notice',
    'hand-over',
  ])
})

test('a letter that waits for release goes out on its day', async () => {
  const steps = {
    reminder: {
      kind: 'remind',
      payWithinDays: 14,
      template: 'letter',
      mode: 'create',
      next: 'end',
    },
    end: { kind: 'stop', reason: 'over' },
  } as const
  const { state } = await walk(journey({ ruleSet: ruleSet({ start: 'reminder', steps }) }))
  expect(state).toMatchObject({ ending: 'stopped', letters: [{ kind: 'remind' }] })
})
