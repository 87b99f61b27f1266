import { describe, expect, test } from 'vitest'
import { ruleSet } from '../testing/claims.ts'
import { zz } from '../testing/fixture.ts'
import { runScenario } from './run.ts'
import { scenarioSchema } from './schema.ts'

const world = { ruleSet: ruleSet(), jurisdiction: zz }

function run(timeline: readonly object[], so: object = {}) {
  const scenario = scenarioSchema.parse({
    scenario: 'Pays nothing',
    jurisdiction: 'ZZ',
    policy: 'zz-plain',
    given: {
      debtor: { kind: 'consumer', country: 'ZZ' },
      invoice: { amount: '1000.00 EUR', issued: '2026-01-02', due: '2026-02-02' },
    },
    timeline,
    ...so,
  })
  return runScenario(scenario, world)
}

const textsOf = async (timeline: readonly object[], so: object = {}) =>
  (await run(timeline, so)).failures.map(({ text }) => text)

const reminded = {
  on: '2026-02-16',
  expect: {
    action: 'remind',
    step: 'reminder',
    fee: '6.00 EUR',
    interest: '4.60 EUR',
    principal: '1000.00 EUR',
    compensation: '0.00 EUR',
    total: '1010.60 EUR',
    payBy: '2026-03-02',
    cites: ['zz.fee-cap', 'zz.fee-early'],
  },
}
const noticed = { on: '2026-03-03', expect: { action: 'notice', payBy: '2026-03-17' } }
const handedOver = { on: '2026-03-18', expect: { action: 'hand-over', step: 'agency' } }

test('a scenario that comes out as written has no failures', async () => {
  const waiting = {
    on: '2026-02-20',
    expect: { action: 'none', until: '2026-03-03', blockers: ['wait-not-over', 'notice'] },
  }
  const result = await run([reminded, waiting, noticed, handedOver])
  expect(result).toEqual({
    name: 'Pays nothing',
    failures: [],
    steps: ['reminder', 'notice', 'agency'],
    rules: ['1/start/reminder', '2/reminder/notice', '3/notice/agency'],
  })
})

describe('what happens on a day', () => {
  test('comes before what is expected of it', async () => {
    const pays = {
      on: '2026-02-16',
      happens: { payment: '1000.00 EUR' },
      expect: { action: 'none', blockers: ['paid'], principal: '0.00 EUR' },
    }
    expect(await textsOf([pays])).toEqual([])
  })

  test('may be written in several entries', async () => {
    const part = { on: '2026-02-16', happens: { payment: '400.00 EUR' } }
    const rest = { on: '2026-02-16', happens: [{ payment: '600.00 EUR' }] }
    const expected = { on: '2026-02-16', expect: { blockers: ['paid'] } }
    expect(await textsOf([part, rest, expected])).toEqual([])
  })

  test('may come before the invoice is due', async () => {
    const disputes = { on: '2026-01-10', happens: { dispute: null }, expect: { action: 'none' } }
    expect((await textsOf([disputes])).length).toBe(0)
  })
})

describe('a failure', () => {
  test('names the day, what was expected and what came out, and why', async () => {
    const [text, ...others] = await textsOf([
      { on: '2026-02-16', expect: { ...reminded.expect, fee: '5.00 EUR' } },
    ])
    expect(others).toEqual([])
    expect(text).toMatch(/^2026-02-16: fee: expected 5\.00 EUR, got 6\.00 EUR \(Send the reminder/)
  })

  test('is one for each difference', async () => {
    const texts = await textsOf([
      {
        on: '2026-02-16',
        expect: {
          action: 'notice',
          payBy: '2026-03-09',
          reason: 'none of it',
          blockers: ['paid'],
          cites: ['zz.notice-first'],
          total: '1010.60 NOK',
        },
      },
    ])
    expect(texts.map((text) => text.replace(/ \(Send.*$/, ''))).toEqual([
      '2026-02-16: action: expected notice, got remind',
      '2026-02-16: total: expected 1010.60 NOK, got 1010.60 EUR',
      '2026-02-16: payBy: expected 2026-03-09, got 2026-03-02',
      '2026-02-16: reason: expected none of it, got nothing',
      '2026-02-16: blockers: expected paid among none',
      '2026-02-16: cites: expected zz.notice-first among zz.fee-cap, zz.fee-early, zz.fee-count',
    ])
  })

  test('says what blockers there were', async () => {
    const [text] = await textsOf([{ on: '2026-02-10', expect: { blockers: ['paid'] } }])
    expect(text).toContain('blockers: expected paid among wait-not-over, reminder')
  })

  test('is an action on a day that no entry names', async () => {
    const [text, ...others] = await textsOf([noticed])
    expect(others).toEqual([])
    expect(text).toMatch(/^unexpected: remind on 2026-02-16 \(Send the reminder/)
    expect(await textsOf([noticed], { 'only-listed-days': true })).toEqual([])
  })

  test('comes in the order of the days', async () => {
    const { failures } = await run([{ on: '2026-03-03', expect: { action: 'none' } }])
    expect(failures.map(({ day }) => day)).toEqual(['2026-02-16', '2026-03-03'])
  })
})

test('a hold is compared by its end and reason', async () => {
  const held = {
    on: '2026-02-10',
    happens: { hold: { reason: 'call', until: '2026-02-18' } },
    expect: { action: 'hold', reason: 'call', until: '2026-02-18' },
  }
  const after = { on: '2026-02-18', expect: { action: 'remind' } }
  expect(await textsOf([held, after])).toEqual([])
})
