import { norway } from '@forfall/jurisdictions'
import {
  addDays,
  balanceRulesOf,
  type ClaimEvent,
  canonicalJson,
  type Decision,
  foldClaim,
  type LetterAction,
  type MappedClaim,
  mapClaim,
  money,
  type PlainDate,
  type PolicyDocument,
  policyDocumentSchema,
  type SentLetter,
  unmoveClaim,
  walk,
} from '@forfall/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTwoCopies } from './support/edits.ts'
import { anyHistory, dayBetween, type History, journeyOf, ruleSetOf } from './support/histories.ts'
import { anyPolicy } from './support/policies.ts'
import { patience, runs } from './support/runs.ts'

const letterIds = ['first', 'second', 'third'] as const

const letter = fc.record({
  days: fc.integer({ min: 0, max: 20 }),
  since: fc.constantFrom('last-letter' as const, 'pay-by-day' as const),
  fee: fc.constantFrom('none' as const, 'statutory-maximum' as const),
  payWithinDays: fc.integer({ min: 7, max: 14 }),
})

/** The same reminders in any order, some left out, each with any fee and patience. */
const anyChain = fc
  .record({
    order: fc.shuffledSubarray([...letterIds], { minLength: 2 }),
    letters: fc.record({ first: letter, second: letter, third: letter }),
  })
  .map(({ order, letters }) => {
    const steps = order.flatMap((id, index) => {
      const { days, since, ...asks } = letters[id]
      const following = order[index + 1]
      const next = following === undefined ? {} : { next: `wait-${following}` }
      const wait = { kind: 'wait', days, since: index === 0 ? 'due-day' : since, next: id }
      const remind = { kind: 'remind', template: 'letter', interest: 'none', ...next, ...asks }
      return [[`wait-${id}`, wait] as const, [id, remind] as const]
    })
    return policyDocumentSchema.parse({
      ...{ format: 1, id: 'drawn', title: { en: 'A chain' }, jurisdiction: 'NO' },
      start: `wait-${order[0]}`,
      steps: Object.fromEntries(steps),
    })
  })

const anyMove = fc.oneof(
  // Two versions of a policy as people edit it, and two that share the names of their steps only.
  fc.record({
    versions: fc.oneof(
      anyTwoCopies.map(({ mine, theirs }) => ({ from: mine, to: theirs })),
      fc.record({ from: anyPolicy, to: anyPolicy }),
    ),
    history: anyHistory,
    after: fc.integer({ min: 0, max: 60 }),
  }),
  // Nobody pays, and letters were sent.
  fc.record({
    versions: fc.record({ from: anyChain, to: anyChain }),
    history: dayBetween('2025-02-01', '2026-09-01').map((due) => ({
      given: {
        debtor: { kind: 'consumer' as const },
        invoice: { number: '1', amount: money(100_000, 'NOK'), issued: due, due },
      },
      happenings: [],
    })),
    after: fc.integer({ min: 30, max: 80 }),
  }),
)

type Moving = {
  readonly versions: { readonly from: PolicyDocument; readonly to: PolicyDocument }
  readonly history: History
  /** Days after the due day on which the claim is moved. */
  readonly after: number
}

type Outcome = {
  readonly day: PlainDate
  readonly events: readonly ClaimEvent[]
  readonly mapped: MappedClaim
}

/** Takes a claim through its history under the old version, and asks whether it can go on. */
async function asked({ versions: { from, to }, history, after }: Moving): Promise<Outcome | null> {
  if (!isInOrder(from) || !isInOrder(to)) return null
  const { events } = await walk(journeyOf(history, from, after))
  const day = addDays(history.given.invoice.due, after)
  const mapped = mapClaim(
    { id: '1', events },
    { from: ruleSetOf(from), to: ruleSetOf(to), jurisdiction: norway, day },
  )
  return { day, events, mapped }
}

/** Edits can leave a policy that does not compile. */
function isInOrder(policy: PolicyDocument): boolean {
  try {
    return ruleSetOf(policy).rules.length >= 0
  } catch {
    return false
  }
}

const placed = (day: PlainDate, position: string, reviewed?: readonly string[]): ClaimEvent => ({
  ...{ type: 'claim-placed', on: day, jurisdiction: 'NO', policyId: 'drawn', policyVersion: 2 },
  ...{ position, ...(reviewed === undefined ? {} : { reviewed: [...reviewed] }) },
})

const isOutward = ({ kind }: Decision['action']): boolean =>
  kind !== 'none' && kind !== 'hold' && kind !== 'review' && kind !== 'stop'

const isFee = (action: Decision['action']): action is LetterAction =>
  'feeMinor' in action && action.feeMinor > 0

test('no moved claim gets a shorter deadline, or the same fee twice', patience, async () => {
  let moved = 0
  await fc.assert(
    fc.asyncProperty(anyMove, async (moving) => {
      const found = await asked(moving)
      if (found === null || found.mapped.kind === 'leave') return
      moved += 1
      const { events, day, mapped } = found
      const { to } = moving.versions
      const before = foldClaim('1', events, balanceRulesOf(to, norway))
      const { days } = await walk({
        ...journeyOf(moving.history, to),
        ...{ events: [...events, placed(day, mapped.position)], happenings: new Map() },
        ...{ from: day, through: addDays(day, 400) },
      })
      expect(days.flatMap(({ decision }) => broken(decision, before.letters))).toEqual([])
    }),
    runs(300),
  )
  expect(moved).toBeGreaterThan(10)
})

/** What was said in earlier letters and a decision does not keep to. */
function broken({ action, day }: Decision, letters: readonly SentLetter[]): readonly unknown[] {
  if (!isOutward(action)) return []
  return letters
    .filter(
      ({ payBy, step, feeMinor }) =>
        payBy >= day || (isFee(action) && action.step === step && feeMinor > 0),
    )
    .map((letter) => ({ letter, action, day }))
}

const later = fc.array(
  fc.record({ days: fc.nat({ max: 9 }), amountMinor: fc.integer({ min: 1, max: 50_000 }) }),
  { maxLength: 2 },
)

test('a move that is taken back leaves the claim as if it had never been', patience, async () => {
  let undone = 0
  await fc.assert(
    fc.asyncProperty(anyMove, later, async (moving, payments) => {
      const found = await asked(moving)
      if (found === null || found.mapped.kind === 'leave') return
      const { events, day, mapped } = found
      const since = payments.map(
        ({ days, amountMinor }): ClaimEvent => ({
          ...{ type: 'payment-received', on: addDays(day, days), amountMinor, source: 'debtor' },
        }),
      )
      const { from, to } = moving.versions
      const rules = { before: balanceRulesOf(from, norway), now: balanceRulesOf(to, norway) }
      const log = [...events, placed(day, mapped.position), ...since]
      const unmoved = unmoveClaim({ id: '1', events: log }, { at: events.length, rules })
      if (unmoved.kind === 'stay') {
        expect(foldClaim('1', log, rules.now).ending).not.toBeNull()
        return
      }
      undone += 1
      const back = [...log, placed(addDays(day, 9), unmoved.position, unmoved.reviewed)]
      expect(canonicalJson(foldClaim('1', back, rules.before))).toBe(
        canonicalJson(foldClaim('1', [...events, ...since], rules.before)),
      )
    }),
    runs(150),
  )
  expect(undone).toBeGreaterThan(10)
})
