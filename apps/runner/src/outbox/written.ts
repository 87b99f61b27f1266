import {
  type ClaimEvent,
  type ClaimState,
  type Dispatch,
  type PlainDate,
  type Result,
  reconsider,
} from '@forfall/rules'
import type { ActivePolicy } from '../book/policies.ts'
import { contactOf } from '../store/contacts.ts'
import type { OutboxRow } from '../store/outbox.ts'
import type { Store } from '../store/store.ts'
import { addressed } from './addressee.ts'
import type { LetterProblem } from './letter.ts'
import { outgoing, type Prepared } from './outgoing.ts'

/** An action that is asked for again: its claim while it waits, with its log, and the policy. */
export type Waiting = {
  readonly row: OutboxRow
  readonly state: ClaimState
  readonly events: readonly ClaimEvent[]
  readonly policy: ActivePolicy
}

/** Asks again for an action that waits. */
export const askedAgain = (
  { state, policy: { ruleSet, jurisdiction } }: Pick<Waiting, 'state' | 'policy'>,
  day: PlainDate,
): Promise<Dispatch> => reconsider({ state, ruleSet, jurisdiction, day })

/**
 * An action as it leaves the house on the day it was asked for again.
 *
 * @problem as `outgoing`
 */
export function written(
  store: Store,
  { row, events, policy }: Waiting,
  { decision }: Extract<Dispatch, { kind: 'send' }>,
): Result<Prepared, LetterProblem> {
  const { day, action, amounts, explanation } = decision
  const content = { day, action, amounts, citations: explanation.citations }
  const contact = addressed(contactOf(store, row.claimId), events, row.id)
  return outgoing(row, contact, { content, policy })
}
