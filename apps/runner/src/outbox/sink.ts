import type { Action, Amounts, Citation, ClaimEvent, PlainDate } from '@forfall/rules'
import type { ClaimContact } from '../store/contacts.ts'
import type { Letter } from './letter.ts'

/** An action as it leaves the house: everything an agency, a printer or a ledger needs of it. */
export type OutgoingAction = {
  /** Id of the decision. The same action always has the same id. */
  readonly id: string
  /** The day it goes out; deadlines, fees and interest are of that day. */
  readonly day: PlainDate
  readonly decidedOn: PlainDate
  readonly action: Action
  readonly amounts: Amounts
  readonly claim: ClaimContact['claim']
  readonly creditor: ClaimContact['creditor']
  readonly debtor: ClaimContact['debtor']
  readonly letter: Letter | null
  readonly citations: readonly Citation[]
  /** SHA-256 of the letter, else of the action's data. */
  readonly contentHash: string
  /** What its delivery adds to the claim's log; null for what is only announced. */
  readonly event: ClaimEvent | null
}

/**
 * Where actions go. Delivering the same id twice must do no harm, and what was delivered must be
 * told: a process may end after the delivery and before the book has noted it.
 */
export type Sink = {
  /** Goes into the claim's log with each letter. */
  readonly channel: string
  /** What was delivered under an id, if anything was. */
  readonly delivered: (id: string) => Promise<OutgoingAction | null>
  /** Delivers an action whole or not at all; throws when it cannot. */
  readonly deliver: (outgoing: OutgoingAction) => Promise<void>
  /**
   * Forgets what was delivered under these ids, for good. What is not there is as good as forgotten;
   * throws when something is left.
   */
  readonly erase: (ids: readonly string[]) => Promise<void>
}
