import { type ActionKind, assert, type ClaimEvent } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import { recordedLaw } from '../book/recorded-law.ts'
import { isErased } from '../store/debtors.ts'
import {
  type DecidedFrom,
  insertDecisions,
  isActing,
  knownDecisions,
  type NewDecision,
} from '../store/decisions.ts'
import { withoutTexts } from '../store/erasable.ts'
import { insertEvents, type PlacedEvent } from '../store/events.ts'
import { settleAction } from '../store/outbox.ts'
import { type DueClaim, type Refolded, saveDecision } from '../store/run-claims.ts'
import type { RunNote } from '../store/runs.ts'
import type { Decided, Finding } from './decide-claim.ts'

/** What writing a finding came to. */
export type Committed =
  | {
      readonly kind: 'decided'
      readonly claim: DueClaim
      /** The action it emitted. */
      readonly emitted: ActionKind | null
      readonly isWithdrawn: boolean
    }
  | { readonly kind: 'skipped'; readonly note: RunNote }

/**
 * Writes what was found for a page of claims: events, decisions, actions and the claims themselves, each
 * kind of row at once. Belongs inside the transaction in which the claims were read.
 */
export function commitPage(book: Book, findings: readonly Finding[]): readonly Committed[] {
  const { store } = book
  const ids = findings.flatMap((one) => (isNew(one) ? one.decision.id : []))
  const page: Page = {
    book,
    known: knownDecisions(store, ids),
    laws: new Map(),
    events: [],
    made: [],
  }
  const committed = findings.map((finding) => commit(page, finding))
  insertDecisions(store, page.made)
  insertEvents(store, page.events)
  return committed
}

type Page = {
  readonly book: Book
  /** Decisions that are in the book already. */
  readonly known: ReadonlySet<string>
  /** Hashes of laws that were recorded, by country. */
  readonly laws: Map<string, string>
  readonly events: PlacedEvent[]
  readonly made: NewDecision[]
}

const isNew = (finding: Finding): finding is Decided =>
  finding.kind === 'decided' && isActing(finding.decision)

function commit(page: Page, finding: Finding): Committed {
  const { claim } = finding
  if (finding.kind === 'skipped') return { kind: 'skipped', note: finding.note }
  if (finding.kind === 'unplaced') {
    saveDecision(page.book.store, claim, { left: finding.left, refolded: null })
    return { kind: 'decided', claim, emitted: null, isWithdrawn: false }
  }
  return commitDecided(page, finding)
}

function commitDecided(page: Page, finding: Decided): Committed {
  const { claim, decision, withdrawal, events, left } = finding
  const { store } = page.book
  if (page.known.has(decision.id)) {
    const text = `Decision ${decision.id} is in the book and not in the claim's log.`
    return { kind: 'skipped', note: { code: 'bug', claimId: claim.id, text } }
  }
  const withdrawn = withdrawal === null ? [] : [takenBack(page, claim, withdrawal)]
  const afterSeq = claim.eventCount + withdrawn.length
  if (isActing(decision)) page.made.push({ decision, from: decidedFrom(page, claim, afterSeq) })
  page.events.push(
    ...withdrawn,
    ...events.map((event, index) => placed(event, claim, afterSeq + index)),
  )
  saveDecision(store, claim, { left, refolded: refoldedBy(finding, afterSeq + events.length) })
  const emitted = isActing(decision) ? decision.action.kind : null
  return { kind: 'decided', claim, emitted, isWithdrawn: withdrawal !== null }
}

const placed = (event: ClaimEvent, claim: DueClaim, seq: number): PlacedEvent => ({
  claim,
  event,
  seq,
  externalKey: event.type === 'decision-made' ? `decision:${event.decisionId}` : null,
})

/** Takes an action that waited for release off the list, with its event. */
function takenBack(
  { book: { store } }: Page,
  claim: DueClaim,
  event: NonNullable<Decided['withdrawal']>,
): PlacedEvent {
  const { decisionId } = event
  settleAction(store, decisionId, { status: 'withdrawn', sentOn: null, contentHash: null })
  const kept = isErased(store, claim.debtorId) ? withoutTexts(event) : event
  return { claim, event: kept, seq: claim.eventCount, externalKey: `withdrawn:${decisionId}` }
}

function refoldedBy(finding: Decided, eventCount: number): Refolded | null {
  const { claim, state, decision, foldedBy } = finding
  if (state === null) return null
  const lastEventOn = eventCount === claim.eventCount ? finding.lastEventOn : decision.day
  return { state, eventCount, lastEventOn, foldedBy }
}

/** What a decision about a claim rested on, so that it can be replayed. */
function decidedFrom({ book, laws }: Page, claim: DueClaim, afterSeq: number): DecidedFrom {
  const { id: claimId, creditorId, policyId, policyVersion, jurisdiction } = claim
  const law = book.lawOf(jurisdiction)
  assert(law !== null, 'a decision rests on a law')
  const lawHash = laws.get(law.country) ?? recordedLaw(book.store, law)
  laws.set(law.country, lawHash)
  return { claimId, creditorId, afterSeq, policyId, policyVersion, lawHash }
}
