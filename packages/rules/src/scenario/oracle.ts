import { foldClaim } from '../claim/fold.ts'
import type { ClaimState, SentLetter } from '../claim/state.ts'
import { money } from '../domain/money.ts'
import { addDays, type PlainDate } from '../domain/plain-date.ts'
import type { RatePpm } from '../domain/rate.ts'
import { assert } from '../domain/result.ts'
import { deadlineOn } from '../law/calendar.ts'
import { constrain } from '../law/constrain.ts'
import type { InterestLine } from '../law/interest.ts'
import { interestFor } from '../law/interest-question.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { askedClaim, legalClaimOf } from '../law/legal-claim.ts'
import { openingEvents } from './happening.ts'
import type { Oracle } from './oracle-schema.ts'

/** The answer to an oracle's question, as far as it has one. */
export type OracleAnswer = {
  readonly minor?: number
  readonly ratePpm?: RatePpm
  readonly day?: PlainDate
  readonly lines?: readonly InterestLine[]
  readonly problem?: string
}

type Question<Kind extends keyof Oracle> = NonNullable<Oracle[Kind]>

/** Asks the law of a country what an oracle asks. */
export function answerTo(oracle: Oracle, jurisdiction: Jurisdiction): OracleAnswer {
  const { interest, fee, compensation, limitation, deadline, rate } = oracle
  if (interest !== undefined) return answerInterest(interest, jurisdiction)
  if (fee !== undefined) return answerFee(fee, jurisdiction)
  if (compensation !== undefined) return answerCompensation(compensation, jurisdiction)
  if (limitation !== undefined) return answerLimitation(limitation, jurisdiction)
  if (rate !== undefined) return answerRate(rate, jurisdiction)
  if (deadline !== undefined) return answerDeadline(deadline, jurisdiction)
  return answerCosts(oracle, jurisdiction)
}

function answerCosts(oracle: Oracle, jurisdiction: Jurisdiction): OracleAnswer {
  const cost = oracle['collection-cost']
  const total = oracle['total-cost-cap']
  if (cost !== undefined) return answerCost(cost, jurisdiction)
  return total === undefined ? { problem: 'no-such-rule' } : answerTotal(total, jurisdiction)
}

function answerDeadline(
  { sent, days, 'roll-over': rollOver }: Question<'deadline'>,
  { calendar }: Jurisdiction,
): OracleAnswer {
  const day = addDays(sent, days)
  return { day: rollOver === 'none' ? day : deadlineOn(calendar, day) }
}

function answerInterest(asked: Question<'interest'>, jurisdiction: Jurisdiction): OracleAnswer {
  const { due, paid, first, last, principal, payments } = asked
  const rate = asked.rate
  const referenceRate = asked['reference-rate']
  const dayCount = asked['day-count']
  const days =
    due !== undefined && paid !== undefined
      ? { dueOn: due, paidOn: paid, rollsOver: asked['roll-over'] === 'country' }
      : { first, last }
  assert(!('first' in days) || (days.first !== undefined && days.last !== undefined), 'no days')
  const answer = interestFor(
    {
      debtorKind: asked.debtor,
      principalMinor: principal.minor,
      days: days as Parameters<typeof interestFor>[0]['days'],
      payments: payments.map(({ on, amount }) => ({ on, minor: amount.minor })),
      terms: { ...termsOf(asked), letters: lettersIn(asked, jurisdiction) },
      ...(rate === undefined ? {} : { rate }),
      ...(referenceRate === undefined ? {} : { referenceRate }),
      ...(dayCount === undefined ? {} : { dayCount }),
    },
    jurisdiction,
  )
  if (!answer.ok) return { problem: answer.problem.code }
  return { minor: answer.value.totalMinor, lines: answer.value.lines }
}

/**
 * The highest fee for a letter sent on a day, and the first day on which a fee is lawful.
 *
 * A question that says nothing of the claim's terms or earlier letters is about the sum alone; one
 * that does is held to every condition.
 */
function answerFee(asked: Question<'fee'>, jurisdiction: Jurisdiction): OracleAnswer {
  const { step: kind, sent: day } = asked
  const law =
    asked['roll-over'] === 'none'
      ? {
          ...jurisdiction,
          calendar: {
            ...jurisdiction.calendar,
            rollOver: { ...jurisdiction.calendar.rollOver, dueDay: false },
          },
        }
      : jurisdiction
  const state = feeClaim(asked, law)
  const max = law.feeMax({ kind, sentOn: day, claim: legalClaimOf(state, law.calendar) })
  if (!max.ok) return { problem: max.problem.code }
  const letter = { kind, feeMinor: max.value.minor, payWithinDays: 365 }
  const ruling = constrain({ kind, letter, feeTooEarly: 'wait' }, { state, day, jurisdiction: law })
  if (ruling.lawfulFrom !== null) return { minor: 0, day: ruling.lawfulFrom }
  const isSumAlone = asked.earlier.length === 0 && !hasTerms(asked)
  return { minor: isSumAlone ? max.value.minor : (ruling.letter?.feeMinor ?? 0), day }
}

/** The claim of a question about fees, with the letters that went out before. */
function feeClaim(asked: Question<'fee'>, law: Jurisdiction): ClaimState {
  const { due, debtor, principal = money(100_000, law.currency) } = asked
  const events = openingEvents({
    debtor: { kind: debtor },
    invoice: { number: '1', amount: principal, issued: asked.invoiced ?? addDays(due, -30), due },
  })
  const opened = foldClaim('1', events, {
    allocation: law.allocation.order,
    unpaidFeesKeepOpen: true,
  })
  const letters = lettersIn(asked, law)
  const plain = askedClaim(
    {
      ...termsOf(asked),
      debtorKind: debtor,
      statedDueOn: due,
      invoiceSentOn: opened.invoice.issuedOn,
    },
    law.calendar,
  )
  return {
    ...opened,
    isCommercial: plain.isCommercial,
    isDirectlyEnforceable: plain.isDirectlyEnforceable,
    isDueDayAgreed: plain.isDueDayAgreed,
    hasInterestWarning: plain.hasInterestWarning,
    isReminderFeeAgreed: plain.isReminderFeeAgreed,
    aroseOn: plain.aroseOn,
    letters,
    feesChargedMinor: letters.reduce((sum, { feeMinor }) => sum + feeMinor, 0),
  }
}

type Terms = Pick<
  Question<'interest'>,
  | 'commercial'
  | 'directly-enforceable'
  | 'due-day-agreed'
  | 'interest-warning'
  | 'fee-agreed'
  | 'arose'
  | 'invoiced'
>

/** What a question says of its claim, in the words of the law's functions. */
const termsOf = (asked: Terms) => ({
  isCommercial: asked.commercial,
  isDirectlyEnforceable: asked['directly-enforceable'],
  isDueDayAgreed: asked['due-day-agreed'],
  hasInterestWarning: asked['interest-warning'],
  isReminderFeeAgreed: asked['fee-agreed'],
  aroseOn: asked.arose,
  invoiceSentOn: asked.invoiced,
})

/** Whether a question says anything of its claim's terms. */
const hasTerms = (asked: Terms): boolean =>
  Object.values(termsOf(asked)).some((said) => said !== undefined)

function lettersIn(
  { earlier }: Pick<Question<'fee'>, 'earlier'>,
  { calendar }: Jurisdiction,
): readonly SentLetter[] {
  return earlier.map(({ step: kind, sent, fee, days }) => ({
    kind,
    step: kind,
    sentOn: sent,
    feeMinor: fee?.minor ?? 0,
    payWithinDays: days,
    payBy: deadlineOn(calendar, addDays(sent, days)),
  }))
}

function answerCompensation(
  asked: Question<'compensation'>,
  jurisdiction: Jurisdiction,
): OracleAnswer {
  const { on, debtor: debtorKind, due } = asked
  const days = due === undefined ? { statedDueOn: on, dueOn: on } : { statedDueOn: due }
  const claim = askedClaim({ debtorKind, ...days, ...termsOf(asked) }, jurisdiction.calendar)
  const sum = jurisdiction.compensation(claim, on)
  return sum.ok ? { minor: sum.value?.minor ?? 0 } : { problem: sum.problem.code }
}

/** The last day before the time bar. */
function answerLimitation(asked: Question<'limitation'>, jurisdiction: Jurisdiction): OracleAnswer {
  const { from, debtor: debtorKind, interrupted, by } = asked
  const claim = askedClaim(
    {
      debtorKind,
      statedDueOn: from,
      ...(asked['roll-over'] === 'none' ? { dueOn: from } : {}),
      ...termsOf(asked),
      letters: lettersIn(asked, jurisdiction),
      interruptions: interrupted === undefined ? [] : [{ on: interrupted, by }],
    },
    jurisdiction.calendar,
  )
  const found = jurisdiction.limitation(claim)
  return found.ok ? { day: addDays(found.value.on, -1) } : { problem: found.problem.code }
}

function answerRate(asked: Question<'rate'>, { interest, calendar }: Jurisdiction): OracleAnswer {
  const { on, debtor: debtorKind, due: statedDueOn = on } = asked
  const period = { from: on, until: addDays(on, 1) }
  const claim = askedClaim({ debtorKind, statedDueOn, ...termsOf(asked) }, calendar)
  const rates = interest.ratesIn(period, claim)
  if (!rates.ok) return { problem: rates.problem.code }
  const ratePpm = rates.value[0]?.ratePpm
  return ratePpm === undefined ? { problem: 'no-such-rule' } : { ratePpm }
}

function answerCost(asked: Question<'collection-cost'>, jurisdiction: Jurisdiction): OracleAnswer {
  const { principal, on, due: statedDueOn, debtor: debtorKind, stage } = asked
  const principalMinor = principal.minor
  const claim = askedClaim(
    { debtorKind, statedDueOn, principalMinor, originalMinor: principalMinor, ...termsOf(asked) },
    jurisdiction.calendar,
  )
  const creditorDeductsVat = asked['deducts-vat']
  const cost = jurisdiction.collectionCost({ principalMinor, claim, on, stage, creditorDeductsVat })
  return cost.ok ? { minor: cost.value.minor } : { problem: cost.problem.code }
}

/** What all letters and collection may cost; `no-such-rule` where the law sets no such sum. */
function answerTotal(asked: Question<'total-cost-cap'>, jurisdiction: Jurisdiction): OracleAnswer {
  const { principal, on, debtor: debtorKind, due: statedDueOn = on } = asked
  const originalMinor = principal.minor
  const claim = askedClaim(
    { debtorKind, statedDueOn, originalMinor, principalMinor: originalMinor, ...termsOf(asked) },
    jurisdiction.calendar,
  )
  const cap = jurisdiction.totalCostCap(claim, on)
  if (!cap.ok) return { problem: cap.problem.code }
  return cap.value === null ? { problem: 'no-such-rule' } : { minor: cap.value.minor }
}
