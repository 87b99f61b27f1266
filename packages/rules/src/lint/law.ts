import { type DebtorKind, debtorKinds } from '../claim/event.ts'
import { foldClaim } from '../claim/fold.ts'
import type { ClaimState } from '../claim/state.ts'
import { wantedLetter } from '../decide/letter.ts'
import type { Blocker, LimitTrace } from '../decision.ts'
import { money } from '../domain/money.ts'
import { addDays, daysBetween, type PlainDate } from '../domain/plain-date.ts'
import { limitBlocker } from '../explain/blocker.ts'
import { constrain, type Proposal } from '../law/constrain.ts'
import type { LawContext } from '../law/context.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { type Condition, holds } from '../policy/condition.ts'
import { isResting, type PolicyDocument, type RestingStep } from '../policy/document.ts'
import { type Arrival, arrivalOn, type Course, coursesOf } from './course.ts'
import type { Finding } from './finding.ts'

/**
 * What the law would do to the steps of a policy, each reached on about a given day.
 *
 * For each way to a step a claim that nobody pays is put where it would stand, and the step is held to
 * the limits of that day: the same code that rules when the policy runs.
 */
export function legalFindings(
  document: PolicyDocument,
  jurisdiction: Jurisdiction,
  day: PlainDate,
): readonly Finding[] {
  const kinds = kindsFor(document)
  const found = coursesOf(document).flatMap((course) =>
    kinds.flatMap((kind) => findingsAt(course, { document, jurisdiction, day, kind })),
  )
  const byKey = new Map(found.map((one) => [`${one.step} ${one.code} ${one.field}`, one]))
  return [...byKey.values()]
}

type Place = {
  readonly document: PolicyDocument
  readonly jurisdiction: Jurisdiction
  readonly day: PlainDate
  readonly kind: DebtorKind
}

function findingsAt(course: Course, place: Place): readonly Finding[] {
  const { document, jurisdiction } = place
  const id = course.at(-1) ?? document.start
  const step = document.steps[id]
  if (step === undefined || !isResting(step)) return []
  const { state, arrival } = claimOn(course, place)
  const context = { state, day: arrival.day, jurisdiction }
  const { proposal, unknown } = proposalOf(step, context)
  const ruling = constrain(proposal, context)
  const unknowns = [...unknown, ...ruling.blockers.filter(({ code }) => code === 'law-not-known')]
  return [
    ...unknowns.map((one) => unknownFinding(id, one)),
    ...ruling.limits.filter(({ met }) => !met).map((trace) => findingOf(id, step, trace)),
  ]
}

/** A step that rests on a value the law data does not give on that day cannot be published. */
const unknownFinding = (step: string, { code, text, citation, subject }: Blocker): Finding => ({
  code,
  severity: 'error',
  step,
  field: subject,
  text,
  citation,
})

function findingOf(id: string, step: RestingStep, trace: LimitTrace): Finding {
  const asksForMaximum = 'fee' in step && step.fee === 'statutory-maximum'
  const isMild = trace.remedy?.kind === 'waive' && asksForMaximum
  return {
    code: trace.limit,
    severity: isMild ? 'warning' : 'error',
    step: id,
    field: fieldOf(trace),
    text: limitBlocker(withoutDay(trace)).text,
    citation: trace.citation,
  }
}

/** A finding is about every claim on the step; the day of one of them would mislead. */
const withoutDay = (trace: LimitTrace): LimitTrace => ({
  ...trace,
  remedy: trace.remedy === null ? null : { ...trace.remedy, lawfulFrom: null },
})

function fieldOf({ remedy }: LimitTrace): string | null {
  if (remedy?.kind === 'raise') return 'payWithinDays'
  return remedy?.kind === 'cap' || remedy?.kind === 'waive' ? 'fee' : null
}

/** A claim that comes to the end of a course on the given day, or a few days before it. */
function claimOn(
  course: Course,
  place: Place,
): { readonly state: ClaimState; readonly arrival: Arrival } {
  const { document, jurisdiction, day } = place
  const { calendar } = jurisdiction
  const arrivalFrom = (dueOn: PlainDate): Arrival =>
    arrivalOn(course, document, { dueOn, calendar })
  let dueOn = addDays(day, -daysBetween(day, arrivalFrom(day).day))
  while (!calendar.isWorkingDay(dueOn) || arrivalFrom(dueOn).day > day) dueOn = addDays(dueOn, -1)
  const arrival = arrivalFrom(dueOn)
  return { state: stateOf(arrival, dueOn, place), arrival }
}

function stateOf(arrival: Arrival, dueOn: PlainDate, { jurisdiction, kind }: Place): ClaimState {
  const invoice = {
    number: '1',
    amount: money(100_000, jurisdiction.currency),
    issuedOn: addDays(dueOn, -30),
    dueOn,
  }
  const opened = foldClaim(
    '1',
    [
      {
        type: 'invoice-imported',
        on: invoice.issuedOn,
        invoice,
        debtor: { kind, country: jurisdiction.country },
        isCommercial: kind !== 'consumer',
      },
    ],
    { allocation: jurisdiction.allocation.order, unpaidFeesKeepOpen: true },
  )
  return {
    ...opened,
    // What the creditor has in hand is taken as well done: the policy is looked at, not one claim.
    isDirectlyEnforceable: false,
    isDueDayAgreed: true,
    hasInterestWarning: true,
    isReminderFeeAgreed: true,
    aroseOn: invoice.issuedOn,
    letters: arrival.letters.map(({ hasFee, ...letter }) => ({
      ...letter,
      feeMinor: hasFee ? 1 : 0,
    })),
  }
}

type Proposed = { readonly proposal: Proposal; readonly unknown: readonly Blocker[] }

function proposalOf(step: RestingStep, about: LawContext): Proposed {
  if (step.kind !== 'remind' && step.kind !== 'notice' && step.kind !== 'demand')
    return { proposal: { kind: step.kind, letter: null, feeTooEarly: 'waive' }, unknown: [] }
  const { kind, payWithinDays, feeTooEarly } = step
  const wanted = wantedLetter(step, about)
  const letter = wanted.ok ? wanted.value.letter : { kind, feeMinor: 0, payWithinDays }
  return {
    proposal: { kind, letter, feeTooEarly },
    unknown: wanted.ok ? [] : [wanted.problem],
  }
}

/** The kinds of debtor a policy can be for, whatever else it asks of a claim. */
function kindsFor({ appliesTo }: PolicyDocument): readonly DebtorKind[] {
  if (appliesTo === undefined) return debtorKinds
  return debtorKinds.filter((kind) => truthFor(kind, appliesTo) !== false)
}

/** Whether a condition holds for a kind of debtor; `null` where that depends on something else. */
function truthFor(kind: DebtorKind, condition: Condition): boolean | null {
  if ('not' in condition) return negated(truthFor(kind, condition.not))
  if ('all' in condition)
    return joined(
      condition.all.map((part) => truthFor(kind, part)),
      false,
    )
  if ('any' in condition)
    return joined(
      condition.any.map((part) => truthFor(kind, part)),
      true,
    )
  return condition.fact === 'debtorKind' ? holds(condition, { debtorKind: kind }) : null
}

const negated = (truth: boolean | null): boolean | null => (truth === null ? null : !truth)

/** One part that decides makes the group so; one that is open leaves it open. */
function joined(parts: readonly (boolean | null)[], deciding: boolean): boolean | null {
  if (parts.includes(deciding)) return deciding
  return parts.includes(null) ? null : !deciding
}
