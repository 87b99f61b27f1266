import { sentence } from '../../words/wording.ts'
import { recordedTimeline } from '../recorded.ts'
import type { Scenario } from '../schema.ts'
import type { Draft, WalkedDraft } from './draft.ts'
import type { CoverWorld } from './world.ts'

/** Names for drafts: "Disputed after the reminder", "Business, 99.99 EUR: nobody pays". */
export function namesOf(drafts: readonly Draft[]): readonly string[] {
  const isOneKind = new Set(drafts.map(({ claim }) => claim.kind)).size < 2
  return drafts.map((draft) => nameOf(draft, isOneKind ? [] : [kindWords[draft.claim.kind]]))
}

const nobodyPays = 'nobody pays'

/** The name of a draft with nothing special about it. */
export const undisturbed = sentence(nobodyPays)

const kindWords = { consumer: 'consumer', business: 'business', public: 'public body' } as const

function nameOf({ claim, happenings }: Draft, kind: readonly string[]): string {
  const happened = happenings.map(({ words, when }) => `${words} ${when}`).join(', then ')
  const what = happened === '' ? nobodyPays : happened
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
  timeline: recordedTimeline(walked.draft.happenings, walked.walk),
  'only-listed-days': false,
})
