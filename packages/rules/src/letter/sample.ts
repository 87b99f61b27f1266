import { debtorKinds } from '../claim/event.ts'
import { chargesOf, letterAction, wantedLetter } from '../decide/letter.ts'
import type { Blocker } from '../decision.ts'
import { addDays, type PlainDate } from '../domain/plain-date.ts'
import { ok, type Result, refused } from '../domain/result.ts'
import { lawNotKnown } from '../explain/blocker.ts'
import { amountsOn, chargedAmounts, noAdditions } from '../law/amounts.ts'
import { constrain } from '../law/constrain.ts'
import type { LawContext } from '../law/context.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { knownFacts } from '../law/legal-facts.ts'
import { stateOf } from '../lint/course-state.ts'
import { factsIn, holds } from '../policy/condition.ts'
import type { LetterStep, PolicyDocument, StepOf } from '../policy/document.ts'
import type { LetterFacts } from './values.ts'

/** How long the sample claim has been late: longer than any country makes a fee wait. */
const lateDays = 45

/**
 * A claim of 1 000.00 that has been late for some weeks and got no letter yet: of the first kind of
 * debtor the policy is for, with everything in order that the creditor has in hand.
 */
export function sampleClaim(
  { appliesTo }: PolicyDocument,
  jurisdiction: Jurisdiction,
  day: PlainDate,
): LawContext {
  const dueOn = addDays(day, -lateDays)
  const arrival = { day, letters: [], asked: [] }
  const claims = debtorKinds.map((kind) => ({
    state: stateOf(arrival, { dueOn, kind, jurisdiction }),
    day,
    jurisdiction,
  }))
  const isFor = (claim: LawContext): boolean => {
    const facts = knownFacts(claim, jurisdiction).values
    if (appliesTo === undefined) return true
    return [...factsIn(appliesTo)].every((id) => id in facts) && holds(appliesTo, facts)
  }
  const [consumer] = claims
  return (claims.find(isFor) ?? consumer) as LawContext
}

/**
 * What a letter of a step would be about if it were the first one on the sample claim and went out on a
 * day. Fee and deadline are as the law takes them. Names are left out.
 *
 * @problem law-not-known for an amount the law data does not give on that day
 */
export function sampleLetter(
  step: LetterStep | StepOf<'message'>,
  claim: LawContext,
): Result<LetterFacts, Blocker> {
  const { invoice } = claim.state
  const found = step.kind === 'message' ? sampleMessage(step, claim) : sampleOf(step, claim)
  if (!found.ok) return found
  return ok({
    ...found.value,
    claim: {
      invoiceNumber: invoice.number,
      issuedOn: invoice.issuedOn,
      dueOn: invoice.dueOn,
      paymentReference: null,
    },
    creditor: { name: null },
    debtor: { name: null },
    day: claim.day,
  })
}

type Sample = Result<Pick<LetterFacts, 'action' | 'amounts'>, Blocker>

function sampleMessage(step: StepOf<'message'>, claim: LawContext): Sample {
  const { kind, mode, channel, template } = step
  const action = { kind, step: kind, mode, channel, template }
  const amounts = amountsFor(claim, noAdditions)
  return amounts.ok ? ok({ action, amounts: amounts.value }) : amounts
}

function sampleOf(step: LetterStep, claim: LawContext): Sample {
  const wanted = wantedLetter(step, claim)
  if (!wanted.ok) return wanted
  const { kind, feeTooEarly } = step
  const ruling = constrain({ kind, letter: wanted.value.letter, feeTooEarly }, claim)
  const letter = ruling.letter ?? wanted.value.letter
  const charges = chargesOf(step, letter.feeMinor, claim)
  if (!charges.ok) return charges
  const amounts =
    step.interest === 'statutory'
      ? amountsFor(claim, charges.value)
      : ok(chargedAmounts(claim, charges.value))
  if (!amounts.ok) return amounts
  const action = letterAction(kind, step, { letter, charges: charges.value, input: claim })
  return ok({ action, amounts: amounts.value })
}

function amountsFor(
  claim: LawContext,
  additions: typeof noAdditions,
): Result<LetterFacts['amounts'], Blocker> {
  const found = amountsOn(claim, additions)
  return found.ok
    ? ok(found.value.amounts)
    : refused(lawNotKnown(found.problem, claim.jurisdiction.interest.source))
}
