import { norway } from '@forfall/jurisdictions'
import {
  type ClaimEvent,
  compilePolicy,
  openingEvents,
  plainDate,
  readCase,
  runScenario,
} from '@forfall/rules'
import { describe, expect, test } from 'vitest'
import { claimRun, scenarioRun } from './open-run.ts'
import { givenIn, happeningsOf, madeUpFor, type Run, withEntry } from './run.ts'
import { savedScenario } from './saved-scenario.ts'

const document = norway.policies.find(({ id }) => id === 'no-consumer')
if (document === undefined) throw new Error('Norway brings a policy for consumers')
const compiled = compilePolicy(document, norway)
if (!compiled.ok) throw new Error('the policy of a country runs')
const world = { ruleSet: compiled.value, jurisdiction: norway }

const run = madeUpFor(document, norway, plainDate('2026-11-24'))
const about = { name: 'Pays half', source: 'simulated', document }
const half = { payment: { minor: 50_000, currency: 'NOK' } } as const
const paying = withEntry(run, { on: plainDate('2026-06-15'), happens: half })

/** A claim with a name, and a payment that was recorded late. */
const fromBook = (): Run => {
  const [first] = openingEvents(givenIn(run.base))
  if (first?.type !== 'invoice-imported') throw new Error('a log begins with its invoice')
  const events: readonly ClaimEvent[] = [
    { ...first, invoice: { ...first.invoice, number: 'F-2026-77' } },
    { type: 'dispute-raised', on: plainDate('2026-06-15') },
    { type: 'payment-received', on: plainDate('2026-06-01'), amountMinor: 1000, source: 'debtor' },
    { type: 'dispute-resolved', on: plainDate('2026-06-20') },
  ]
  const opened = claimRun({
    id: 'c1',
    events: events.map(({ type, on, ...data }) => ({ type, on, data })),
  })
  if (!opened.ok) throw new Error('its log can be read')
  return opened.value
}

describe.each([
  { what: 'a made-up claim', saved: () => paying },
  { what: 'a claim from the book', saved: fromBook },
])('$what', ({ saved }) => {
  test('passes as the scenario it was saved as', async () => {
    const written = savedScenario(saved(), about)
    const read = readCase(written)
    if (!read.ok || read.value.kind !== 'scenario') throw new Error('it can be read')
    const { failures } = await runScenario(read.value.scenario, world)
    expect(failures).toEqual([])
    expect(read.value.scenario.timeline.some(({ expect: so }) => so?.action === 'remind')).toBe(
      true,
    )
  })
})

test('a scenario opens with all that happened in it', () => {
  const written = savedScenario(paying, about)
  if (written === null) throw new Error('the policy runs')
  const opened = scenarioRun([written], 'Pays half')
  expect(opened).toMatchObject({ ok: true })
  if (opened.ok) expect(happeningsOf(opened.value)).toEqual(happeningsOf(paying))
  expect(scenarioRun([written], 'Another')).toEqual({ ok: false, problem: { code: 'unknown' } })
})

test('a claim from the book leaves its number behind', () => {
  expect(JSON.stringify(savedScenario(fromBook(), about))).not.toContain('F-2026-77')
})

test('a log that does not say what it has to is not walked', () => {
  const on = plainDate('2026-06-01')
  const events = [{ type: 'invoice-imported', on, data: {} }]
  expect(claimRun({ id: 'c1', events })).toEqual({ ok: false, problem: { code: 'unreadable' } })
})

test('a policy that cannot run makes no scenario', () => {
  expect(
    savedScenario(paying, { ...about, document: { ...document, start: 'nowhere' } }),
  ).toBeNull()
})
