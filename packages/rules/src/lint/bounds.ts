import { wantedLetter } from '../decide/letter.ts'
import { laterOf, type PlainDate } from '../domain/plain-date.ts'
import { ask } from '../law/ask.ts'
import { boundIn } from '../law/bound.ts'
import type { Citation } from '../law/citation.ts'
import type { LawContext } from '../law/context.ts'
import type { ProposedLetter } from '../law/jurisdiction.ts'
import { knownFacts } from '../law/legal-facts.ts'
import { isInForce, type Limit } from '../law/limit.ts'
import { sampleClaim } from '../letter/sample.ts'
import { checkPolicy } from '../policy/check.ts'
import { waysMax, waysOf } from '../policy/compile.ts'
import { isLetterStep, type LetterStep, type PolicyDocument } from '../policy/document.ts'
import type { Localized } from '../schemas/scalars.ts'
import { lookAtLaw } from './checks/law.ts'
import { claimsOf, claimsOn, kindsFor, type Place } from './claim-on-course.ts'
import { coursesOf, endOf } from './course.ts'
import { flowOf } from './flow.ts'

/** The least or the most the law takes in a field of a step. */
export type FieldBound = {
  readonly field: 'payWithinDays' | 'fee' | 'days'
  readonly is: 'least' | 'most'
  /** Days, or minor units for a fee. */
  readonly value: number
  /** Id of the limit. */
  readonly limit: string
  readonly title: Localized
  readonly citation: Citation
  /** First day of the rule, or of the newest value it rests on. */
  readonly from: PlainDate
}

/**
 * What the law of a day takes in the fields of a step, by the way to it on which it takes least: time to
 * pay and fee of a letter, length of a wait.
 *
 * A letter that no claim can come to yet is taken as the first one of a claim. A wait has a bound only
 * where it alone decides when the step after it comes, in a policy that runs.
 */
export function boundsFor(
  document: PolicyDocument,
  id: string,
  { jurisdiction, day }: Pick<Place, 'jurisdiction' | 'day'>,
): readonly FieldBound[] {
  const step = document.steps[id]
  const place = { document, jurisdiction, day }
  if (step?.kind === 'wait') return waitBounds(id, place)
  if (step === undefined || !isLetterStep(step)) return []
  const bounds = claimsAt(id, place).flatMap((claim) => letterBounds(step, claim))
  return (['payWithinDays', 'fee'] as const).flatMap(
    (field) => tightest(bounds.filter((bound) => bound.field === field)) ?? [],
  )
}

const tightest = (bounds: readonly FieldBound[]): FieldBound | undefined =>
  bounds.toSorted((a, b) => (a.is === 'least' ? b.value - a.value : a.value - b.value))[0]

const runs = ({ document, jurisdiction }: Place): boolean =>
  checkPolicy(document, jurisdiction).length === 0 && waysOf(document).length <= waysMax

/** The claims that come to a step; the sample claim where none does. */
function claimsAt(id: string, place: Place): readonly LawContext[] {
  const { document, jurisdiction, day } = place
  const coming = runs(place) ? claimsComing(id, place) : []
  return coming.length > 0 ? coming : [sampleClaim(document, jurisdiction, day)]
}

function claimsComing(id: string, place: Place): readonly LawContext[] {
  const flow = flowOf(place.document, place.jurisdiction)
  return kindsFor(flow).flatMap((kind) => {
    const { courses } = coursesOf(flow, claimsOf(flow, kind))
    const legs = new Set(courses.filter((course) => endOf(course) === id).flat())
    const onTheWay = courses.filter((course) => course.every((leg) => legs.has(leg)))
    return claimsOn(onTheWay, kind, place).filter(({ step }) => step === id)
  })
}

/** A fee that is above any cap. */
const beyondFee = 1_000_000_000_00

/** What each limit makes of the shortest deadline and of a fee beyond any. */
function letterBounds(step: LetterStep, claim: LawContext): readonly FieldBound[] {
  const wanted = wantedLetter(step, claim)
  const letter = wanted.ok
    ? wanted.value.letter
    : { kind: step.kind, feeMinor: 0, payWithinDays: step.payWithinDays }
  const ruling = claim.jurisdiction.limits.filter(
    (limit) => limit.on === step.kind && isInForce(limit, claim.day),
  )
  return ruling.flatMap((limit) => {
    if (limit.otherwise === 'raise')
      return boundBy(limit, { ...letter, payWithinDays: 0 }, claim) ?? []
    if (limit.otherwise === 'cap')
      return boundBy(limit, { ...letter, feeMinor: beyondFee }, claim) ?? []
    return []
  })
}

/** The figure a limit changes a letter to; `null` where it does not speak or its law is not known. */
function boundBy(limit: Limit, letter: ProposedLetter, claim: LawContext): FieldBound | null {
  const facts = knownFacts(claim, claim.jurisdiction, letter)
  const when = limit.when === undefined ? null : ask(limit.when, facts, claim)
  if (when !== null && !(when.ok && when.value.trace.met)) return null
  const asked = ask(limit.requires, facts, claim)
  if (!asked.ok || asked.value.trace.met) return null
  const isLeast = limit.otherwise === 'raise'
  return {
    field: isLeast ? 'payWithinDays' : 'fee',
    is: isLeast ? 'least' : 'most',
    value: boundIn(asked.value.trace),
    ...ruleOf(limit),
    from: asked.value.uses.reduce((day, use) => laterOf(day, use.from), limit.from),
  }
}

const ruleOf = ({ id, title, source, from }: Limit) => ({
  limit: id,
  title,
  citation: source,
  from,
})

/** How long a wait has to be, from what the law would say if it were none at all. */
function waitBounds(id: string, place: Place): readonly FieldBound[] {
  const step = place.document.steps[id]
  if (step?.kind !== 'wait' || !runs(place)) return []
  const steps = { ...place.document.steps, [id]: { ...step, days: 0 } }
  const document = { ...place.document, steps }
  const { findings } = lookAtLaw(flowOf(document, place.jurisdiction), { ...place, document })
  const bounds = findings.flatMap(({ data, fix, step: early }): readonly FieldBound[] => {
    if (data.kind !== 'too-early' || fix?.kind !== 'set-field' || fix.step !== id) return []
    const limit = limitOn(place, data.limit, early)
    if (limit === undefined || typeof fix.value !== 'number') return []
    return [{ field: 'days', is: 'least', value: fix.value, ...ruleOf(limit) }]
  })
  return tightest(bounds) === undefined ? [] : [tightest(bounds) as FieldBound]
}

const limitOn = (
  { document, jurisdiction, day }: Place,
  id: string,
  step: string | null,
): Limit | undefined =>
  jurisdiction.limits.find(
    (limit) =>
      limit.id === id && limit.on === document.steps[step ?? '']?.kind && isInForce(limit, day),
  )
