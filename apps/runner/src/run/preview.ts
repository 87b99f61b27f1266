import { randomUUID } from 'node:crypto'
import { setImmediate as othersTurn } from 'node:timers/promises'
import { type ActionKind, type PlainDate, reconsider } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import { foldedClaim, policyFor } from '../book/fold.ts'
import { claimById } from '../store/claims.ts'
import { dispatchable, type OutboxRow } from '../store/outbox.ts'
import { dueClaims, forgetDue, gatherDue } from '../store/run-claims.ts'
import type { RunNote } from '../store/runs.ts'
import { decideClaim, type Finding } from './decide-claim.ts'

/** An action that a run would decide, let out or take back. */
export type PreviewedAction = {
  readonly claimId: string
  readonly invoiceNumber: string
  /** `decide`: asked for anew. The others are about an action that waits already. */
  readonly effect: 'decide' | 'send' | 'withdraw' | 'keep'
  readonly kind: ActionKind
  readonly step: string
  readonly totalMinor: number
  readonly currency: string
  readonly why: string
}

/** What a run for a day would do. Nothing of it has been written. */
export type RunPreview = {
  readonly asOf: PlainDate
  readonly looked: number
  readonly actions: readonly PreviewedAction[]
  readonly notes: readonly RunNote[]
}

const pageSize = 200

/** A dunning run that writes nothing. A decided letter that sends itself would go out the same day. */
export async function previewRun(book: Book, asOf: PlainDate): Promise<RunPreview> {
  const actions: PreviewedAction[] = []
  const notes: RunNote[] = []
  let looked = 0
  for await (const { action, note, isClaim } of eachPreviewed(book, asOf)) {
    if (action !== null) actions.push(action)
    if (note !== null) notes.push(note)
    looked += isClaim ? 1 : 0
  }
  return { asOf, looked, actions, notes }
}

/** What a run would find: for an action that waits, or for a claim that is due. */
type Previewed = {
  readonly isClaim: boolean
  readonly action: PreviewedAction | null
  readonly note: RunNote | null
}

/** What a run would find, one after the other: actions that wait, then claims. */
export async function* eachPreviewed(book: Book, asOf: PlainDate): AsyncGenerator<Previewed> {
  for (const action of waitingActions(book, asOf))
    yield { isClaim: false, action: await previewed(book, action, asOf), note: null }
  const round = { run: `preview-${randomUUID()}`, round: 0 }
  try {
    gatherDue(book.store, round, asOf)
    let page = dueClaims(book.store, round, { after: 0, limit: pageSize })
    while (page.length > 0) {
      for (const claim of page) yield previewedClaim(decideClaim(book, claim, asOf))
      await othersTurn()
      page = dueClaims(book.store, round, { after: page.at(-1)?.place ?? 0, limit: pageSize })
    }
  } finally {
    forgetDue(book.store, round.run)
  }
}

const previewedClaim = (finding: Finding): Previewed => ({
  isClaim: true,
  action: decidedAction(finding),
  note: finding.kind === 'skipped' ? finding.note : null,
})

function decidedAction(finding: Finding): PreviewedAction | null {
  if (finding.kind !== 'decided') return null
  const { claim, decision } = finding
  const { action, amounts, summary } = decision
  if (action.kind === 'none' || amounts === null) return null
  return {
    claimId: claim.id,
    invoiceNumber: claim.invoiceNumber,
    effect: 'decide',
    kind: action.kind,
    step: action.step,
    totalMinor: amounts.totalMinor,
    currency: amounts.currency,
    why: summary,
  }
}

function waitingActions(book: Book, asOf: PlainDate): readonly OutboxRow[] {
  const found: OutboxRow[] = []
  let page = dispatchable(book.store, asOf, '')
  while (page.length > 0) {
    found.push(...page)
    page = dispatchable(book.store, asOf, page.at(-1)?.id ?? '')
  }
  return found
}

async function previewed(
  book: Book,
  row: OutboxRow,
  asOf: PlainDate,
): Promise<PreviewedAction | null> {
  const claim = claimById(book.store, row.claimId)
  if (claim === undefined) return null
  const { events, state } = foldedClaim(book, claim)
  const policy = policyFor(book, claim)
  const waits = state.pending?.decisionId === row.id && state.pending.action !== 'review'
  if (!waits || !policy.ok || events.some(({ on }) => on > asOf)) return null
  const { ruleSet, jurisdiction } = policy.value
  const { kind: effect, decision } = await reconsider({ state, ruleSet, jurisdiction, day: asOf })
  return {
    claimId: claim.id,
    invoiceNumber: claim.invoiceNumber,
    effect,
    kind: row.kind,
    step: row.step,
    totalMinor: decision.amounts.totalMinor,
    currency: decision.amounts.currency,
    why: decision.explanation.summary,
  }
}
