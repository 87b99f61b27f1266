import type { DebtorKind } from '../../claim/event.ts'
import { wantedLetter } from '../../decide/letter.ts'
import type { Blocker, LimitTrace } from '../../decision.ts'
import { remembering } from '../../law/calendar.ts'
import { constrain, type Proposal } from '../../law/constrain.ts'
import type { LawContext } from '../../law/context.ts'
import { isInForce, type Limit } from '../../law/limit.ts'
import { isLetterStep, isResting, type RestingStep } from '../../policy/document.ts'
import { claimsOf, claimsOn, kindsFor, type OnCourse, type Place } from '../claim-on-course.ts'
import { coursesMax, coursesOf } from '../course.ts'
import { type Finding, finding } from '../finding.ts'
import type { Flow } from '../flow.ts'
import { limitFinding } from './law-finding.ts'
import { unknownFinding } from './law-unknown.ts'
import type { Objection } from './objection.ts'

/** What the law says of the steps of a policy. */
export type LawLooked = {
  readonly findings: readonly Finding[]
  /** Limits that spoke on some way and had nothing to object to on any. */
  readonly passed: readonly Limit[]
}

/**
 * What the law would do to the steps of a policy, each reached on about a given day.
 *
 * For each way to a step a claim that nobody pays is put where it would stand, and the step is held to
 * the limits of that day: the same code that rules when the policy runs.
 */
export function lookAtLaw(flow: Flow, place: Place): LawLooked {
  const calendar = remembering(place.jurisdiction.calendar)
  const on = { ...place, jurisdiction: { ...place.jurisdiction, calendar } }
  const looked = kindsFor(flow).map((kind) => lookedAt(kind, flow, on))
  const ruled = looked.flatMap((one) => one.ruled)
  const isPartial = looked.some(({ isComplete }) => !isComplete)
  return {
    findings: [
      ...(isPartial ? [finding('info', { kind: 'looked-at-in-part', ways: coursesMax })] : []),
      ...unknownFindings(ruled),
      ...limitFindings(ruled, place),
    ],
    passed: passedLimits(ruled),
  }
}

function unknownFindings(ruled: readonly Ruled[]): readonly Finding[] {
  const found = ruled.flatMap(({ id, claim, unknowns }) =>
    unknowns.map((one) => unknownFinding(id, one, claim)),
  )
  return [...new Map(found.map((one) => [`${one.step} ${one.field}`, one])).values()]
}

function limitFindings(ruled: readonly Ruled[], place: Place): readonly Finding[] {
  const byPlace = Map.groupBy(
    ruled.flatMap(({ objections }) => objections),
    ({ id, limit, remedy }) => `${id} ${limit.id} ${remedy.kind}`,
  )
  return [...byPlace.values()].map((objections) => limitFinding(objections, place))
}

function passedLimits(ruled: readonly Ruled[]): readonly Limit[] {
  const objected = new Set(
    ruled.flatMap(({ objections }) => objections.map(({ limit }) => limit.id)),
  )
  const spoke = ruled.flatMap(({ spoke }) => spoke).filter(({ id }) => !objected.has(id))
  return [...new Map(spoke.map((limit) => [`${limit.id} ${limit.on}`, limit])).values()]
}

type Ruled = {
  readonly id: string
  readonly claim: OnCourse
  readonly unknowns: readonly Blocker[]
  readonly objections: readonly Objection[]
  readonly spoke: readonly Limit[]
}

type Looked = { readonly ruled: readonly Ruled[]; readonly isComplete: boolean }

function lookedAt(kind: DebtorKind, flow: Flow, place: Place): Looked {
  const { courses, isComplete } = coursesOf(flow, claimsOf(flow, kind))
  const claims = claimsOn(courses, kind, place)
  return { ruled: claims.flatMap((claim) => ruledOn(claim, kind, place)), isComplete }
}

function ruledOn(claim: OnCourse, kind: DebtorKind, { document }: Place): readonly Ruled[] {
  const id = claim.step
  const step = document.steps[id]
  if (step === undefined || !isResting(step)) return []
  const { proposal, unknown } = proposalOf(step, claim)
  const ruling = constrain(proposal, claim)
  const about = { id, step, course: claim.course, kind, claim, proposal }
  const found = {
    id,
    claim,
    unknowns: [...unknown, ...ruling.blockers.filter(({ code }) => code === 'law-not-known')],
    objections: ruling.limits.flatMap((trace) => objectionTo(trace, about)),
    spoke: ruling.limits.flatMap((trace) => limitOf(trace, claim) ?? []),
  }
  return [found]
}

function objectionTo(
  trace: LimitTrace,
  about: Omit<Objection, 'trace' | 'limit' | 'remedy'>,
): readonly Objection[] {
  const { remedy } = trace
  const limit = limitOf(trace, about.claim)
  if (remedy === null || limit === undefined) return []
  // The step itself asks to wait until its fee is lawful.
  if (remedy.kind === 'postpone' && limit.otherwise === 'waive') return []
  return [{ ...about, trace, limit, remedy }]
}

const limitOf = ({ limit, on }: LimitTrace, { jurisdiction, day }: LawContext) =>
  jurisdiction.limits.find((one) => one.id === limit && one.on === on && isInForce(one, day))

/** What a step wants of the law, and what it cannot say because the law data does not tell. */
function proposalOf(
  step: RestingStep,
  claim: LawContext,
): { readonly proposal: Proposal; readonly unknown: readonly Blocker[] } {
  if (!isLetterStep(step))
    return { proposal: { kind: step.kind, letter: null, feeTooEarly: 'waive' }, unknown: [] }
  const { kind, payWithinDays, feeTooEarly } = step
  const wanted = wantedLetter(step, claim)
  const letter = wanted.ok ? wanted.value.letter : { kind, feeMinor: 0, payWithinDays }
  return {
    proposal: { kind, letter, feeTooEarly },
    unknown: wanted.ok ? [] : [wanted.problem],
  }
}
