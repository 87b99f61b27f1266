import { jurisdictions } from '@forfall/jurisdictions'
import {
  addDays,
  applyFix,
  daysBetween,
  dayWindows,
  type Finding,
  type Jurisdiction,
  lintPolicy,
  movedDueOn,
  type PolicyDocument,
  plainDate,
  policyDocumentSchema,
  walk,
} from '@forfall/rules'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readText } from '../../apps/runner/src/policy-life/read-text.ts'
import { anyWorld, dayBetween, journeyOf } from './support/histories.ts'
import { patience, runs } from './support/runs.ts'

function lawOf(country: string): Jurisdiction {
  const law = jurisdictions.find((one) => one.country === country)
  if (law === undefined) throw new Error(`no law of ${country}`)
  return law
}

/** What a finding is about; cases move up when one before them is removed. */
const keyOf = ({ code, step, field }: Finding): string =>
  code === 'case-never-taken' ? `${code} ${step}` : `${code} ${step} ${field}`

/**
 * The rule that an error breaks: a limit may be broken in another way once the first is mended, and a
 * letter that is put in is sent with a text that others are sent with.
 */
function ruleOf(finding: Finding): string {
  const { data, step } = finding
  if ('limit' in data) return `${data.limit} ${step}`
  return 'language' in data ? `${finding.code} ${data.template} ${data.language}` : keyOf(finding)
}

const timesIn = (found: readonly Finding[], finding: Finding): number =>
  found.filter((one) => keyOf(one) === keyOf(finding)).length

test('what happens to a claim is never said to be impossible', patience, async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, async ({ policy, history }) => {
      const never = lintPolicy(policy, lawOf('NO'), {
        day: history.given.invoice.due,
        readText,
      })
        .filter(({ code }) => code === 'step-never-fires' || code === 'entry-never-holds')
        .map(({ step }) => step)
      const { days } = await walk(journeyOf(history, policy))
      const happened = days.flatMap(({ decision: { action } }) =>
        action.kind === 'none' ? [] : [action.step],
      )
      expect(never.filter((step) => happened.includes(step ?? ''))).toEqual([])
    }),
    runs(150),
  )
})

test('a claim that nobody pays comes to each step on a day of its window', patience, async () => {
  // Without the limits of the law, which may let a step wait for longer.
  const law = { ...lawOf('NO'), limits: [] }
  await fc.assert(
    fc.asyncProperty(anyWorld, async ({ policy, history }) => {
      const journey = { ...journeyOf({ ...history, happenings: [] }, policy), jurisdiction: law }
      const { days } = await walk(journey)
      const windows = dayWindows(policy, law, addDays(history.given.invoice.due, -180))
      for (const { day, state, decision } of days) {
        const { action } = decision
        if (action.kind === 'none' || !Object.hasOwn(policy.steps, action.step)) continue
        const after = Math.max(0, daysBetween(movedDueOn(state, law.calendar), day))
        const { earliest, latest } = windows[action.step] ?? { earliest: Infinity, latest: 0 }
        expect([action.step, after >= earliest, latest === null || after <= latest]).toEqual([
          action.step,
          true,
          true,
        ])
      }
    }),
    runs(40),
  )
})

test('windows of the Norwegian consumer policy, by hand', () => {
  const law = lawOf('NO')
  const policy = law.policies.find(({ id }) => id === 'no-consumer')
  const windows = policy && dayWindows(policy, law, plainDate('2026-01-01'))
  // A due day is a working day. The reminder goes out on day 14 with 14 days to pay: through day 28,
  // the same day of the week. Where that is a holiday the deadline moves: at most from Maundy Thursday
  // to the Tuesday after Easter, five days later, so that the notice goes out on day 29 to 34.
  // Its 14 days end on day 43; where the notice went out on a Saturday the 43rd moves to a Monday.
  expect(windows).toEqual({
    'too-small': { earliest: 14, latest: 14 },
    reminder: { earliest: 14, latest: 14 },
    notice: { earliest: 29, latest: 34 },
    agency: { earliest: 44, latest: 49 },
  })
})

describe('fixes', () => {
  const policies = jurisdictions.flatMap((law) => law.policies)

  type Change = (policy: PolicyDocument, at: number) => object

  const withStep = (policy: PolicyDocument, at: number, change: object): object => {
    const ids = Object.keys(policy.steps)
    const id = ids[at % ids.length] ?? ''
    const step = { ...policy.steps[id] }
    const fitting = Object.entries(change).filter(([key]) => Object.hasOwn(step, key))
    return {
      ...policy,
      steps: { ...policy.steps, [id]: { ...step, ...Object.fromEntries(fitting) } },
    }
  }

  const setting: fc.Arbitrary<Change> = fc
    .record({
      payWithinDays: fc.integer({ min: 0, max: 20 }),
      days: fc.integer({ min: 0, max: 20 }),
      fee: fc.oneof(
        fc.constantFrom('none', 'statutory-maximum'),
        fc.record({ fixedMinor: fc.integer({ min: 1, max: 20_000 }) }),
      ),
    })
    .map((change) => (policy, at) => withStep(policy, at, change))

  /** Leads a step on to another one: past steps, or around in a loop. */
  const relinking: fc.Arbitrary<Change> = fc.nat().map((to) => (policy, at) => {
    const ids = Object.keys(policy.steps)
    return withStep(policy, at, { next: ids[to % ids.length] })
  })

  /** Puts a branch on amounts before the first step. */
  const forking: fc.Arbitrary<Change> = fc
    .array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 3 })
    .map((bounds) => (policy, at) => {
      const ids = Object.keys(policy.steps)
      const cases = bounds.map((bound, index) => ({
        when: { fact: 'originalMinor', operator: 'lessThan', value: bound * 100 },
        next: ids[(at + index) % ids.length],
      }))
      const fork = { kind: 'branch', cases, otherwise: policy.start }
      return { ...policy, start: 'fork', steps: { ...policy.steps, fork } }
    })

  /** Says something else in one language of a letter. */
  const saying =
    (otherwise: (text: string) => string): Change =>
    (policy, at) => {
      const ids = Object.keys(policy.templates)
      const id = ids[at % ids.length] ?? ''
      const texts = Object.entries(policy.templates[id] ?? {}).map(([language, text], place) => [
        language,
        place === at % 2 ? { ...text, body: otherwise(text.body) } : text,
      ])
      return { ...policy, templates: { ...policy.templates, [id]: Object.fromEntries(texts) } }
    }

  const watching = fc.constantFrom<Change[]>(
    (policy) => ({
      ...policy,
      always: [
        {
          id: 'never',
          when: { fact: 'isOnHold', operator: 'equal', value: true },
          do: { kind: 'stop', reason: 'held' },
        },
      ],
    }),
    (policy) => ({ ...policy, templates: { ...policy.templates, unused: {} } }),
    saying((text) => text.replaceAll('{{ payBy }}', 'soon')),
    saying((text) => text.replaceAll('{{ amounts.', '{{ sums.')),
    saying((text) => text.replace(/^.*\{\{ amounts\.principal.*$/m, '')),
    (policy) => ({
      ...policy,
      waivers: [
        { code: 'branch-gap', step: null, field: null, reason: 'meant', until: '2026-12-01' },
      ],
    }),
  )

  const changed = fc
    .record({
      policy: fc.constantFrom(...policies),
      changes: fc.array(
        fc.tuple(
          fc.oneof({ weight: 3, arbitrary: setting }, relinking, forking, watching),
          fc.nat(),
        ),
        { minLength: 1, maxLength: 4 },
      ),
      day: dayBetween('2026-06-01', '2026-08-31'),
    })
    .map(({ policy, changes, day }) => ({
      day,
      policy: changes.reduce<PolicyDocument>((before, [change, at]) => {
        const read = policyDocumentSchema.safeParse(change(before, at))
        return read.success ? read.data : before
      }, policy),
    }))

  test('take their finding away and bring no error', patience, () => {
    fc.assert(
      fc.property(changed, ({ policy, day }) => {
        const law = lawOf(policy.jurisdiction)
        const before = lintPolicy(policy, law, { day, readText })
        const known = new Set(before.map(ruleOf))
        for (const finding of before.filter(({ fix }) => fix !== null)) {
          const fixed = finding.fix && applyFix(policy, finding.fix)
          const after = fixed?.ok ? lintPolicy(fixed.value, law, { day, readText }) : before
          expect([finding, timesIn(after, finding) < timesIn(before, finding)]).toEqual([
            finding,
            true,
          ])
          const errors = after.filter(({ severity }) => severity === 'error').map(ruleOf)
          expect(errors.filter((error) => !known.has(error))).toEqual([])
        }
      }),
      runs(150),
    )
  })

  test('and findings are plain JSON', () => {
    fc.assert(
      fc.property(changed, ({ policy, day }) => {
        const found = lintPolicy(policy, lawOf(policy.jurisdiction), { day, readText })
        expect(JSON.parse(JSON.stringify(found))).toEqual(found)
      }),
      runs(20),
    )
  })
})
