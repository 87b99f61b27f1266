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
  sampleCourse,
  scenarioJourney,
  setupPlan,
  setupPlans,
  setupSchema,
  walkAtOnce,
  withReminders,
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

describe('the ready plans of a country', () => {
  const all = jurisdictions.flatMap((law) =>
    setupPlans.flatMap((plan) =>
      debtorKinds.map((kind) => [law.country, plan, kind, law] as const),
    ),
  )

  test.each(all)('%s, %s, %s: the law takes them as they are', (_, plan, kind, jurisdiction) => {
    const so = { jurisdiction, debtorKinds: [kind], day, readText }
    const setup = setupPlan(plan, so)
    expect(setupSchema.safeParse(setup).success).toBe(true)
    expect(made(setup, jurisdiction).adjustments).toEqual([])
  })

  test.each(jurisdictions)('$country: strict comes to its end no later than standard', (law) => {
    const so = { jurisdiction: law, debtorKinds: ['consumer'], day, readText } as const
    const lastDay = (plan: 'standard' | 'strict') =>
      sampleCourse(made(setupPlan(plan, so), law).document, law, {
        amountMinor: 1000_00,
        dueOn: plainDate('2026-03-02'),
        debtorKind: 'consumer',
      }).at(-1)?.day
    expect(String(lastDay('strict')) <= String(lastDay('standard'))).toBe(true)
  })
})

test('what is asked for below the law is raised, and told with the rule', () => {
  const norway = jurisdictions.find(({ country }) => country === 'NO')
  if (norway === undefined) throw new Error('no law of Norway')
  const so = { jurisdiction: norway, debtorKinds: ['consumer'], day, readText } as const
  const standard = setupPlan('standard', so)
  const letter = { afterDays: 3, payWithinDays: 5, fee: { fixedMinor: 100_00 } }
  const { document, adjustments } = made(
    { ...withReminders(standard, 2, standard), notice: null, reminders: [letter, letter] },
    norway,
  )
  expect(adjustments.map(({ step, change: { field } }) => `${step} ${field}`).sort()).toEqual([
    'notice letter',
    'reminder-1 fee',
    'reminder-1 payWithinDays',
    'reminder-2 fee',
    'reminder-2 payWithinDays',
    'wait-1 days',
  ])
  expect(document.steps['wait-1']).toMatchObject({ days: 14 })
  expect(document.steps['notice']).toMatchObject({ kind: 'notice', fee: 'none' })
  const [first, second] = ['reminder-1', 'reminder-2'].map((id) => document.templates[id]?.nb?.body)
  expect(second).not.toBe(first)
  expect(second).toContain('purring nr. 2')
})

test('a set-up without interest has letters that say nothing of it', () => {
  fc.assert(
    fc.property(anySetup, anyLaw, (setup, law) => {
      const { document } = made({ ...setup, interest: 'none' }, law)
      const lines = Object.values(document.templates)
        .flatMap((texts) => Object.values(texts).flatMap(({ body }) => body.split('\n')))
        .filter((line) => line.includes('amounts.interest'))
      // What is left stands between a condition on interest that began the line before.
      expect(lines.filter((line) => !line.endsWith('{% endif %}'))).toEqual([])
    }),
    runs(20),
  )
})

test('reminders are added like those of the standard plan, and taken away from the end', () => {
  const [law] = jurisdictions
  if (law === undefined) throw new Error('no law')
  const so = { jurisdiction: law, debtorKinds: ['consumer'], day, readText } as const
  const standard = setupPlan('standard', so)
  const three = withReminders(setupPlan('strict', so), 3, standard)
  expect(three.reminders[0]).toEqual(standard.reminders[0])
  expect(three.reminders[2]?.afterDays).toBe(1)
  expect(withReminders(three, 1, standard).reminders).toEqual(standard.reminders.slice(0, 1))
})
