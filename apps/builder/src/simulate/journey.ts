import {
  type ClaimEvent,
  type Happening,
  type Journey,
  journeyOf,
  otherJourney,
  type PlainDate,
  rolledOver,
} from '@forfall/rules'
import { type Base, type Entry, invoiceOf, type Run, throughOf } from './run.ts'

type World = Pick<Journey, 'ruleSet' | 'jurisdiction'>

/** The way a run is walked: a scenario's for a claim that was made up, a log's for one from the book. */
export function journeyOfRun(run: Run, world: World): Journey {
  const { base, entries } = run
  const through = throughOf(run)
  const journey =
    base.kind === 'claim'
      ? ofClaim(base, entries, { ...world, through })
      : journeyOf({ given: base.given, timeline: entries.map(withoutId) }, world, through)
  const dueOn = rolledOver(world.jurisdiction.calendar, invoiceOf(run).due)
  return { ...journey, alsoOn: new Set([...journey.alsoOn, dueOn]) }
}

const withoutId = ({ on, happens }: Entry) => ({ on, happens })

function ofClaim(
  { claimId, events }: Extract<Base, { readonly kind: 'claim' }>,
  entries: readonly Entry[],
  under: World & { readonly through: PlainDate },
): Journey {
  const journey = otherJourney(events, { ...under, claimId })
  const happenings = new Map<PlainDate, readonly (Happening | ClaimEvent)[]>(journey.happenings)
  for (const { on, happens } of entries)
    happenings.set(on, [...(happenings.get(on) ?? []), happens])
  return { ...journey, happenings }
}
