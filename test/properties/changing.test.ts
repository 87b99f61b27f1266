import {
  type ActionChange,
  addDays,
  applyEvents,
  type ClaimState,
  checkedChange,
  type Dispatch,
  decideAtOnce,
  eventsOf,
  isLetterKind,
  type Journey,
  type LetterAction,
  type PlainDate,
  type PolicyDocument,
  reconsider,
  walkAtOnce,
} from '@forfall/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyWorld, balanceOf, journeyOf } from './support/histories.ts'
import { patience, runs } from './support/runs.ts'

/** What a person may ask for, milder than what was decided or not. */
const anyChange = fc.record({
  feeMaxMinor: fc.option(fc.integer({ min: 0, max: 6_000 })),
  payWithinDaysMin: fc.option(fc.integer({ min: 0, max: 60 })),
  later: fc.option(fc.integer({ min: -1, max: 20 })),
})

type Letter = {
  readonly decisionId: string
  readonly decided: LetterAction
  readonly day: PlainDate
  /** The claim while it waits. */
  readonly waiting: ClaimState
}

type Changing = { readonly change: ActionChange; readonly policy: PolicyDocument }

/** Every letter that a walk decided. */
const lettersOf = ({ ruleSet, jurisdiction, ...journey }: Journey, policy: PolicyDocument) =>
  walkAtOnce({ ...journey, ruleSet, jurisdiction }).days.flatMap(({ state, day }) => {
    const decision = decideAtOnce({ state, ruleSet, jurisdiction, day })
    const { action } = decision
    if (!('payBy' in action) || !isLetterKind(action.kind)) return []
    const waiting = applyEvents(state, eventsOf(decision), balanceOf(policy))
    return [{ decisionId: decision.id, decided: action, day, waiting }]
  })

const changedBy = (
  { waiting, decisionId, day }: Letter,
  { change, policy }: Changing,
): ClaimState => {
  const event = { type: 'action-changed' as const, on: day, decisionId, reason: 'asked', ...change }
  return applyEvents(waiting, [event], balanceOf(policy))
}

const letterIn = ({ kind, decision }: Dispatch): LetterAction | null =>
  kind === 'send' && 'payBy' in decision.action ? decision.action : null

test('a changed letter is never dearer, shorter or earlier than it was', patience, async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, anyChange, fc.nat({ max: 25 }), async (world, wanted, wait) => {
      const journey = journeyOf(world.history, world.policy)
      for (const letter of lettersOf(journey, world.policy)) {
        const { later, ...rest } = wanted
        const change = { ...rest, notBefore: later === null ? null : addDays(letter.day, later) }
        const isTaken = checkedChange(letter.decided, change, letter.day).ok
        expect(isTaken).toBe(isMilder(letter.decided, change, letter.day))
        if (isTaken) await compare(letter, { change, policy: world.policy, journey, wait })
      }
    }),
    runs(100),
  )
})

/** Asks for a letter on a later day, with a change and without. */
async function compare(
  letter: Letter,
  {
    change,
    policy,
    journey,
    wait,
  }: Changing & { readonly journey: Journey; readonly wait: number },
): Promise<void> {
  const { ruleSet, jurisdiction } = journey
  const asked = { ruleSet, jurisdiction, day: addDays(letter.day, wait) }
  const plain = await reconsider({ ...asked, state: letter.waiting })
  const found = await reconsider({ ...asked, state: changedBy(letter, { change, policy }) })
  const [before, after] = [letterIn(plain), letterIn(found)]
  if ((change.notBefore ?? asked.day) > asked.day) expect(after).toBeNull()
  if (before === null || after === null) return
  const { feeMaxMinor, payWithinDaysMin } = change
  expect(after).toMatchObject({
    feeMinor: Math.min(before.feeMinor, feeMaxMinor ?? before.feeMinor),
    compensationMinor: before.compensationMinor,
    payWithinDays: Math.max(before.payWithinDays, payWithinDaysMin ?? 0),
  })
  expect(after.payBy >= before.payBy).toBe(true)
  const saved = before.feeMinor - after.feeMinor
  expect(found.decision.amounts.totalMinor).toBe(plain.decision.amounts.totalMinor - saved)
}

const isMilder = (decided: LetterAction, change: ActionChange, day: PlainDate): boolean =>
  (change.feeMaxMinor ?? 0) <= decided.feeMinor &&
  (change.payWithinDaysMin ?? decided.payWithinDays) >= decided.payWithinDays &&
  (change.notBefore ?? addDays(day, 1)) > day

test('a change of a letter changes no claim but in the letter that waits', patience, () => {
  fc.assert(
    fc.property(anyWorld, (world) => {
      for (const letter of lettersOf(journeyOf(world.history, world.policy), world.policy)) {
        const change = { feeMaxMinor: 0, payWithinDaysMin: null, notBefore: null }
        const { pending, ...after } = changedBy(letter, { change, policy: world.policy })
        const { pending: before, ...rest } = letter.waiting
        expect(after).toEqual(rest)
        expect(pending).toEqual({ ...before, change })
      }
    }),
    runs(60),
  )
})
