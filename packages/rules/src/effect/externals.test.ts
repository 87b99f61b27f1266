import { expect, test } from 'vitest'
import { imported, on, paid, sent } from '../testing/claims.ts'
import { externalEvents, knownDays } from './externals.ts'

const ended = { type: 'hold-ended', on: on('2026-02-12'), step: 'disputed' } as const
const disputed = { type: 'dispute-raised', on: on('2026-02-03') } as const

test('what the engine did is left out', () => {
  const log = [
    imported(),
    disputed,
    ended,
    sent('reminder-sent', '2026-02-16'),
    paid('2026-02-20', 100),
  ]
  expect(externalEvents(log)).toEqual([imported(), disputed, paid('2026-02-20', 100)])
})

test('an event is known on its day, or later where the log had come further', () => {
  const log = [
    imported(),
    paid('2026-02-05', 100),
    paid('2026-02-03', 100),
    sent('reminder-sent', '2026-02-16'),
    paid('2026-02-16', 100),
    paid('2026-02-10', 100),
    paid('2026-02-20', 100),
  ]
  expect(knownDays(log).map(({ knownOn }) => knownOn)).toEqual([
    '2026-01-02',
    '2026-02-05',
    '2026-02-05',
    '2026-02-16',
    '2026-02-17',
    '2026-02-17',
    '2026-02-20',
  ])
})
