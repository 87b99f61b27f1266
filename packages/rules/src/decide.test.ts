import { describe, expect, test } from 'vitest'
import { decide } from './decide.ts'
import { contentHash } from './receipt/hash.ts'
import { engineVersion } from './receipt/receipt.ts'
import { paid, ruleSet, sent } from './testing/claims.ts'
import { decideOn, inputOn, reasonsOf } from './testing/decisions.ts'

/** The first day on which the plain policy sends its reminder. */
const reminderDay = '2026-02-16'

describe('a day on which a step is reached', () => {
  test('gives the letter with its fee and its last day to pay', async () => {
    const { action } = await decideOn(reminderDay)
    expect(action).toEqual({
      kind: 'remind',
      step: 'reminder',
      mode: 'send',
      template: 'letter',
      feeMinor: 600,
      compensationMinor: 0,
      payWithinDays: 14,
      payBy: '2026-03-02',
    })
  })

  test('adds up what is owed, each part apart', async () => {
    const { amounts } = await decideOn(reminderDay)
    // 1 000.00 at 12 % for the 14 days from 3 to 16 February.
    expect(amounts.interest.dueMinor).toBe(460)
    expect(amounts.interest.lines.map(({ first, last, days }) => [first, last, days])).toEqual([
      ['2026-02-03', '2026-02-16', 14],
    ])
    expect(amounts.fees).toMatchObject({ chargedMinor: 0, newMinor: 600, dueMinor: 600 })
    expect([amounts.principalMinor, amounts.totalMinor]).toEqual([100_000, 101_060])
  })

  test('says what was wanted, and that the law lets it', async () => {
    const { explanation } = await decideOn(reminderDay)
    expect(explanation.wanted).toEqual({
      step: 'reminder',
      action: 'remind',
      on: reminderDay,
      lawfulFrom: reminderDay,
    })
    expect(explanation.summary).toBe(
      'Send the reminder, fee 6.00, 1010.60 EUR in all, to pay by 2026-03-02.',
    )
  })

  test('names each limit that was looked at, and cites it once', async () => {
    const { explanation } = await decideOn(reminderDay)
    expect(explanation.limits.map(({ limit, met }) => [limit, met])).toEqual([
      ['zz.fee-cap', true],
      ['zz.fee-early', true],
      ['zz.fee-count', true],
    ])
    expect(explanation.citations.map(({ text }) => text)).toEqual([
      'Dunning act, zz.fee-cap',
      'Dunning act, zz.fee-early',
      'Dunning act, zz.fee-count',
    ])
  })
})

describe('a day between', () => {
  test('waits, and names the day and the step it waits for', async () => {
    const decision = await decideOn('2026-02-10')
    expect(decision.action).toEqual({ kind: 'none' })
    expect(decision.blockers).toMatchObject([
      { code: 'wait-not-over', subject: 'reminder', lawfulFrom: reminderDay },
    ])
    expect(decision.reviewOn).toBe(reminderDay)
    expect(decision.explanation.wanted).toMatchObject({ step: 'reminder', on: reminderDay })
  })

  test('shows what is owed so far', async () => {
    const { amounts } = await decideOn('2026-02-10')
    expect([amounts.interest.dueMinor, amounts.totalMinor]).toEqual([263, 100_263])
  })

  test('shows what letters asked for where no rate is known', async () => {
    const { amounts } = await decideOn('2027-01-04', {
      events: [sent('reminder-sent', '2026-02-16', { fee: 600, interest: 460 })],
    })
    expect(amounts.interest).toMatchObject({ lines: [], dueMinor: 460 })
    expect(amounts.totalMinor).toBe(101_060)
  })

  test('ends where no step follows', async () => {
    const reminder = {
      kind: 'remind',
      payWithinDays: 14,
      template: 'letter',
    } as const
    const decision = await decideOn('2026-03-20', {
      events: [sent('reminder-sent', '2026-02-16', { step: 'only' })],
      policy: { start: 'only', steps: { only: reminder } },
    })
    expect(reasonsOf(decision)).toEqual(['end-of-policy'])
    expect(decision.reviewOn).toBeNull()
  })
})

describe('the rules that were looked at', () => {
  const always = [
    {
      id: 'small',
      when: { fact: 'outstandingMinor', operator: 'lessThan', value: 500_000 },
      do: { kind: 'review', reason: 'small' },
    },
    {
      id: 'disputed',
      when: { fact: 'isDisputed', operator: 'equal', value: true },
      do: { kind: 'hold', reason: 'dispute' },
    },
  ] as const

  test('are those of the place where the claim stands, each with its outcome', async () => {
    const { action, explanation } = await decideOn(reminderDay, {
      policy: { always: [...always] },
    })
    expect(action).toMatchObject({ kind: 'review', step: 'small', source: 'always' })
    expect(explanation.rules.map(({ step, outcome }) => [step, outcome])).toEqual([
      ['small', 'fired'],
      ['disputed', 'not-met'],
      ['reminder', 'also-matched'],
    ])
  })

  test('keep what each comparison saw', async () => {
    const { explanation } = await decideOn('2026-02-10')
    expect(explanation.rules[0]?.conditions).toEqual({
      met: false,
      all: [
        { met: true, fact: 'position', operator: 'equal', seen: 'start', wanted: 'start' },
        {
          met: false,
          fact: 'daysSinceDue',
          operator: 'greaterThanInclusive',
          seen: 8,
          wanted: 14,
        },
      ],
    })
  })
})

describe('a decision can be told from others and replayed', () => {
  test('its id is of the claim, its place and the step', async () => {
    expect((await decideOn(reminderDay)).id).toBe('claim-7/0/reminder')
    expect((await decideOn('2026-02-10')).id).toBe('claim-7/0/none/2026-02-10')
  })

  test('its receipt names policy, law and the values it rests on', async () => {
    const { receipt } = await decideOn(reminderDay)
    expect(receipt).toMatchObject({
      engineVersion,
      policyId: 'zz-plain',
      policyHash: ruleSet().policyHash,
      lawRelease: 'zz-1',
    })
    expect(receipt.parameters.map(({ parameter, from }) => `${parameter} ${from}`)).toEqual([
      'zz.fee-max 2026-01-01',
      'zz.fee-window 2024-01-01',
      'zz.late-rate 2026-01-01',
    ])
    expect(receipt.facts['daysSinceDue']).toBe(14)
    expect(receipt.factsHash).toBe(contentHash(receipt.facts))
  })

  test('the same claim on the same day comes out the same', async () => {
    const input = inputOn(reminderDay, { events: [paid('2026-02-05', 12_345)] })
    expect(await decide(input)).toEqual(await decide(structuredCloneOfClaim(input)))
  })
})

const structuredCloneOfClaim = (input: ReturnType<typeof inputOn>) => ({
  ...input,
  state: structuredClone(input.state),
})
