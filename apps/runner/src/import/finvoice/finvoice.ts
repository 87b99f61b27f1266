import { type Currency, type PlainDate, parsePlainDate } from '@forfall/rules'
import type { Collector } from '../collector.ts'
import { finishCreditNote, finishInvoice } from '../finish.ts'
import type { ImportOptions } from '../options.ts'
import { debtorOf, partyOf } from '../party.ts'
import { quoted } from '../problems.ts'
import type { ImportedParty } from '../record.ts'
import { noTerms } from '../terms.ts'
import {
  isPlausible,
  optionalText,
  readCurrency,
  readMinor,
  readNumber,
  readXmlDay,
  textMax,
} from '../values.ts'
import { elementAt, elementsAt, textAt, type XmlElement, type XmlHead } from '../xml/element.ts'
import type { XmlFormat } from '../xml/format.ts'
import { foundIn, whereOf } from '../xml/found.ts'

/** Whether an element is the root of a Finvoice message. */
export const isFinvoice = ({ name }: XmlHead): boolean => name === 'Finvoice'

const wanted: ReadonlySet<string> = new Set([
  'BuyerCommunicationDetails',
  'BuyerPartyDetails',
  'EpiDetails',
  'InvoiceDetails',
  'SellerCommunicationDetails',
  'SellerPartyDetails',
])

/** Reads one Finvoice message (Finland, versions 1 to 3): type INV01 as invoice, INV02 as credit. */
export function createFinvoiceFormat(
  root: XmlHead,
  options: ImportOptions,
  collector: Collector,
): XmlFormat {
  const children: XmlElement[] = []
  return {
    format: () => 'finvoice',
    visitor: {
      visit: (head) => {
        if (head.path === root.path) return 'enter'
        return wanted.has(head.name) ? 'take' : 'skip'
      },
      taken: (element) => children.push(element),
      left: () => readMessage({ ...root, text: '', children }, options, collector),
    },
  }
}

type Reading = {
  readonly message: XmlElement
  readonly details: XmlElement
  readonly number: string | null
  readonly collector: Collector
}

function readMessage(message: XmlElement, options: ImportOptions, collector: Collector): void {
  const details = elementAt(message, 'InvoiceDetails')
  if (details === null) {
    const expected = 'InvoiceDetails'
    collector.problem('field-missing', whereOf(message, null), { found: null, expected })
    return
  }
  const reading = { message, details, number: numberOf(details, collector), collector }
  const parties = {
    creditor: readParty(message, 'Seller'),
    debtor: debtorOf(readParty(message, 'Buyer'), null, options.debtorKind ?? null),
  }
  const types = elementsAt(details, 'InvoiceTypeCode').map(({ text }) => text)
  const type = types.find((text) => /^INV/i.test(text))?.toUpperCase() ?? types[0] ?? ''
  if (type === 'INV01') addInvoice(reading, parties)
  else if (type === 'INV02') addCreditNote(reading, parties)
  else {
    collector.problem('not-an-invoice', whereOf(details, reading.number), {
      found: type === '' ? null : `InvoiceTypeCode ${quoted(type)}`,
      expected: 'INV01 (invoice) or INV02 (credit note)',
    })
  }
}

function numberOf(details: XmlElement, collector: Collector): string | null {
  const number = elementAt(details, 'InvoiceNumber')
  if (number !== null) return readNumber(foundIn(number, null), collector)
  const expected = 'InvoiceNumber'
  collector.problem('field-missing', whereOf(details, null), { found: null, expected })
  return null
}

type Parties = { readonly creditor: ImportedParty; readonly debtor: ReturnType<typeof debtorOf> }

function addInvoice(reading: Reading, parties: Parties): void {
  const { message, details, number, collector } = reading
  const instruction = ['EpiDetails', 'EpiPaymentInstructionDetails'] as const
  const ordered = elementAt(message, ...instruction, 'EpiInstructedAmount')
  const due = readDueDate(reading)
  const amount = readAmount(ordered ?? elementAt(details, totalName), reading)
  finishInvoice(
    {
      where: whereOf(message, null),
      number,
      issuedOn: readIssueDate(reading),
      dueOn: due,
      dueWhere: whereOf(details, number),
      amountMinor: amount?.minor ?? null,
      currency: amount?.currency ?? null,
      ...parties,
      paymentReference: optionalText(
        textAt(message, ...instruction, 'EpiRemittanceInfoIdentifier'),
        textMax.reference,
      ),
      terms: noTerms,
      paidMinor: 0,
      history: [],
    },
    collector,
  )
}

function addCreditNote(reading: Reading, parties: Parties): void {
  const { message, details, number, collector } = reading
  const original =
    elementAt(details, 'OriginalInvoiceNumber') ??
    elementAt(details, 'OriginalInvoiceReference', 'InvoiceNumber')
  if (original === null) {
    collector.problem('credit-note-without-invoice', whereOf(details, number), {
      found: null,
      expected: 'OriginalInvoiceNumber',
    })
  }
  const amount = readAmount(elementAt(details, totalName), reading)
  finishCreditNote(
    {
      where: whereOf(message, null),
      number,
      issuedOn: readIssueDate(reading),
      amountMinor: amount === null ? null : Math.abs(amount.minor),
      currency: amount?.currency ?? null,
      ...parties,
      corrects: original === null ? null : readNumber(foundIn(original, number), collector),
    },
    collector,
  )
}

const totalName = 'InvoiceTotalVatIncludedAmount'

/** Amounts are written with a decimal comma; their currency is an attribute. */
function readAmount(
  element: XmlElement | null,
  { details, number, collector }: Reading,
): { minor: number; currency: Currency } | null {
  if (element === null) {
    const expected = `${totalName} or EpiInstructedAmount`
    collector.problem('field-missing', whereOf(details, number), { found: null, expected })
    return null
  }
  const where = whereOf(element, number)
  const minor = readMinor({ text: element.text.replace(',', '.'), where }, collector)
  const code = element.attributes.get('AmountCurrencyIdentifier') ?? ''
  const currency = readCurrency({ text: code, where }, collector)
  return minor === null || currency === null ? null : { minor, currency }
}

/** The due date of the payment terms, else the day of the payment instruction. */
function readDueDate(reading: Reading): PlainDate | null {
  const { message, details, number, collector } = reading
  const stated = elementsAt(details, 'PaymentTermsDetails', 'InvoiceDueDate')
  const ordered = elementsAt(
    message,
    'EpiDetails',
    'EpiPaymentInstructionDetails',
    'EpiDateOptionDate',
  )
  const filled = [stated, ordered].map((elements) => elements.filter(({ text }) => text !== ''))
  const elements = filled.find(({ length }) => length > 0) ?? []
  const days = [...new Set(elements.map((element) => readDay(element, reading)))]
  if (days.length === 1) return days[0] ?? null
  const terms = textAt(details, 'PaymentTermsDetails', 'PaymentTermsFreeText')
  const where = whereOf(elements[0] ?? details, number)
  if (days.length > 1) {
    const expected = 'one due date; split instalments into an invoice each'
    collector.problem('due-date-ambiguous', where, { found: days.join(', '), expected })
  } else {
    collector.problem('due-date-missing', where, {
      found: terms === null ? null : `payment terms ${quoted(terms)}, which are no date`,
      expected: 'InvoiceDueDate in PaymentTermsDetails, or EpiDateOptionDate',
    })
  }
  return null
}

function readIssueDate(reading: Reading): PlainDate | null {
  const { details, number, collector } = reading
  const element = elementAt(details, 'InvoiceDate')
  if (element !== null) return readDay(element, reading)
  const expected = 'InvoiceDate'
  collector.problem('field-missing', whereOf(details, number), { found: null, expected })
  return null
}

/** Days are written CCYYMMDD; some systems write them with hyphens. */
function readDay(element: XmlElement, { number, collector }: Reading): PlainDate | null {
  const dashed = element.text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
  const day = parsePlainDate(dashed)
  if (day !== null && isPlausible(day)) return day
  return readXmlDay(foundIn(element, number), collector)
}

function readParty(message: XmlElement, role: 'Seller' | 'Buyer'): ImportedParty {
  const party = elementAt(message, `${role}PartyDetails`)
  if (party === null) return partyOf({})
  const address = elementAt(party, `${role}PostalAddressDetails`)
  const at = (name: string): string | null => (address === null ? null : textAt(address, name))
  return partyOf({
    name: textAt(party, `${role}OrganisationName`),
    organisationNumber:
      textAt(party, `${role}PartyIdentifier`) ?? textAt(party, `${role}OrganisationTaxCode`),
    country: at('CountryCode'),
    email: textAt(message, `${role}CommunicationDetails`, `${role}EmailaddressIdentifier`),
    street: at(`${role}StreetName`),
    postalCode: at(`${role}PostCodeIdentifier`),
    city: at(`${role}TownName`),
  })
}
