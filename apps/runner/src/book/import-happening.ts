import { type Currency, contentHash, formatMoney, type Invoice } from '@forfall/rules'
import type {
  ImportedCreditNote,
  ImportedHappeningRecord,
  ImportedParty,
  Place,
} from '../import/record.ts'
import { creditEventOf, eventOf } from '../import/to-events.ts'
import { claimById, claimsByNumber, type StoredClaim } from '../store/claims.ts'
import { saysTheSame } from '../store/erasable.ts'
import { eventByKey } from '../store/events.ts'
import { appendEvents } from './append.ts'
import type { Book } from './book.ts'
import { foldedClaim } from './fold.ts'
import { claimId, creditorId, creditorKey, isSameName } from './identity.ts'
import { type ImportSession, occurrence } from './import-session.ts'

/** Takes the amount of a credit note off the invoice it corrects, once. */
export function importCreditNote(session: ImportSession, record: ImportedCreditNote): void {
  const { number, corrects, amountMinor, currency } = record
  const place = { ...record.place, record: number }
  const claim = claimFor(session, { ...record, place, invoiceNumber: corrects })
  if (claim === null || !isCurrency(session, { claim, place, currency })) return
  const event = creditEventOf(record, invoiceOf(session.book, claim).issuedOn)
  const externalKey = `credit-note:${claim.creditorId}:${number}`
  const known = eventByKey(session.book.store, externalKey)
  if (known !== undefined && !saysTheSame(known.event, event)) {
    const { event: other } = known
    session.problems.push({
      code: 'credit-note-differs',
      place,
      found: `${formatMoney({ minor: amountMinor, currency })} of ${event.on}`,
      expected: `${'amountMinor' in other ? formatMoney({ minor: other.amountMinor, currency }) : other.type} of ${other.on}`,
    })
    return
  }
  countEvent(session, appendEvents(session.book, claim, [{ event, externalKey }]).appended)
}

/** Adds to the log of an invoice what a file says happened to it. */
export function importHappening(session: ImportSession, record: ImportedHappeningRecord): void {
  const { happening, invoiceNumber } = record
  const place = { ...record.place, record: invoiceNumber }
  const claim = claimFor(session, { ...record, place })
  if (claim === null) return
  const currency = 'currency' in happening ? happening.currency : null
  if (currency !== null && !isCurrency(session, { claim, place, currency })) return
  const event = eventOf(happening, invoiceOf(session.book, claim).issuedOn)
  const key = `event:${claim.id}:${contentHash(event).slice(0, 24)}`
  const externalKey = occurrence(session, key)
  countEvent(session, appendEvents(session.book, claim, [{ event, externalKey }]).appended)
}

function claimFor(
  session: ImportSession,
  about: {
    readonly place: Place
    readonly creditor: ImportedParty
    readonly invoiceNumber: string
  },
): StoredClaim | null {
  const { creditor, invoiceNumber, place } = about
  const claim = claimOf(session.book, creditor, invoiceNumber)
  if (claim !== null) return claim
  const of = creditor.name ?? creditor.organisationNumber
  session.problems.push({
    code: 'invoice-unknown',
    place,
    found: `invoice ${invoiceNumber}${of === null ? '' : ` of ${of}`}`,
    expected: 'one invoice that was imported before or stands in the same file',
  })
  return null
}

/**
 * The claim on an invoice. A file that says less of the creditor than the invoice did still finds it,
 * as long as only one invoice can be meant.
 */
function claimOf(
  { store }: Book,
  creditor: ImportedParty,
  invoiceNumber: string,
): StoredClaim | null {
  const key = creditorKey(creditor)
  const exact = claimById(store, claimId(creditorId(store.organisationId, key), invoiceNumber))
  if (exact !== undefined) return exact
  if (creditor.organisationNumber !== null) return null
  const candidates = claimsByNumber(store, invoiceNumber).filter(
    ({ creditorName }) => creditor.name === null || isSameName(creditorName, creditor.name),
  )
  const [only] = candidates
  return candidates.length === 1 && only !== undefined ? (claimById(store, only.id) ?? null) : null
}

function isCurrency(
  session: ImportSession,
  about: { readonly claim: StoredClaim; readonly place: Place; readonly currency: Currency },
): boolean {
  const expected = invoiceOf(session.book, about.claim).amount.currency
  if (about.currency === expected) return true
  const { place, currency: found } = about
  session.problems.push({ code: 'currency-differs', place, found, expected })
  return false
}

const invoiceOf = (book: Book, claim: StoredClaim): Invoice =>
  foldedClaim(book, claim).state.invoice

function countEvent({ counts }: ImportSession, appended: number): void {
  if (appended > 0) counts.newEvents += appended
  else counts.knownEvents += 1
}
