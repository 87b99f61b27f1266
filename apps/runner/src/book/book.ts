import { jurisdictions as shippedJurisdictions } from '@forfall/jurisdictions'
import { type Jurisdiction, ok, type PlainDate, type Result } from '@forfall/rules'
import { keyFor } from '../secret.ts'
import type { Actor } from '../store/audit.ts'
import { organisationRows } from '../store/organisations.ts'
import { closeStore, openStore, type Store, type StoreProblem, storeFor } from '../store/store.ts'
import { publishDefaults } from './default-policies.ts'
import { type PolicyReader, policyReader } from './policies.ts'

/** An organisation's claims, with the laws and policies they are under. */
export type Book = {
  readonly store: Store
  readonly jurisdictions: readonly Jurisdiction[]
  /** The law of a country, if this release has it. */
  readonly lawOf: (country: string | null) => Jurisdiction | null
  /** A published policy version, compiled. */
  readonly policyOf: PolicyReader
  /** The readers of the organisations that were asked for, by organisation. */
  readonly readers: Map<string, PolicyReader>
}

/** What opening a book needs. */
export type BookOptions = {
  readonly file: string
  readonly now: () => string
  /** The secret of the book; see `secretOf`. */
  readonly secret: string
  /** Who opens it; the program itself, when absent. */
  readonly actor?: Actor
  /** The day from which newly published default policies take new claims. */
  readonly today: PlainDate
  /** The laws to work with; all that this release has, when absent. */
  readonly jurisdictions?: readonly Jurisdiction[]
}

/**
 * Opens a book and publishes the default policies that its organisations lack.
 *
 * @problem as `openStore`
 */
export function openBook(options: BookOptions): Result<Book, StoreProblem> {
  const { file, now, secret, actor = program } = options
  const opened = openStore({ file, now, actor, sealKey: keyFor(secret, 'audit-log') })
  if (!opened.ok) return opened
  const store = opened.value
  const jurisdictions = options.jurisdictions ?? shippedJurisdictions
  const lawOf = (country: string | null): Jurisdiction | null =>
    jurisdictions.find((law) => law.country === country) ?? null
  for (const { id } of organisationRows(store))
    publishDefaults(storeFor(store, { actor, organisationId: id }), jurisdictions, options.today)
  const policyOf = policyReader(store, lawOf)
  const readers = new Map([[store.organisationId, policyOf]])
  return ok({ store, jurisdictions, lawOf, policyOf, readers })
}

/** The program as such, where nobody asked it. */
const program: Actor = { kind: 'system', id: 'forfall' }

/** The same book as somebody else sees it, who may be of another organisation. */
export function bookFor(
  book: Book,
  who: { readonly actor: Actor; readonly organisationId: string },
): Book {
  const store = storeFor(book.store, who)
  const { readers, lawOf } = book
  const policyOf = readers.get(store.organisationId) ?? policyReader(store, lawOf)
  readers.set(store.organisationId, policyOf)
  return { ...book, store, policyOf }
}

/** Closes a book. */
export const closeBook = (book: Book): Promise<void> => closeStore(book.store)
