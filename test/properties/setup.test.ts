import { jurisdictions } from '@forfall/jurisdictions'
import {
  checkPolicy,
  compilePolicy,
  coveringScenarios,
  debtorKinds,
  type Jurisdiction,
  lintPolicy,
  type PolicyDocument,
  type PolicyFromSetup,
  passageOf,
  passageWorld,
  plainDate,
  policyCoverage,
  policyFromSetup,
  readPolicy,
  type Setup,
  scenarioJourney,
  walkAtOnce,
} from '@forfall/rules'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readText } from '../../apps/runner/src/policy-life/read-text.ts'
import { patience, runs } from './support/runs.ts'

const day = plainDate('2026-07-20')

/** Days within the time for which the law is verified: around holidays and changes of the year. */
const otherDays = ['2026-07-20', '2026-09-08', '2026-10-14', '2026-11-24', '2026-12-18'].map(
  plainDate,
)

const fee = fc.oneof(
  fc.constantFrom('none' as const, 'statutory-maximum' as const),
  fc.record({ fixedMinor: fc.integer({ min: 1, max: 40_000 }) }),
)

const letter = fc.record({
  afterDays: fc.integer({ min: 0, max: 30 }),
  payWithinDays: fc.integer({ min: 0, max: 30 }),
  fee,
})

const anySetup: fc.Arbitrary<Setup> = fc
  .record({
    debtorKinds: fc.subarray([...debtorKinds], { minLength: 1 }),
    reminders: fc.array(letter, { maxLength: 4 }),
    notice: fc.option(letter),
    handOver: fc.record({
      kind: fc.constantFrom('none' as const, 'hand-over' as const, 'review' as const),
      afterDays: fc.integer({ min: 0, max: 20 }),
    }),
    interest: fc.constantFrom('none' as const, 'statutory' as const),
    compensation: fc.constantFrom('none' as const, 'statutory' as const),
    mode: fc.constantFrom('create' as const, 'send' as const),
    minimumMinor: fc.constantFrom(0, 100_00),
    acceptPaymentWithoutFees: fc.boolean(),
  })
  .filter(
    ({ reminders, notice, handOver }) =>
      reminders.length > 0 || notice !== null || handOver.kind !== 'none',
  )

const anyLaw = fc.constantFrom(...jurisdictions)

function made(setup: Setup, law: Jurisdiction): PolicyFromSetup {
  const from = policyFromSetup(setup, law, { id: 'mine', title: { en: 'Mine' }, day, readText })
  if (!from.ok) throw new Error(`refused: ${JSON.stringify(from.problem).slice(0, 2000)}`)
  return from.value
}

/** Steps and entries that no suggested scenario comes through. */
function unreached(document: PolicyDocument, jurisdiction: Jurisdiction): readonly string[] {
  const found = coveringScenarios(document, jurisdiction, day)
  const ruleSet = compilePolicy(document, jurisdiction)
  if (!found.ok || !ruleSet.ok) throw new Error('the policy does not run')
  const world = passageWorld(document, ruleSet.value, jurisdiction)
  const passages = found.value.map((one) => {
    const walked = walkAtOnce(scenarioJourney(one, { ruleSet: ruleSet.value, jurisdiction }))
    return passageOf(one, walked, world)
  })
  const { steps } = policyCoverage(document, passages)
  return steps.filter(({ count }) => count === 0).map(({ step }) => step)
}

describe('whatever is asked for', () => {
  test('is made: lawful on every day that is known, each step reached', patience, () => {
    fc.assert(
      fc.property(anySetup, anyLaw, (setup, law) => {
        const { document } = made(setup, law)
        expect(checkPolicy(document, law)).toEqual([])
        expect(readPolicy(JSON.parse(JSON.stringify(document)))).toMatchObject({ ok: true })
        const found = otherDays.flatMap((on) =>
          lintPolicy(document, law, { day: on, readText }).filter(
            ({ severity, code }) => severity === 'error' || code === 'unreachable-step',
          ),
        )
        expect(found).toEqual([])
      }),
      runs(60),
    )
  })

  test('has scenarios suggested that reach every step', patience, () => {
    fc.assert(
      fc.property(anySetup, anyLaw, (setup, law) => {
        const { document } = made(setup, law)
        expect(unreached(document, law)).toEqual([])
      }),
      runs(15),
    )
  })
})
