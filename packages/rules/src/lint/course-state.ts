import type { DebtorKind } from '../claim/event.ts'
import { foldClaim } from '../claim/fold.ts'
import type { ClaimState } from '../claim/state.ts'
import { money } from '../domain/money.ts'
import { addDays, type PlainDate } from '../domain/plain-date.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import type { FactValue } from '../policy/condition.ts'
import type { Arrival } from './arrival.ts'
import type { Box } from './region/region.ts'
import { both, contains, type Values } from './region/values.ts'
import { lastingFacts } from './timing.ts'

/** What a claim is for when nothing says otherwise: 1 000.00. */
const usualMinor = 100_000

/** A claim as it was booked. */
export type Opening = {
  readonly dueOn: PlainDate
  readonly kind: DebtorKind
  readonly jurisdiction: Jurisdiction
}

/** A claim that came along a course, in the hands of a creditor who did everything well. */
export function stateOf(arrival: Arrival, { dueOn, kind, jurisdiction }: Opening): ClaimState {
  const boxes = arrival.asked
  const issuedOn = addDays(dueOn, -30)
  const amount = money(amountIn(boxes), jurisdiction.currency)
  const opened = foldClaim(
    '1',
    [
      {
        type: 'invoice-imported',
        on: issuedOn,
        invoice: { number: '1', amount, issuedOn, dueOn },
        debtor: { kind, country: jurisdiction.country },
        isCommercial: statedIn(boxes, 'isCommercial', kind !== 'consumer'),
      },
    ],
    { allocation: jurisdiction.allocation.order, unpaidFeesKeepOpen: true },
  )
  return {
    ...opened,
    // What the creditor has in hand is taken as well done: the policy is looked at, not one claim.
    isDirectlyEnforceable: statedIn(boxes, 'isDirectlyEnforceable', false),
    isDueDayAgreed: statedIn(boxes, 'isDueDayAgreed', true),
    hasInterestWarning: statedIn(boxes, 'hasInterestWarning', true),
    isReminderFeeAgreed: statedIn(boxes, 'isReminderFeeAgreed', true),
    aroseOn: issuedOn,
    letters: arrival.letters.map(({ hasFee, ...letter }) => ({
      ...letter,
      feeMinor: hasFee ? 1 : 0,
    })),
  }
}

/** A fact as its usual value, unless the course is only for claims on which it is otherwise. */
function statedIn(boxes: readonly Box[], fact: Term, usual: boolean): boolean | null {
  const values: readonly FactValue[] = [usual, !usual, null]
  const fitting = values.find((value) =>
    boxes.every((box) => contains(box.get(fact) ?? anyAnswer, value)),
  )
  return typeof fitting === 'boolean' || fitting === null ? fitting : usual
}

type Term = (typeof lastingFacts.terms)[number]

const anyAnswer: Values = { numbers: [], words: [true, false], hasNull: true }

/** An amount the course is for: the usual one, or the one nearest to it. */
function amountIn(boxes: readonly Box[]): number {
  const sets = boxes.flatMap((box) => lastingFacts.amounts.flatMap((fact) => box.get(fact) ?? []))
  const { numbers } = sets.reduce(both, anyAmount)
  const nearest = numbers
    .map(({ min, max }) => Math.max(min, Math.min(max, usualMinor)))
    .sort((a, b) => Math.abs(a - usualMinor) - Math.abs(b - usualMinor))
  return nearest[0] ?? usualMinor
}

const anyAmount: Values = { numbers: [{ min: 1, max: Infinity }], words: [], hasNull: false }
