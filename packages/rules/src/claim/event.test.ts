import { expect, test } from 'vitest'
import { imported, paid, sent } from '../testing/claims.ts'
import { claimEventSchema, isLetterKind } from './event.ts'

const accepts = (event: unknown) => claimEventSchema.safeParse(event).success

test('events of a log pass as they are', () => {
  for (const event of [
    imported(),
    paid('2026-02-10', 5, 'fees'),
    sent('notice-sent', '2026-03-01'),
  ])
    expect(claimEventSchema.parse(JSON.parse(JSON.stringify(event)))).toEqual(event)
})

test.each([
  { ...paid('2026-02-10', 5), amountMinor: 0 },
  { ...paid('2026-02-10', 5), amountMinor: -5 },
  { ...paid('2026-02-10', 5), amountMinor: 1.5 },
  { ...paid('2026-02-10', 5), on: '2026-02-30' },
  { ...paid('2026-02-10', 5), colour: 'red' },
  { ...paid('2026-02-10', 5), covers: 'coffee' },
  { ...sent('notice-sent', '2026-03-01'), feeMinor: -1 },
  { ...imported(), debtor: { kind: 'robot', country: 'ZZ' } },
  { type: 'unheard-of', on: '2026-02-10' },
  { type: 'hold-placed', on: '2026-02-10', reason: 'x' },
])('refuses %j', (event) => expect(accepts(event)).toBe(false))

test('only letters are letters', () => {
  expect(['remind', 'notice', 'demand', 'message', 'hold', ''].filter(isLetterKind)).toEqual([
    'remind',
    'notice',
    'demand',
  ])
})
