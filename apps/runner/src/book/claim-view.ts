import { decide, ok, type PlainDate, type Result, refused } from '@forfall/rules'
import { claimById } from '../store/claims.ts'
import { timelineOf } from '../store/timeline.ts'
import type { Book } from './book.ts'
import { actionRows, claimRowById } from './claim-views.ts'
import { foldStored, policyFor } from './fold.ts'
import { lawOfClaim } from './law-of-claim.ts'
import type { BookProblem } from './problems.ts'
import type { ClaimView } from './views.ts'

/**
 * One claim with its history, decided afresh for a day, or for the day of its last event where that
 * is later. Deciding here changes nothing.
 *
 * @problem claim-unknown
 */
export async function claimView(
  book: Book,
  id: string,
  day: PlainDate,
): Promise<Result<ClaimView, BookProblem>> {
  const claim = claimById(book.store, id)
  const row = claimRowById(book, id)
  if (claim === undefined || row === null) return refused({ code: 'claim-unknown', claimId: id })
  const logged = timelineOf(book.store, id)
  const events = logged.map(({ event }) => event)
  const state = foldStored(book, claim, events)
  const policy = policyFor(book, claim)
  const asked = events.reduce((latest, { on }) => (on > latest ? on : latest), day)
  const decision = policy.ok
    ? await decide({
        state,
        ruleSet: policy.value.ruleSet,
        jurisdiction: policy.value.jurisdiction,
        day: asked,
      })
    : null
  const { actions } = actionRows(book, { claimId: id, limit: 200 })
  return ok({
    ...row,
    law: lawOfClaim(book, claim, { state, events }),
    events: logged.map(({ seq, event: { type, on, ...data }, recordedAt, actor }) => ({
      ...{ seq, type, on, data, recordedAt, actor },
    })),
    hold: state.hold,
    plan: state.plan,
    pending: state.pending,
    letters: state.letters,
    decision,
    actions,
  })
}
