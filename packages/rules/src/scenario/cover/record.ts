import type { Decision } from '../../decision.ts'
import { money } from '../../domain/money.ts'
import type { PlainDate } from '../../domain/plain-date.ts'
import { sentence } from '../../words/wording.ts'
import type { Expectation, Scenario, TimelineEntry } from '../schema.ts'
import type { Draft, WalkedDraft } from './draft.ts'
import type { CoverWorld } from './world.ts'

/** Names for drafts: "Disputed after the reminder", "Business, 99.99 EUR: nobody pays". */
export function namesOf(drafts: readonly Draft[]): readonly string[] {
  const isOneKind = new Set(drafts.map(({ claim }) => claim.kind)).size < 2
  return drafts.map((draft) => nameOf(draft, isOneKind ? [] : [kindWords[draft.claim.kind]]))
}

const kindWords = { consumer: 'consumer', business: 'business', public: 'public body' } as const

function nameOf({ claim, happenings }: Draft, kind: readonly string[]): string {
  const happened = happenings.map(({ words, when }) => `${words} ${when}`).join(', then ')
  const what = happened === '' ? 'nobody pays' : happened
  const about = [...kind, ...claim.words].join(', ')
  return sentence(about === '' ? what : `${about}: ${what}`)
}

/** Longest name of a scenario. */
const nameMax = 200

/**
 * Drafts as scenarios that expect what came out.
 *
 * @param names of the drafts, in their order; a name that comes again is numbered
 */
export function recorded(
  drafts: readonly WalkedDraft[],
  names: readonly string[],
  world: CoverWorld,
): readonly Scenario[] {
  const taken = new Map<string, number>()
  return drafts.map((walked, index) => {
    const short = (names[index] ?? '').slice(0, nameMax - 6)
    const count = (taken.get(short) ?? 0) + 1
    taken.set(short, count)
    return scenarioOf(count === 1 ? short : `${short} (${count})`, walked, world)
  })
}

const scenarioOf = (
  name: string,
  walked: WalkedDraft,
  { document, day }: CoverWorld,
): Scenario => ({
  scenario: name,
  labels: ['recorded'],
  source: `recorded from the policy as it was on ${day}`,
  jurisdiction: document.jurisdiction,
  policy: document.id,
  given: walked.draft.claim.given,
  timeline: timelineOf(walked),
  'only-listed-days': false,
})

/** Each day with an action, and each on which something happens; the last of all where there is none. */
function timelineOf({ draft, walk }: WalkedDraft): TimelineEntry[] {
  const happensOn = (day: PlainDate) => draft.happenings.filter(({ on }) => on === day)
  const worth = walk.days.filter(
    ({ day, decision }) => decision.action.kind !== 'none' || happensOn(day).length > 0,
  )
  return (worth.length === 0 ? walk.days.slice(-1) : worth).map(({ day, decision }) => {
    const [first, ...others] = happensOn(day).map(({ happens }) => happens)
    const happens = others.length === 0 || first === undefined ? first : [first, ...others]
    return {
      on: day,
      ...(happens === undefined ? {} : { happens }),
      expect: expectationOf(decision),
    }
  })
}

function expectationOf({ action, amounts }: Decision): Expectation {
  if (action.kind === 'none') return { action: 'none' }
  const { kind, step } = action
  if ('payBy' in action)
    return {
      ...{ action: kind, step, payBy: action.payBy },
      fee: money(action.feeMinor, amounts.currency),
    }
  return { action: kind, step, ...('reason' in action ? { reason: action.reason } : {}) }
}
