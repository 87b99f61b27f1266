import type { PlainDate } from '@forfall/rules'
import { toJson } from './convert.ts'
import { wordsOf } from './search-text.ts'
import type { Store } from './store.ts'
import { type Asked, equal, type Where, whereAsked, within } from './where.ts'

/** Which claims a list shows. What is absent is not asked about. */
export type ClaimFilter = {
  /** Words that all stand in invoice number, names or payment reference, in any case. */
  readonly search?: string | undefined
  readonly state: 'open' | 'ended' | 'all'
  /** Country of its law; `null` for claims whose law nobody can say. */
  readonly country?: string | null | undefined
  readonly currency?: string | undefined
  readonly policyId?: string | undefined
  readonly policyVersion?: number | undefined
  readonly creditorId?: string | undefined
  readonly debtorId?: string | undefined
  /** Kind of the next action; `none`: nothing comes. `not-looked-at`: no run has looked at it. */
  readonly next?: string | undefined
  readonly nextFrom?: PlainDate | undefined
  readonly nextThrough?: PlainDate | undefined
  /** Code of something that stands in the way. */
  readonly blocker?: string | undefined
  /** Whether a hold that a person placed lasts on the day. */
  readonly isOnHold?: boolean | undefined
  readonly isDisputed?: boolean | undefined
  readonly outstandingFromMinor?: number | undefined
  /** Inclusive. */
  readonly outstandingThroughMinor?: number | undefined
}

/**
 * The condition of a filter.
 *
 * @param day on which holds are asked about
 */
export function whereOf(store: Store, filter: ClaimFilter, day: PlainDate): Where {
  const { organisationId } = store
  return whereAsked({ sql: 'c."organisationId" = $organisationId', values: { organisationId } }, [
    ...stateParts(filter),
    ...belongingParts(filter),
    ...nextParts(filter),
    ...situationParts(filter, day),
  ])
}

function stateParts({ state, search }: ClaimFilter): readonly Asked[] {
  const words = wordsOf(search ?? '')
  return [
    [state === 'open' || undefined, 'c."ending" IS NULL'],
    [state === 'ended' || undefined, 'c."ending" IS NOT NULL'],
    [
      words.length > 0 || undefined,
      `NOT EXISTS (SELECT 1 FROM json_each($words) w WHERE instr(c."searchText", w."value") = 0)`,
      { words: toJson(words) },
    ],
  ]
}

const belongingParts = (filter: ClaimFilter): readonly Asked[] => [
  equal('country', 'c."jurisdiction"', filter.country),
  equal('currency', 'c."currency"', filter.currency),
  equal('policyId', 'c."policyId"', filter.policyId),
  equal('policyVersion', 'c."policyVersion"', filter.policyVersion),
  equal('creditorId', 'c."creditorId"', filter.creditorId),
  equal('debtorId', 'c."debtorId"', filter.debtorId),
]

const nextParts = ({ next, nextFrom: from, nextThrough: through }: ClaimFilter) => [
  nextPart(next),
  ...within('next', 'c."nextOn"', { from, through }),
]

function nextPart(next: string | undefined): Asked {
  if (next === 'not-looked-at') return [next, 'c."decidedOn" IS NULL']
  if (next === 'none') return [next, 'c."decidedOn" IS NOT NULL AND c."nextKind" IS NULL']
  return equal('nextKind', 'c."nextKind"', next)
}

function situationParts(filter: ClaimFilter, day: PlainDate): readonly Asked[] {
  const { blocker, isOnHold, isDisputed } = filter
  const { outstandingFromMinor: from, outstandingThroughMinor: through } = filter
  const isHeld = 'c."heldUntil" > $day'
  return [
    [blocker, 'instr(c."blockers", $blocker) > 0', { blocker: `"code":${toJson(blocker)}` }],
    [isOnHold, isOnHold === true ? isHeld : `(${isHeld}) IS NOT 1`, { day }],
    [isDisputed, isDisputed === true ? 'c."isDisputed" = 1' : 'c."isDisputed" IS NOT 1'],
    ...within('outstanding', 'c."outstandingMinor"', { from, through }),
  ]
}
