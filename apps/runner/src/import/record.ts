import type { Currency, DebtorKind, PlainDate } from '@forfall/rules'
import type { ImportedTerms } from './terms.ts'

/** The formats that are read. Other UBL 2 invoices are read as `peppol`, with a remark. */
export type ImportFormat = 'peppol' | 'oioubl' | 'finvoice' | 'saf-t' | 'csv' | 'json'

/** Where in a file something stands. */
export type Place = {
  readonly file: string
  /** Counted from 1. */
  readonly line?: number
  /** Element path (`/Invoice/cbc:DueDate`), JSON path (`/invoices/3/amount`) or CSV column. */
  readonly path?: string
  /** Number of the invoice or credit note, once it is known. */
  readonly record?: string
}

/** Creditor or debtor as the file names them; what the file does not say is `null`. */
export type ImportedParty = {
  readonly name: string | null
  /** Without spaces, country prefix and VAT suffix where the country is known; never a person's number. */
  readonly organisationNumber: string | null
  /** ISO 3166 alpha-2 code. */
  readonly country: string | null
  readonly customerNumber: string | null
  readonly email: string | null
  readonly address: {
    readonly street: string | null
    readonly postalCode: string | null
    readonly city: string | null
  } | null
}

/**
 * The debtor of a record.
 *
 * `kind` is `business` when the file gives a registration or VAT number of an enterprise, or says
 * so; otherwise it is what the file or the importer says, or `null`. Nobody becomes a consumer by
 * default: `null` sends the claim to a person.
 */
export type ImportedDebtor = ImportedParty & { readonly kind: DebtorKind | null }

/** Something that happened to an invoice, on its day. Amounts in minor units, above zero. */
export type ImportedHappening = { readonly on: PlainDate } & (
  | {
      readonly kind: 'payment'
      readonly amountMinor: number
      /** `null` when the file does not say; then it is the currency of the invoice. */
      readonly currency: Currency | null
      readonly reference?: string
    }
  | {
      readonly kind: 'credit'
      readonly amountMinor: number
      readonly currency: Currency | null
      readonly reference?: string
    }
  | { readonly kind: 'dispute'; readonly reason?: string }
  | { readonly kind: 'dispute-resolved' }
  | { readonly kind: 'hold'; readonly reason: string; readonly until: PlainDate | null }
  | { readonly kind: 'hold-lifted' }
  | { readonly kind: 'insolvency' }
  | { readonly kind: 'deceased' }
  | {
      readonly kind: 'payment-plan'
      /** First day on which the plan no longer holds dunning back. */
      readonly until: PlainDate | null
      readonly instalments: readonly { readonly dueOn: PlainDate; readonly amountMinor: number }[]
    }
  | { readonly kind: 'payment-plan-broken' }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'customer-stop'; readonly stopped: boolean }
)

/** The words for what can happen to an invoice. */
export const happeningKinds = [
  'payment',
  'credit',
  'dispute',
  'dispute-resolved',
  'hold',
  'hold-lifted',
  'insolvency',
  'deceased',
  'payment-plan',
  'payment-plan-broken',
  'withdrawn',
  'customer-stop',
] as const satisfies readonly ImportedHappening['kind'][]

/** An invoice that asks for money. */
export type ImportedInvoice = {
  readonly kind: 'invoice'
  readonly place: Place
  readonly number: string
  readonly issuedOn: PlainDate
  /** Last day to pay in time, as the file states it. Never computed from payment terms. */
  readonly dueOn: PlainDate
  /** What the invoice asks for, in minor units; above zero. */
  readonly amountMinor: number
  readonly currency: Currency
  readonly creditor: ImportedParty
  readonly debtor: ImportedDebtor
  readonly paymentReference: string | null
  readonly terms: ImportedTerms
  /** Paid before the import on days the file does not tell; below `amountMinor`. */
  readonly paidMinor: number
  readonly history: readonly ImportedHappening[]
}

/** A credit note: it takes its amount off the invoice it corrects. */
export type ImportedCreditNote = {
  readonly kind: 'credit-note'
  readonly place: Place
  readonly number: string
  readonly issuedOn: PlainDate
  /** Minor units; above zero. */
  readonly amountMinor: number
  readonly currency: Currency
  readonly creditor: ImportedParty
  readonly debtor: ImportedDebtor
  /** Number of the invoice. */
  readonly corrects: string
}

/** Something that happened to an invoice that is in the book already. */
export type ImportedHappeningRecord = {
  readonly kind: 'happening'
  readonly place: Place
  readonly invoiceNumber: string
  readonly creditor: ImportedParty
  readonly happening: ImportedHappening
}

/** One record of a file. */
export type ImportedRecord = ImportedInvoice | ImportedCreditNote | ImportedHappeningRecord

/** Codes of what was left out or is worth knowing. Stable; integrators branch on them. */
export type ImportRemarkCode =
  | 'nothing-left-to-pay'
  | 'other-ubl-profile'
  | 'unusual-type'
  | 'payee-differs'
  | 'supplier-lines'
  | 'no-customer-lines'
  | 'other-account-lines'
  | 'credits-not-matched'
  | 'settled-items'
  | 'opening-balance'
  | 'source-documents-ignored'
  | 'column-ignored'
  | 'lines-before-header'
  | 'more-remarks'

/** Something the reader of the import should know. It refuses nothing. */
export type ImportRemark = {
  readonly code: ImportRemarkCode
  readonly place: Place
  /** What it is about, such as an amount, a code or a count. */
  readonly detail: string | null
}

/** A file that was read whole. */
export type ImportedFile = {
  readonly format: ImportFormat
  readonly records: readonly ImportedRecord[]
  readonly remarks: readonly ImportRemark[]
}
