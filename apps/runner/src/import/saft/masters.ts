import type { Currency, DebtorKind } from '@forfall/rules'
import type { Collector, Where } from '../collector.ts'
import type { ImportOptions } from '../options.ts'
import { countryOf, debtorOf, nobody, partyOf } from '../party.ts'
import { quoted } from '../problems.ts'
import type { ImportedDebtor, ImportedParty } from '../record.ts'
import { minorOfDecimal, readCurrency } from '../values.ts'
import { elementAt, elementsAt, textAt, type XmlElement } from '../xml/element.ts'
import { foundIn, whereOf } from '../xml/found.ts'

/** A customer of the master data. */
export type Customer = {
  readonly party: ImportedParty
  readonly kind: DebtorKind | null
  /** Days of payment, as text. They are the habit, not the due date of any invoice. */
  readonly termsDays: string | null
  readonly hasOpeningDebit: boolean
}

/** Whose books the file holds, and in which currency; `null` where the header does not say. */
export type SaftHeader = { readonly creditor: ImportedParty; readonly currency: Currency | null }

/** The header of the file. */
export function readHeader(header: XmlElement, collector: Collector): SaftHeader {
  const company = elementAt(header, 'Company') ?? header
  const country = textAt(header, 'AuditFileCountry')
  const stated = elementAt(header, 'DefaultCurrencyCode') ?? elementAt(header, 'CurrencyCode')
  if (stated === null) {
    collector.problem('currency-missing', whereOf(header, null), {
      found: null,
      expected: 'DefaultCurrencyCode in the header',
    })
  }
  return {
    creditor: saftParty(company, country),
    currency: stated === null ? null : readCurrency(foundIn(stated, null), collector),
  }
}

/** A customer, with what tells whether the debtor is an enterprise. */
export function readCustomer(element: XmlElement, homeCountry: string | null): Customer {
  const party = saftParty(element, homeCountry)
  return {
    party: { ...party, customerNumber: textAt(element, 'CustomerID') },
    kind: kindOf(textAt(element, 'PartyInfo', 'Type'), party.organisationNumber !== null),
    termsDays: textAt(element, 'PartyInfo', 'PaymentTerms', 'Days'),
    hasOpeningDebit: openingDebits(element).some((minor) => minor !== 0),
  }
}

/** The debtor of a line; a party of which nothing is known after a problem was reported. */
export function debtorIn(
  file: { readonly customers: ReadonlyMap<string, Customer>; readonly options: ImportOptions },
  line: { readonly customerId: string; readonly where: Where },
  collector: Collector,
): ImportedDebtor {
  const customer = file.customers.get(line.customerId)
  if (customer === undefined) {
    collector.problem('debtor-unknown', line.where, {
      found: `CustomerID ${quoted(line.customerId)}`,
      expected: 'a customer of the master data',
    })
    return debtorOf(nobody, null, null)
  }
  return debtorOf(customer.party, customer.kind, file.options.debtorKind ?? null)
}

/** The accounts that carry what a customer owes, as the master data names them. */
export const accountsOf = (customer: XmlElement): string[] =>
  [...elementsAt(customer, 'AccountID'), ...elementsAt(customer, 'BalanceAccount', 'AccountID')]
    .map(({ text }) => text)
    .filter((text) => text !== '')

/** Whether an account is one of trade receivables by the Norwegian standard chart (group 15). */
export const isReceivable = (account: XmlElement): boolean =>
  [textAt(account, 'StandardAccountID'), textAt(account, 'GroupingCode')].some(
    (code) => code?.startsWith('15') ?? false,
  )

const kinds: ReadonlyMap<string, DebtorKind> = new Map([
  ['company', 'business'],
  ['business', 'business'],
  ['government', 'public'],
  ['public', 'public'],
  ['private', 'consumer'],
  ['person', 'consumer'],
  ['consumer', 'consumer'],
])

/** A registered enterprise of type "Private" is a company in private hands, not a consumer. */
function kindOf(type: string | null, isRegistered: boolean): DebtorKind | null {
  const kind = kinds.get(type?.toLowerCase() ?? '') ?? null
  return kind === 'consumer' && isRegistered ? null : kind
}

function openingDebits(customer: XmlElement): number[] {
  const balances = [
    ...elementsAt(customer, 'OpeningDebitBalance'),
    ...elementsAt(customer, 'BalanceAccount', 'OpeningDebitBalance'),
  ]
  return balances
    .map(({ text }) => minorOfDecimal(text))
    .filter((minor) => typeof minor === 'number')
}

/** A company or person. Without a country its numbers are read as those of the file's country. */
function saftParty(element: XmlElement, homeCountry: string | null): ImportedParty {
  const address = addressOf(element)
  const at = (name: string): string | null => (address === null ? null : textAt(address, name))
  const country = at('Country')
  const street = [at('StreetName'), at('Number')].filter((part) => part !== null).join(' ')
  const party = partyOf({
    name: textAt(element, 'Name') ?? textAt(element, 'CompanyName'),
    organisationNumber:
      textAt(element, 'RegistrationNumber') ??
      textAt(element, 'TaxRegistration', 'TaxRegistrationNumber') ??
      textAt(element, 'CustomerTaxID'),
    country: country ?? homeCountry,
    email: textAt(element, 'Contact', 'Email'),
    street: street || at('AddressDetail'),
    postalCode: at('PostalCode'),
    city: at('City'),
  })
  return element.name === 'Customer' ? { ...party, country: countryOf(country) } : party
}

/** The postal address where there is one, since letters go there. */
function addressOf(element: XmlElement): XmlElement | null {
  const addresses = elementsAt(element, 'Address')
  const postal = addresses.find((address) => textAt(address, 'AddressType') === 'PostalAddress')
  return postal ?? addresses[0] ?? elementAt(element, 'BillingAddress')
}
