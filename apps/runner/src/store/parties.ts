import { row, write } from './sql.ts'
import type { Store } from './store.ts'

/** A creditor as the book knows it. */
export type CreditorRow = {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly organisationNumber: string | null
  readonly country: string | null
}

/** A debtor as the book knows it. */
export type DebtorRow = {
  readonly id: string
  readonly creditorId: string
  readonly key: string
  readonly name: string | null
  readonly kind: string | null
  readonly country: string | null
  readonly organisationNumber: string | null
  readonly customerNumber: string | null
  readonly email: string | null
  readonly street: string | null
  readonly postalCode: string | null
  readonly city: string | null
}

/** The creditor with an id, if the organisation has it. */
export const creditorById = (store: Store, id: string): CreditorRow | undefined =>
  row<CreditorRow>(
    store,
    `SELECT "id", "key", "name", "organisationNumber", "country" FROM "Creditor"
     WHERE "organisationId" = $organisationId AND "id" = $id`,
    { organisationId: store.organisationId, id },
  )

/** The creditor with a key, if the book has it. */
export const creditorByKey = (store: Store, key: string): CreditorRow | undefined =>
  row<CreditorRow>(
    store,
    `SELECT "id", "key", "name", "organisationNumber", "country" FROM "Creditor"
     WHERE "organisationId" = $organisationId AND "key" = $key`,
    { organisationId: store.organisationId, key },
  )

/** Keeps a creditor. What was known of it stays; what was not is filled in. */
export const saveCreditor = (store: Store, creditor: CreditorRow): number =>
  write(
    store,
    `INSERT INTO "Creditor" ("id", "organisationId", "key", "name", "organisationNumber", "country")
     VALUES ($id, $organisationId, $key, $name, $organisationNumber, $country)
     ON CONFLICT ("organisationId", "key") DO UPDATE SET
       "organisationNumber" = coalesce("organisationNumber", excluded."organisationNumber"),
       "country" = coalesce("country", excluded."country")`,
    { ...creditor, organisationId: store.organisationId },
  )

/** Keeps a debtor. An address that comes in again replaces the older one; nothing is emptied. */
export const saveDebtor = (store: Store, debtor: DebtorRow): number =>
  write(
    store,
    `INSERT INTO "Debtor" ("id", "organisationId", "creditorId", "key", "name", "kind", "country",
       "organisationNumber", "customerNumber", "email", "street", "postalCode", "city")
     VALUES ($id, $organisationId, $creditorId, $key, $name, $kind, $country,
       $organisationNumber, $customerNumber, $email, $street, $postalCode, $city)
     ON CONFLICT ("creditorId", "key") DO UPDATE SET
       "name" = coalesce(excluded."name", "name"),
       "kind" = coalesce(excluded."kind", "kind"),
       "country" = coalesce(excluded."country", "country"),
       "organisationNumber" = coalesce(excluded."organisationNumber", "organisationNumber"),
       "email" = coalesce(excluded."email", "email"),
       "street" = coalesce(excluded."street", "street"),
       "postalCode" = coalesce(excluded."postalCode", "postalCode"),
       "city" = coalesce(excluded."city", "city")`,
    { ...debtor, organisationId: store.organisationId },
  )
