import { foldClaim } from '../claim/fold.ts'
import type { ClaimState } from '../claim/state.ts'
import { money } from '../domain/money.ts'
import { addDays, type PlainDate } from '../domain/plain-date.ts'
import type { RatePpm } from '../domain/rate.ts'
import { assert } from '../domain/result.ts'
import { rolledOver } from '../law/calendar.ts'
import { constrain } from '../law/constrain.ts'
import type { InterestLine } from '../law/interest.ts'
import { interestFor } from '../law/interest-question.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
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
  if (deadline !== undefined) {
    const day = addDays(deadline.sent, deadline.days)
    return { day: deadline['roll-over'] === 'none' ? day : rolledOver(jurisdiction.calendar, day) }
  }
  return answerCost(oracle, jurisdiction)
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
      ...(rate === undefined ? {} : { rate }),
      ...(referenceRate === undefined ? {} : { referenceRate }),
      ...(dayCount === undefined ? {} : { dayCount }),
    },
    jurisdiction,
  )
  if (!answer.ok) return { problem: answer.problem.code }
  return { minor: answer.value.totalMinor, lines: answer.value.lines }
}

/** The highest fee for a first letter sent on a day, and the first day on which a fee is lawful. */
function answerFee(asked: Question<'fee'>, jurisdiction: Jurisdiction): OracleAnswer {
  const { step: kind, sent: day, due, debtor } = asked
  const law =
    asked['roll-over'] === 'none'
      ? { ...jurisdiction, calendar: { ...jurisdiction.calendar, rollOver: null } }
      : jurisdiction
  const dueOn = rolledOver(law.calendar, due)
  const max = law.feeMax({ kind, sentOn: day, dueOn, debtorKind: debtor })
  if (!max.ok) return { problem: max.problem.code }
  const letter = { kind, feeMinor: max.value.minor, payWithinDays: 365 }
  const state = freshClaim(due, debtor, law)
  const ruling = constrain({ kind, letter, feeTooEarly: 'wait' }, { state, day, jurisdiction: law })
  if (ruling.lawfulFrom === null) return { minor: max.value.minor, day }
  return { minor: 0, day: ruling.lawfulFrom }
}

function freshClaim(
  due: PlainDate,
  kind: Question<'fee'>['debtor'],
  { currency, allocation }: Jurisdiction,
): ClaimState {
  const events = openingEvents({
    debtor: { kind },
    invoice: { number: '1', amount: money(100_000, currency), issued: due, due },
  })
  return foldClaim('1', events, { allocation: allocation.order, unpaidFeesKeepOpen: true })
}

function answerCompensation(
  { on, debtor, due }: Question<'compensation'>,
  jurisdiction: Jurisdiction,
): OracleAnswer {
  const sum = jurisdiction.compensation({ debtorKind: debtor, dueOn: due ?? on, claimedOn: on })
  return sum.ok ? { minor: sum.value?.minor ?? 0 } : { problem: sum.problem.code }
}

/** The last day before the time bar. */
function answerLimitation(
  asked: Question<'limitation'>,
  { calendar, limitation }: Jurisdiction,
): OracleAnswer {
  const dueOn = asked['roll-over'] === 'none' ? asked.from : rolledOver(calendar, asked.from)
  const found = limitation({ dueOn, interruptedOn: asked.interrupted ?? null })
  return found.ok ? { day: addDays(found.value.on, -1) } : { problem: found.problem.code }
}

function answerRate({ on, debtor }: Question<'rate'>, { interest }: Jurisdiction): OracleAnswer {
  const period = { from: on, until: addDays(on, 1) }
  const rates = interest.ratesIn(period, { debtorKind: debtor, dueOn: on })
  if (!rates.ok) return { problem: rates.problem.code }
  const ratePpm = rates.value[0]?.ratePpm
  return ratePpm === undefined ? { problem: 'no-such-rule' } : { ratePpm }
}

function answerCost(oracle: Oracle, jurisdiction: Jurisdiction): OracleAnswer {
  const asked = oracle['collection-cost']
  if (asked === undefined) return { problem: 'no-such-rule' }
  const cost = jurisdiction.collectionCost({
    principalMinor: asked.principal.minor,
    dueOn: asked.due,
    on: asked.on,
    debtorKind: asked.debtor,
    stage: asked.stage,
    creditorDeductsVat: asked['deducts-vat'],
  })
  return cost.ok ? { minor: cost.value.minor } : { problem: cost.problem.code }
}
