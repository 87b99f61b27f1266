import { z } from 'zod'
import { type ClaimEvent, claimEventSchema } from '../claim/event.ts'
import { foldClaim } from '../claim/fold.ts'
import type { PlainDate } from '../domain/plain-date.ts'
import { ok, type Result, refused } from '../domain/result.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { balanceRulesOf } from '../policy/balance-rules.ts'
import type { PolicyDocument } from '../policy/document.ts'
import { type InputProblem, inputProblems } from '../schemas/issue.ts'
import { countrySchema } from '../schemas/scalars.ts'
import { eventsOfHappening, openingEvents } from './happening.ts'
import { claimFileSchema, givenSchema, type TimelineEntry } from './schema.ts'

const eventsFile = z.strictObject({
  id: z.string().min(1).max(128).optional(),
  jurisdiction: countrySchema.optional(),
  policy: z.string().optional(),
  events: z.array(claimEventSchema).min(1).max(10_000),
})

/** A claim that a file describes, before any decision about it. */
export type DescribedClaim = {
  readonly id: string
  readonly jurisdiction: string | null
  /** The policy the file names, if it names one. */
  readonly policy: string | null
  readonly opening: readonly ClaimEvent[]
  readonly timeline: readonly TimelineEntry[]
}

/**
 * A claim from a file: `events` (a claim's log), `given` with a `timeline` (a scenario will do), or
 * `debtor` and `invoice` alone.
 *
 * @problem every place at which the file fits none of the forms
 */
export function readClaim(input: unknown): Result<DescribedClaim, readonly InputProblem[]> {
  const keys = typeof input === 'object' && input !== null ? Object.keys(input) : []
  if (keys.includes('events')) return readLog(input)
  return keys.includes('given') ? readGiven(input) : readBare(input)
}

function readLog(input: unknown): Result<DescribedClaim, readonly InputProblem[]> {
  const read = eventsFile.safeParse(input)
  if (!read.success) return refused(inputProblems(read.error, input))
  const { id, jurisdiction, policy, events } = read.data
  const first = events[0]
  if (first?.type !== 'invoice-imported')
    return refused([
      {
        path: ['events', '0', 'type'],
        found: `"${first?.type}"`,
        expected: '"invoice-imported": the log of a claim begins with its invoice',
        isUnknownKey: false,
        wants: { kind: 'one-of', values: ['invoice-imported'] },
      },
    ])
  return ok({
    id: id ?? first.invoice.number,
    jurisdiction: jurisdiction ?? null,
    policy: policy ?? null,
    opening: events,
    timeline: [],
  })
}

function readGiven(input: unknown): Result<DescribedClaim, readonly InputProblem[]> {
  const read = claimFileSchema.safeParse(input)
  if (!read.success) return refused(inputProblems(read.error, input))
  const { jurisdiction, policy, given, timeline } = read.data
  return ok({
    id: given.invoice.number,
    jurisdiction: jurisdiction ?? null,
    policy: policy ?? null,
    opening: openingEvents(given),
    timeline,
  })
}

const bareFile = givenSchema.extend({
  jurisdiction: countrySchema.optional(),
  policy: z.string().optional(),
})

function readBare(input: unknown): Result<DescribedClaim, readonly InputProblem[]> {
  const read = bareFile.safeParse(input)
  if (!read.success) return refused(inputProblems(read.error, input))
  const { jurisdiction, policy, ...given } = read.data
  return ok({
    id: given.invoice.number,
    jurisdiction: jurisdiction ?? null,
    policy: policy ?? null,
    opening: openingEvents(given),
    timeline: [],
  })
}

/** The log of a described claim up to and including a day, without any decision in between. */
export function eventsThrough(
  claim: DescribedClaim,
  day: PlainDate,
  world: { readonly policy: Pick<PolicyDocument, 'settings'>; readonly jurisdiction: Jurisdiction },
): readonly ClaimEvent[] {
  const rules = balanceRulesOf(world.policy, world.jurisdiction)
  const events = claim.opening.filter(({ on }, index) => index === 0 || on <= day)
  for (const { on, happens } of claim.timeline.filter((entry) => entry.on <= day)) {
    const happenings = happens === undefined ? [] : Array.isArray(happens) ? happens : [happens]
    for (const happening of happenings)
      events.push(...eventsOfHappening(happening, on, foldClaim(claim.id, events, rules)))
  }
  return events
}
