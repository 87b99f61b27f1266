import { assert, type PlainDate } from '@forfall/rules'
import type { DebtorRow } from './parties.ts'
import { row } from './sql.ts'
import type { Store } from './store.ts'

/** What an outgoing action says of its claim, its creditor and its debtor. */
export type ClaimContact = {
  readonly claim: {
    readonly id: string
    readonly invoiceNumber: string
    readonly issuedOn: PlainDate
    readonly dueOn: PlainDate
    readonly paymentReference: string | null
    readonly jurisdiction: string | null
    readonly policyId: string | null
    readonly policyVersion: number | null
  }
  readonly creditor: {
    readonly name: string
    readonly organisationNumber: string | null
    readonly country: string | null
  }
  readonly debtor: Omit<DebtorRow, 'id' | 'creditorId' | 'key'>
}

type Flat = ClaimContact['claim'] &
  ClaimContact['debtor'] & {
    readonly creditorName: string
    readonly creditorNumber: string | null
    readonly creditorCountry: string | null
  }

/** Names, addresses and references of a claim; the claim must be in the book. */
export function contactOf(store: Store, claimId: string): ClaimContact {
  const found = row<Flat>(
    store,
    `SELECT c."id", c."invoiceNumber", c."issuedOn", c."dueOn", c."paymentReference",
       c."jurisdiction", c."policyId", c."policyVersion", k."name" AS "creditorName",
       k."organisationNumber" AS "creditorNumber", k."country" AS "creditorCountry",
       d."name", d."kind", d."country", d."organisationNumber", d."customerNumber", d."email",
       d."street", d."postalCode", d."city"
     FROM "Claim" c JOIN "Creditor" k ON k."id" = c."creditorId"
       JOIN "Debtor" d ON d."id" = c."debtorId"
     WHERE c."id" = $claimId AND c."organisationId" = $organisationId`,
    { claimId, organisationId: store.organisationId },
  )
  assert(found !== undefined, `claim ${claimId} is not in the book`)
  const { creditorName, creditorNumber, creditorCountry, ...rest } = found
  const { id, invoiceNumber, issuedOn, dueOn, paymentReference, ...more } = rest
  const { jurisdiction, policyId, policyVersion, ...debtor } = more
  const reference = { paymentReference, jurisdiction, policyId, policyVersion }
  return {
    claim: { id, invoiceNumber, issuedOn, dueOn, ...reference },
    creditor: {
      name: creditorName,
      organisationNumber: creditorNumber,
      country: creditorCountry,
    },
    debtor,
  }
}
