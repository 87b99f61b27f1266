import { describe, expect, test } from 'vitest'
import type { Action, Blocker } from '../decision.ts'
import { chargedAmounts } from '../law/amounts.ts'
import { claimAfter, on } from '../testing/claims.ts'
import { zz } from '../testing/fixture.ts'
import { blocker } from './blocker.ts'
import { summaryOf } from './summary.ts'

const day = on('2026-02-20')
const amounts = chargedAmounts({ state: claimAfter(), day, jurisdiction: zz })

const summary = (action: Action, blockers: readonly Blocker[] = [], reviewOn = day) =>
  summaryOf(action, { amounts, blockers, wanted: null, reviewOn })

const letter = {
  step: 's',
  mode: 'send',
  template: 't',
  feeMinor: 600,
  compensationMinor: 0,
  payWithinDays: 14,
  payBy: on('2026-03-06'),
} as const

const source = { step: 's', source: 'flow', reason: 'call first' } as const

test.each([
  [{ kind: 'none' }, 'Nothing today.'],
  [
    { kind: 'remind', ...letter },
    'Send the reminder, fee 6.00, 1000.00 EUR in all, to pay by 2026-03-06.',
  ],
  [
    { kind: 'notice', ...letter, feeMinor: 0 },
    'Send the notice of collection, without a fee, 1000.00 EUR in all, to pay by 2026-03-06.',
  ],
  [
    { kind: 'demand', ...letter },
    'Send the payment demand, fee 6.00, 1000.00 EUR in all, to pay by 2026-03-06.',
  ],
  [
    {
      kind: 'hand-over',
      step: 's',
      mode: 'send',
      service: 'collection',
      consolidate: true,
      ends: true,
    },
    'Hand the claim over for collection.',
  ],
  [{ kind: 'hold', ...source, until: null }, 'Hold dunning back (call first).'],
  [
    { kind: 'hold', ...source, until: on('2026-03-01') },
    'Hold dunning back (call first) until 2026-03-01.',
  ],
  [{ kind: 'review', ...source }, 'A person decides (call first).'],
  [
    { kind: 'message', step: 's', mode: 'send', channel: 'sms', template: 't' },
    'Send a message by sms.',
  ],
  [{ kind: 'stop', ...source }, 'Stop dunning (call first).'],
] satisfies [Action, string][])('%j', (action, text) => expect(summary(action)).toBe(text))

describe('reasons', () => {
  const limitUntil = (text: string) =>
    blocker('limit', { subject: 'zz.notice-first', lawfulFrom: on(text) })

  test('follow in their order', () => {
    expect(summary({ kind: 'none' }, [blocker('paid'), blocker('stopped')])).toBe(
      'Nothing today. The claim is paid. Dunning of this claim was stopped.',
    )
  })

  test('that are over when the policy comes to the step are left out', () => {
    expect(summary({ kind: 'none' }, [limitUntil('2026-02-19')])).toBe('Nothing today.')
    expect(summary({ kind: 'none' }, [limitUntil('2026-02-20')])).toContain('zz.notice-first')
  })
})
