import type { Collector } from '../collector.ts'
import { finishCreditNote, finishInvoice } from '../finish.ts'
import type { ImportOptions } from '../options.ts'
import { debtorOf } from '../party.ts'
import { quoted } from '../problems.ts'
import type { ImportedDebtor, ImportedParty, ImportFormat } from '../record.ts'
import { noTerms } from '../terms.ts'
import { optionalText, readNumber, readXmlDay, textMax } from '../values.ts'
import { elementAt, elementsAt, textAt, type XmlElement, type XmlHead } from '../xml/element.ts'
import type { XmlFormat } from '../xml/format.ts'
import { foundIn, whereOf } from '../xml/found.ts'
import { readCorrected } from './corrected.ts'
import { readDueDate } from './due-date.ts'
import { ublParty } from './party.ts'
import { readPayable } from './payable.ts'

const namespace = 'urn:oasis:names:specification:ubl:schema:xsd:'

/** Whether an element is a UBL 2 invoice or credit note. */
export const isUblDocument = ({ uri, name }: XmlHead): boolean =>
  uri === `${namespace}Invoice-2`
    ? name === 'Invoice'
    : uri === `${namespace}CreditNote-2` && name === 'CreditNote'

/** The parts of a document that are kept. Lines, attachments and signatures are passed over. */
const wanted: ReadonlySet<string> = new Set([
  'AccountingCustomerParty',
  'AccountingSupplierParty',
  'BillingReference',
  'CreditNoteTypeCode',
  'CustomizationID',
  'DiscrepancyResponse',
  'DocumentCurrencyCode',
  'DueDate',
  'ID',
  'InvoiceTypeCode',
  'IssueDate',
  'LegalMonetaryTotal',
  'PayeeParty',
  'PaymentMeans',
  'PaymentTerms',
])

/** Types of UNCL 1001 that take money off instead of asking for it. */
const creditTypes: ReadonlySet<string> = new Set(
  '81 83 261 262 296 308 381 396 420 458 532'.split(' '),
)

/** Types that ask for no payment: a pro forma invoice. */
const demandlessTypes: ReadonlySet<string> = new Set(['325'])

/** Types that need no remark: commercial, self-billed, prepayment, factored, partial invoice. */
const ordinaryTypes: ReadonlySet<string> = new Set(['380', '386', '389', '393', '326'])

type Context = {
  readonly document: XmlElement
  readonly number: string | null
  readonly options: ImportOptions
  readonly collector: Collector
}

/** Reads one UBL document: Peppol BIS Billing and EHF, OIOUBL, and other profiles of UBL 2. */
export function createUblFormat(
  root: XmlHead,
  options: ImportOptions,
  collector: Collector,
): XmlFormat {
  const children: XmlElement[] = []
  let format: ImportFormat = 'peppol'
  return {
    format: () => format,
    visitor: {
      visit: (head) => {
        if (head.path === root.path) return 'enter'
        return head.uri.startsWith(`${namespace}Common`) && wanted.has(head.name) ? 'take' : 'skip'
      },
      taken: (element) => children.push(element),
      left: () => {
        const document: XmlElement = { ...root, text: '', children }
        format = profileOf(document, collector)
        const [id] = elementsAt(document, 'ID')
        const number = id === undefined ? missingNumber(root, collector) : numberIn(id, collector)
        readDocument({ document, number, options, collector })
      },
    },
  }
}

const numberIn = (id: XmlElement, collector: Collector): string | null =>
  readNumber(foundIn(id, null), collector)

function missingNumber(root: XmlHead, collector: Collector): null {
  collector.problem('field-missing', whereOf(root, null), { found: null, expected: 'cbc:ID' })
  return null
}

function profileOf(document: XmlElement, collector: Collector): ImportFormat {
  const profile = textAt(document, 'CustomizationID') ?? ''
  if (/^OIOUBL/i.test(profile)) return 'oioubl'
  if (!/en16931|peppol|cenbii|ehf|difi/i.test(profile)) {
    const detail = profile === '' ? 'no CustomizationID' : quoted(profile)
    collector.remark('other-ubl-profile', whereOf(document, null), detail)
  }
  return 'peppol'
}

function readDocument(context: Context): void {
  const { document, number, collector } = context
  const type = textAt(document, 'InvoiceTypeCode') ?? ''
  const where = whereOf(document, number)
  if (document.name === 'CreditNote' || creditTypes.has(type)) {
    readCreditNote(context)
    return
  }
  if (demandlessTypes.has(type)) {
    collector.problem('not-an-invoice', where, {
      found: `InvoiceTypeCode ${type}, a pro forma invoice`,
      expected: 'an invoice that asks for payment, such as type 380',
    })
    return
  }
  if (type !== '' && !ordinaryTypes.has(type)) {
    collector.remark('unusual-type', where, `InvoiceTypeCode ${optionalText(type, 20)}`)
  }
  readInvoice(context)
}

function readInvoice(context: Context): void {
  const { document, number, collector } = context
  const due = readDueDate(document, number, collector)
  const payable = readPayable(document, number, collector)
  const parties = partiesOf(context)
  const payee = elementAt(document, 'PayeeParty')
  const payeeName = payee === null ? null : ublParty(payee, null).name
  if (payeeName !== null && payeeName !== parties.creditor.name) {
    collector.remark('payee-differs', whereOf(document, number), payeeName)
  }
  finishInvoice(
    {
      where: whereOf(document, null),
      number,
      issuedOn: readIssueDate(context),
      dueOn: due.day,
      dueWhere: whereOf(due.at, number),
      amountMinor: payable?.minor ?? null,
      currency: payable?.currency ?? null,
      ...parties,
      paymentReference: paymentReferenceOf(document),
      terms: noTerms,
      paidMinor: 0,
      history: [],
    },
    collector,
  )
}

function readCreditNote(context: Context): void {
  const { document, number, collector } = context
  const payable = readPayable(document, number, collector)
  const amountMinor = payable === null ? null : payable.minor
  if (amountMinor !== null && amountMinor < 0) {
    collector.problem('amount-invalid', whereOf(document, number), {
      found: 'a negative amount to credit',
      expected: 'an amount that is not negative',
    })
    return
  }
  finishCreditNote(
    {
      where: whereOf(document, null),
      number,
      issuedOn: readIssueDate(context),
      amountMinor,
      currency: payable?.currency ?? null,
      ...partiesOf(context),
      corrects: readCorrected(document, number, collector),
    },
    collector,
  )
}

function readIssueDate({ document, number, collector }: Context): ReturnType<typeof readXmlDay> {
  const element = elementAt(document, 'IssueDate')
  if (element !== null) return readXmlDay(foundIn(element, number), collector)
  collector.problem('field-missing', whereOf(document, number), {
    found: null,
    expected: 'cbc:IssueDate',
  })
  return null
}

function partiesOf({ document, options }: Context): {
  creditor: ImportedParty
  debtor: ImportedDebtor
} {
  const seller = elementAt(document, 'AccountingSupplierParty', 'Party')
  const buyer = elementAt(document, 'AccountingCustomerParty', 'Party')
  const account = textAt(document, 'AccountingCustomerParty', 'SupplierAssignedAccountID')
  return {
    creditor: ublParty(seller, null),
    debtor: debtorOf(ublParty(buyer, account), null, options.debtorKind ?? null),
  }
}

/** Danish slips: the payment id is the kind of slip there, the instruction id is the reference. */
const slipMeans: ReadonlySet<string> = new Set(['50', '93'])

function paymentReferenceOf(document: XmlElement): string | null {
  for (const means of elementsAt(document, 'PaymentMeans')) {
    const instruction = textAt(means, 'InstructionID')
    const isSlip = slipMeans.has(textAt(means, 'PaymentMeansCode') ?? '')
    const reference = instruction ?? (isSlip ? null : textAt(means, 'PaymentID'))
    if (reference !== null) return optionalText(reference, textMax.reference)
  }
  return null
}
