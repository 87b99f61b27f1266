import {
  type Action,
  type Amounts,
  type Citation,
  contentHash,
  ok,
  type PlainDate,
  type Result,
} from '@forfall/rules'
import type { ActivePolicy } from '../book/policies.ts'
import type { ClaimContact } from '../store/contacts.ts'
import type { OutboxRow } from '../store/outbox.ts'
import { type Letter, type LetterProblem, writeLetter } from './letter.ts'
import type { OutgoingAction } from './sink.ts'

/** What an action is on the day it goes out. */
export type Content = {
  readonly day: PlainDate
  readonly action: Action
  readonly amounts: Amounts
  readonly citations: readonly Citation[]
}

/** An action ready to leave, save for the event that its delivery will be. */
export type Prepared = Omit<OutgoingAction, 'event'>

/** An action that nobody outside hears of, as it is announced. */
export const announcement = (row: OutboxRow, contact: ClaimContact, content: Content): Prepared =>
  prepared(row, contact, { ...content, letter: null })

/**
 * An action that leaves the house, with its letter where its step has a template.
 *
 * @problem as `writeLetter`
 */
export function outgoing(
  row: OutboxRow,
  contact: ClaimContact,
  { content, policy }: { readonly content: Content; readonly policy: ActivePolicy },
): Result<Prepared, LetterProblem> {
  const { action } = content
  if (!('template' in action)) return ok(prepared(row, contact, { ...content, letter: null }))
  const about = { ...content, ...contact, template: action.template }
  const letter = writeLetter(policy.document, about, policy.jurisdiction.languages)
  return letter.ok ? ok(prepared(row, contact, { ...content, letter: letter.value })) : letter
}

function prepared(
  row: OutboxRow,
  contact: ClaimContact,
  content: Content & { readonly letter: Letter | null },
): Prepared {
  const { day, action, amounts, citations, letter } = content
  return {
    id: row.id,
    day,
    decidedOn: row.decidedOn,
    action,
    amounts,
    claim: contact.claim,
    creditor: contact.creditor,
    debtor: contact.debtor,
    letter,
    citations,
    contentHash: contentHash(letter ?? { action, amounts }),
  }
}
