import type { DebtorKind } from '../claim/event.ts'
import { money } from '../domain/money.ts'
import { addDays, type PlainDate } from '../domain/plain-date.ts'
import { assert } from '../domain/result.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { compilePolicy } from '../policy/compile.ts'
import type { PolicyDocument } from '../policy/document.ts'
import { journeyOf } from '../scenario/run.ts'
import { type WalkedDay, walkAtOnce } from '../scenario/walker.ts'

/** The invoice a course is shown for. Minor units of the country's currency. */
export type SampleInvoice = {
  readonly amountMinor: number
  readonly dueOn: PlainDate
  readonly debtorKind: DebtorKind
}

/** Usual terms of payment. */
const termsDays = 30

/** A course made by a set-up is over by then. */
const lookedAtDays = 1200

/**
 * The days on which a policy does something about an invoice that nobody pays, as the nightly run would,
 * each letter sent on the day it is decided. What the creditor has in hand is taken as well done.
 */
export function sampleCourse(
  document: PolicyDocument,
  jurisdiction: Jurisdiction,
  { amountMinor, dueOn, debtorKind }: SampleInvoice,
): readonly WalkedDay[] {
  const ruleSet = compilePolicy(document, jurisdiction)
  assert(ruleSet.ok, 'a policy of a set-up that does not run')
  const issued = addDays(dueOn, -termsDays)
  const given = {
    debtor: { kind: debtorKind, country: jurisdiction.country },
    invoice: {
      number: '1',
      amount: money(amountMinor, jurisdiction.currency),
      issued,
      due: dueOn,
    },
    commercial: debtorKind !== 'consumer',
    facts: { isDueDayAgreed: true, hasInterestWarning: true, isReminderFeeAgreed: true },
  }
  const world = { ruleSet: ruleSet.value, jurisdiction }
  const journey = journeyOf({ given, timeline: [] }, world, addDays(dueOn, lookedAtDays))
  return walkAtOnce(journey).days.filter(({ decision }) => decision.action.kind !== 'none')
}
