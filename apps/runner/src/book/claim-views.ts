import { type Blocker, ok, type PolicyDocument, type Result, textIn } from '@forfall/rules'
import { type ActionPage, type ActionRecord, readActions } from '../store/read-actions.ts'
import {
  type ClaimQuestion,
  type ClaimRecord,
  type CursorProblem,
  readClaim,
  readClaims,
} from '../store/read-claims.ts'
import type { Book } from './book.ts'
import type { ActionRow, BlockerView, ClaimPage, ClaimRow } from './views.ts'

/**
 * A page of claims as people see them.
 *
 * @problem cursor-unfit
 */
export function claimPage(book: Book, question: ClaimQuestion): Result<ClaimPage, CursorProblem> {
  const found = readClaims(book.store, question)
  if (!found.ok) return found
  const { claims, ...rest } = found.value
  return ok({ ...rest, claims: claims.map((claim) => claimRow(book, claim)) })
}

/** One claim as people see it, if the organisation has it. */
export function claimRowById(book: Book, id: string): ClaimRow | null {
  const claim = readClaim(book.store, id)
  return claim === null ? null : claimRow(book, claim)
}

/** A page of the outbox as people see it. */
export function actionRows(
  book: Book,
  page: ActionPage,
): { readonly actions: readonly ActionRow[]; readonly nextCursor: string | null } {
  const found = readActions(book.store, page)
  const last = found.at(-1)
  return {
    actions: found.map((action) => actionRow(book, action)),
    nextCursor: found.length === page.limit && last !== undefined ? last.id : null,
  }
}

/** The title of a step or `always` entry, else its id in words. */
export function stepTitle(document: PolicyDocument | null, step: string): string {
  const own = document?.steps[step]?.title
  const watched = document?.always.find(({ id }) => id === step)?.title
  const title = own ?? watched
  if (title !== undefined) return textIn(title, 'en')
  const words = step.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A blocker as lists show it. */
const blockerView = ({ code, text, citation, lawfulFrom }: Blocker): BlockerView => ({
  code,
  text,
  citation: citation?.text ?? null,
  lawfulFrom,
})

function claimRow(book: Book, claim: ClaimRecord): ClaimRow {
  const { nextStep, nextKind, nextOn, nextWhy, blockers, ...rest } = claim
  const title = nextStep === null ? null : stepTitle(documentOf(book, claim), nextStep)
  const next = { step: nextStep, stepTitle: title, kind: nextKind, on: nextOn }
  return {
    ...rest,
    next: nextWhy === null ? null : { ...next, why: nextWhy },
    blockers: blockers.map(blockerView),
  }
}

type Pinned = { readonly policyId: string | null; readonly policyVersion: number | null }

function documentOf(book: Book, { policyId, policyVersion }: Pinned): PolicyDocument | null {
  if (policyId === null || policyVersion === null) return null
  const policy = book.policyOf({ policyId, version: policyVersion })
  return policy.ok ? policy.value.document : null
}

const actionRow = (book: Book, action: ActionRecord): ActionRow => ({
  ...action,
  stepTitle: stepTitle(documentOf(book, action), action.step),
})
