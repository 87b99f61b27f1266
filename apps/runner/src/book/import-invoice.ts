import {
  assert,
  type ClaimEvent,
  type ClaimEventOf,
  choiceOfLaw,
  contentHash,
  foldClaim,
  formatMoney,
  type PlainDate,
  type Result,
  refused,
} from '@forfall/rules'
import type { ImportedInvoice } from '../import/record.ts'
import { historyOf, openingOf, paidBeforeOf } from '../import/to-events.ts'
import { assignmentOf, placeAnew } from '../placing/assign.ts'
import { placementOn } from '../placing/place-claim.ts'
import { claimById, insertClaim, type StoredClaim, saveWords } from '../store/claims.ts'
import { debtorById, isErased } from '../store/debtors.ts'
import { eventsOfClaim, type NewEvent } from '../store/events.ts'
import { appendEvents } from './append.ts'
import { foldedClaim, plainRules } from './fold.ts'
import { claimId } from './identity.ts'
import type { BookImportProblem } from './import-problem.ts'
import { creditorFor, debtorFor, type ImportSession, occurrence } from './import-session.ts'
import { newTerms, termsEvents, toldTerms } from './import-terms.ts'

type Opening = ClaimEventOf<'invoice-imported'>

/**
 * Takes an invoice into the book. One that is there already must read the same; what the file adds to
 * its history is appended, and what was missing is filled in: a law, a kind of debtor, how the claim came
 * to be. A debtor of it who was erased stays erased.
 */
export function importInvoice(session: ImportSession, record: ImportedInvoice): void {
  const { store } = session.book
  const creditor = creditorFor(session, record.creditor)
  const id = claimId(creditor.id, record.number)
  const known = claimById(store, id)
  const isDebtorErased = known !== undefined && isErased(store, known.debtorId)
  const debtor = isDebtorErased ? known.debtorId : debtorFor(session, creditor, record)
  const opening = openingOf(record)
  const law = choiceOfLaw({
    named: session.jurisdiction,
    creditorCountry: creditor.country,
    debtorCountry: record.debtor.country,
    debtorKind: opening.debtor.kind,
  })
  const jurisdiction = law.ok ? law.value.country : null
  if (known !== undefined) {
    importAgain(session, record, { known, opening, jurisdiction })
    return
  }
  const terms = termsEvents(id, record)
  const state = foldClaim(id, [opening, ...terms.map(({ event }) => event)], plainRules)
  const assignment = assignmentOf(session.book, session.intake, {
    ...{ id, debtorId: debtor, creditorId: creditor.id },
    ...{ law: session.book.lawOf(jurisdiction), state },
  })
  const placement = placementOn(jurisdiction, assignment.chosen)
  const { paymentReference } = record
  insertClaim(
    store,
    {
      ...{ id, creditorId: creditor.id, debtorId: debtor, paymentReference },
      ...{ words: wordsOf(record), placement },
    },
    state,
  )
  append(session, id, [
    { event: { ...opening, placed: placement }, externalKey: `invoice:${id}` },
    ...terms,
    ...stopOf(session, { id, debtor, on: record.issuedOn }),
  ])
  session.counts.newClaims += 1
  addHistory(session, id, record)
}

/** The creditor wants no dunning of some debtors; what comes in on them is no exception. */
function stopOf(
  { book }: ImportSession,
  { id, debtor, on }: { readonly id: string; readonly debtor: string; readonly on: PlainDate },
): readonly NewEvent[] {
  if (debtorById(book.store, debtor)?.isStopped !== 1) return []
  const event: ClaimEvent = { type: 'facts-stated', on, facts: { isCustomerStopped: true } }
  return [{ event, externalKey: `stopped:${id}` }]
}

function importAgain(
  session: ImportSession,
  record: ImportedInvoice,
  at: {
    readonly known: StoredClaim
    readonly opening: Opening
    readonly jurisdiction: string | null
  },
): void {
  const { known, opening } = at
  const terms = addedTerms(session, record, at)
  if (!terms.ok) {
    session.problems.push(terms.problem)
    return
  }
  session.counts.knownClaims += 1
  const { store } = session.book
  if (!isErased(store, known.debtorId)) saveWords(store, known.id, wordsOf(record))
  const stated = [...statedKind(session, known, opening), ...terms.value]
  const areFactsNew = append(session, known.id, stated) > 0
  addHistory(session, known.id, record)
  const isLawNew = known.jurisdiction === null && at.jurisdiction !== null
  if (!areFactsNew && !isLawNew) return
  session.counts.completedClaims += 1
  placeAnew(session.book, session.intake, {
    claim: storedClaim(store, known.id),
    jurisdiction: known.jurisdiction ?? at.jurisdiction,
    on: record.issuedOn,
  })
}

/** What the file says happened to the invoice, as far as the book does not know it. */
function addHistory(session: ImportSession, id: string, record: ImportedInvoice): void {
  const { counts } = session
  const history = historyOf(record)
  const keyed = history.map((event) => ({
    event,
    externalKey: occurrence(session, `event:${id}:${contentHash(event).slice(0, 24)}`),
  }))
  const appended = append(session, id, keyed) + append(session, id, paidBefore(session, id, record))
  counts.newEvents += appended
  counts.knownEvents += Math.max(0, history.length - appended)
}

/**
 * What was paid on days the file does not tell. `paid` in a file is all that was paid so far, so only
 * what goes beyond the payments in the book is new.
 */
function paidBefore(
  { book }: ImportSession,
  id: string,
  record: ImportedInvoice,
): readonly NewEvent[] {
  if (record.paidMinor === 0) return []
  const dated = record.history.reduce(
    (sum, one) => (one.kind === 'payment' ? sum + one.amountMinor : sum),
    0,
  )
  const { state } = foldedClaim(book, storedClaim(book.store, id))
  const missing = record.paidMinor + dated - state.paidMinor
  if (missing <= 0) return []
  const event = paidBeforeOf(missing, record.issuedOn)
  return [{ event, externalKey: `paid:${id}:${record.paidMinor + dated}` }]
}

/** The kind of a debtor that nobody had said before, and what follows from it where nobody said more. */
function statedKind(
  { book }: ImportSession,
  known: StoredClaim,
  { on, debtor, isCommercial }: Opening,
): readonly NewEvent[] {
  const { kind } = debtor
  if (kind === null || foldedClaim(book, known).state.debtorKind !== null) return []
  const told = toldTerms(book, known).isCommercial
  const facts = { debtorKind: kind, isCommercial: told ?? isCommercial }
  const event: ClaimEvent = { type: 'facts-stated', on, facts }
  return [{ event, externalKey: `debtor-kind:${known.id}` }]
}

/** What the file says of the claim and nobody had said before, if it contradicts nothing in the book. */
function addedTerms(
  session: ImportSession,
  record: ImportedInvoice,
  at: { readonly known: StoredClaim; readonly opening: Opening },
): Result<readonly NewEvent[], BookImportProblem> {
  const problem = difference(session, record, at)
  return problem === null ? newTerms(session.book, at.known, record) : refused(problem)
}

function difference(
  session: ImportSession,
  { place, number }: ImportedInvoice,
  { known, opening }: { readonly known: StoredClaim; readonly opening: Opening },
): BookImportProblem | null {
  const at = { place: { ...place, record: number } }
  const named = session.jurisdiction
  const own = known.jurisdiction
  if (named !== null && own !== null && named !== own)
    return { ...at, code: 'jurisdiction-differs', found: named, expected: own }
  const first = eventsOfClaim(session.book.store, known.id)[0]?.event
  assert(first?.type === 'invoice-imported', 'the log of a claim begins with its invoice')
  const [found, expected] = [sentence(opening), sentence(first)]
  return found === expected ? null : { ...at, code: 'invoice-differs', found, expected }
}

const sentence = ({ invoice: { amount, issuedOn, dueOn } }: Opening): string =>
  `${formatMoney(amount)} issued ${issuedOn} due ${dueOn}`

/** What people look for a claim by. */
const wordsOf = (record: ImportedInvoice): readonly (string | null)[] => [
  record.number,
  record.creditor.name,
  record.debtor.name,
  record.debtor.customerNumber,
  record.paymentReference,
]

const append = (session: ImportSession, id: string, events: readonly NewEvent[]): number =>
  events.length === 0
    ? 0
    : appendEvents(session.book, storedClaim(session.book.store, id), events).appended

function storedClaim(store: Parameters<typeof claimById>[0], id: string): StoredClaim {
  const claim = claimById(store, id)
  assert(claim !== undefined, `claim ${id} is not in the book`)
  return claim
}
