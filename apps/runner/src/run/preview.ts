import { type ActionKind, type PlainDate, reconsider } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import { foldedClaim, policyFor } from '../book/fold.ts'
import { claimById, claimsById, dueClaimIds } from '../store/claims.ts'
import { dispatchable, type OutboxRow } from '../store/outbox.ts'
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
  for (const action of waitingActions(book, asOf))
    actions.push(...(await previewed(book, action, asOf)))
  const ids = dueClaimIds(book.store, asOf)
  for (let start = 0; start < ids.length; start += pageSize)
    for (const claim of claimsById(book.store, ids.slice(start, start + pageSize))) {
      const finding = await decideClaim(book, claim, asOf)
      actions.push(...decidedActions(finding))
      if (finding.kind === 'skipped') notes.push(finding.note)
    }
  return { asOf, looked: ids.length, actions, notes }
}

function decidedActions(finding: Finding): readonly PreviewedAction[] {
  if (finding.kind !== 'decided') return []
  const { claim, decision } = finding
  const { action, amounts, explanation } = decision
  if (action.kind === 'none') return []
  return [
    {
      claimId: claim.id,
      invoiceNumber: claim.invoiceNumber,
      effect: 'decide',
      kind: action.kind,
      step: action.step,
      totalMinor: amounts.totalMinor,
      currency: amounts.currency,
      why: explanation.summary,
    },
  ]
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
): Promise<readonly PreviewedAction[]> {
  const claim = claimById(book.store, row.claimId)
  if (claim === undefined) return []
  const { events, state } = foldedClaim(book, claim)
  const policy = policyFor(book, claim)
  const waits = state.pending?.decisionId === row.id && state.pending.action !== 'review'
  if (!waits || !policy.ok || events.some(({ on }) => on > asOf)) return []
  const { ruleSet, jurisdiction } = policy.value
  const { kind: effect, decision } = await reconsider({ state, ruleSet, jurisdiction, day: asOf })
  return [
    {
      claimId: claim.id,
      invoiceNumber: claim.invoiceNumber,
      effect,
      kind: row.kind,
      step: row.step,
      totalMinor: decision.amounts.totalMinor,
      currency: decision.amounts.currency,
      why: decision.explanation.summary,
    },
  ]
}
