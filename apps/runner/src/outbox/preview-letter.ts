import { applyEvents, ok, type PlainDate, type Result, refused } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import { changeEvent, type WantedChange } from '../book/change-action.ts'
import { foldedClaim, policyFor } from '../book/fold.ts'
import type { BookProblem } from '../book/problems.ts'
import { claimById } from '../store/claims.ts'
import { outboxAction } from '../store/outbox.ts'
import { type LetterProblem, letterProblemText } from './letter.ts'
import type { Prepared } from './outgoing.ts'
import { askedAgain, type Waiting, written } from './written.ts'

/** What would become of an action that waits, if it were to go out on a day. */
export type LetterPreview = {
  readonly actionId: string
  readonly claimId: string
  readonly day: PlainDate
} & (
  | { readonly outcome: 'send'; readonly letter: Prepared }
  /** It would be taken back, or wait on; and why. */
  | { readonly outcome: 'withdraw' | 'keep'; readonly why: string }
  /** The policy's text cannot be written out. */
  | { readonly outcome: 'fail'; readonly problem: LetterProblem; readonly why: string }
)

/**
 * An action that waits, as it would go out on a day; changed as somebody means to, where they do.
 * Nothing is written.
 *
 * @param day none before a day of the claim's log; where it is, the last day of the log is asked about
 * @problem action-unknown, action-not-waiting
 * @problem as `changeAction`, and as `policyFor`
 */
export async function previewLetter(
  book: Book,
  asked: { readonly id: string; readonly change: WantedChange | null; readonly day: PlainDate },
): Promise<Result<LetterPreview, BookProblem>> {
  const waiting = waitingFor(book, asked)
  if (!waiting.ok) return waiting
  const { row, events } = waiting.value
  const day = events.reduce((last, { on }) => (on > last ? on : last), asked.day)
  const about = { actionId: row.id, claimId: row.claimId, day }
  const dispatch = await askedAgain(waiting.value, day)
  if (dispatch.kind !== 'send')
    return ok({ ...about, outcome: dispatch.kind, why: dispatch.decision.explanation.summary })
  const made = written(book.store, waiting.value, dispatch)
  if (made.ok) return ok({ ...about, outcome: 'send', letter: made.value })
  const { problem } = made
  return ok({ ...about, outcome: 'fail', problem, why: letterProblemText(problem) })
}

function waitingFor(
  book: Book,
  {
    id,
    change,
    day,
  }: { readonly id: string; readonly change: WantedChange | null; readonly day: PlainDate },
): Result<Waiting, BookProblem> {
  const row = outboxAction(book.store, id)
  if (row === undefined) return refused({ code: 'action-unknown', actionId: id })
  const claim = claimById(book.store, row.claimId)
  if (claim === undefined) return refused({ code: 'claim-unknown', claimId: row.claimId })
  const policy = policyFor(book, claim)
  if (!policy.ok) return policy
  const { state, events } = foldedClaim(book, claim)
  if (state.pending?.decisionId !== id || state.pending.action === 'review')
    return refused({ code: 'action-not-waiting', actionId: id, status: row.status })
  const waiting = { row, state, events, policy: policy.value }
  if (change === null) return ok(waiting)
  const event = changeEvent(row, { change, reason: 'looked at' }, day)
  if (!event.ok) return event
  const made = [event.value]
  const { balance } = policy.value
  return ok({ ...waiting, events: [...events, ...made], state: applyEvents(state, made, balance) })
}
