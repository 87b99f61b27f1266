import type { DebtorKind } from '@forfall/rules'
import type { ImportedDebtor, ImportedParty } from '../import/record.ts'
import type { Intake } from '../placing/assign.ts'
import { debtorById, debtorIdByKey } from '../store/debtors.ts'
import { type CreditorRow, creditorByKey, saveCreditor, saveDebtor } from '../store/parties.ts'
import type { Book } from './book.ts'
import { creditorId, creditorKey, debtorId, debtorKey } from './identity.ts'
import type { BookImportProblem } from './import-problem.ts'

/** What reading a file into the book came to. */
export type ImportCounts = {
  newClaims: number
  knownClaims: number
  /** Claims that got a law, a debtor of known kind or other facts by being imported again. */
  completedClaims: number
  newEvents: number
  knownEvents: number
}

/** Counts before anything was read. */
export const noCounts: ImportCounts = {
  newClaims: 0,
  knownClaims: 0,
  completedClaims: 0,
  newEvents: 0,
  knownEvents: 0,
}

/** One file on its way into the book. */
export type ImportSession = {
  readonly book: Book
  /** The law the importer named for the file. */
  readonly jurisdiction: string | null
  readonly intake: Intake
  readonly counts: ImportCounts
  readonly problems: BookImportProblem[]
  /** How often a key was given to an event of this file; see `occurrence`. */
  readonly seen: Map<string, number>
  /** Ids of the creditors its records are of. */
  readonly creditors: Set<string>
}

/** Name of the creditor of records that name none. */
const unnamedCreditor = 'Own organisation'

/** The creditor of a record, made when the book lacks it. */
export function creditorFor(session: ImportSession, party: ImportedParty): CreditorRow {
  const { store } = session.book
  const key = creditorKey(party)
  const { organisationNumber, country } = party
  saveCreditor(store, {
    id: creditorId(store.organisationId, key),
    key,
    name: party.name ?? organisationNumber ?? unnamedCreditor,
    organisationNumber,
    country,
  })
  const creditor = creditorByKey(store, key) as CreditorRow
  session.creditors.add(creditor.id)
  return creditor
}

/** The debtor of a record, made when the book lacks it; gives its id. */
export function debtorFor(
  { book }: ImportSession,
  creditor: CreditorRow,
  { debtor, number }: { readonly debtor: ImportedDebtor; readonly number: string },
): string {
  const key = debtorKey(debtor, number)
  const id = debtorIdByKey(book.store, creditor.id, key) ?? freeDebtorId(book, creditor.id, key)
  const { name, organisationNumber, country, customerNumber, email, address } = debtor
  const kind: DebtorKind | null = debtor.kind
  saveDebtor(book.store, {
    ...{ id, creditorId: creditor.id, key, name, kind, country },
    ...{ organisationNumber, customerNumber, email },
    street: address?.street ?? null,
    postalCode: address?.postalCode ?? null,
    city: address?.city ?? null,
  })
  return id
}

/** The row of an erased debtor keeps its id. Who is a customer again is somebody new to the book. */
function freeDebtorId({ store }: Book, creditor: string, key: string): string {
  let earlier = 0
  while (debtorById(store, debtorId(creditor, key, earlier)) !== undefined) earlier += 1
  return debtorId(creditor, key, earlier)
}

/**
 * A key with its place among equal ones of the file. Two payments that read alike in one file are two
 * payments; the same file read again gives the same keys.
 */
export function occurrence({ seen }: ImportSession, key: string): string {
  const count = (seen.get(key) ?? 0) + 1
  seen.set(key, count)
  return `${key}#${count}`
}
