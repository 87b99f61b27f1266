import type { Currency } from '@forfall/rules'
import type { Collector, Where } from '../collector.ts'
import { finishCreditNote, finishInvoice } from '../finish.ts'
import type { ImportOptions } from '../options.ts'
import { debtorOf, nobody, partyOf } from '../party.ts'
import { quoted } from '../problems.ts'
import { readText } from '../read-text.ts'
import type { ImportedDebtor, ImportedHappening, ImportedParty, ImportFormat } from '../record.ts'
import type { OpenSource } from '../source.ts'
import type { ImportedTerms } from '../terms.ts'
import { type AmountRead, below, readAmount, readMoney, sameCurrency } from './amounts.ts'
import { readHappening } from './happening.ts'
import { reportIssues } from './issues.ts'
import { type FoundRecord, findRecords } from './records.ts'
import {
  importedRecordSchema,
  type JsonCreditNote,
  type JsonInvoice,
  type JsonRecord,
} from './schema.ts'

/**
 * Reads a JSON file: an array of records, `{ "invoices": [...] }`, one record, or JSON lines.
 *
 * @problem json-not-well-formed, json-shape
 */
export async function readJsonFile(
  source: OpenSource,
  options: ImportOptions,
  collector: Collector,
): Promise<ImportFormat | null> {
  const text = await readText(source, collector)
  if (text === null) return null
  for (const found of findRecords(text, collector)) {
    readRecord(found, { options, collector })
    if (collector.isFull()) break
  }
  return 'json'
}

type Reading = { readonly options: ImportOptions; readonly collector: Collector }

function readRecord(found: FoundRecord, reading: Reading): void {
  const parsed = importedRecordSchema.safeParse(found.value)
  if (!parsed.success) {
    reportIssues(parsed.error.issues, found, reading.collector)
    return
  }
  const where: Where = { ...found.whereIs([]), record: parsed.data.number }
  addRecord(parsed.data, where, reading)
}

function addRecord(record: JsonRecord, where: Where, reading: Reading): void {
  if ('due' in record) addInvoice(record, where, reading)
  else if (record.kind === 'credit-note') addCreditNote(record, where, reading)
  else {
    const { collector } = reading
    const happening = readHappening(record, { where, currency: null }, collector)
    if (happening === null) return
    collector.record({
      kind: 'happening',
      place: collector.placeOf(where),
      invoiceNumber: record.number,
      creditor: creditorOf(record, reading.options),
      happening,
    })
  }
}

function addInvoice(invoice: JsonInvoice, where: Where, { options, collector }: Reading): void {
  const money = readCurrencyToo(readMoney(invoice, where, collector), where, { options, collector })
  const currency = money?.currency ?? null
  finishInvoice(
    {
      where,
      number: invoice.number,
      issuedOn: invoice.issued,
      dueOn: invoice.due,
      dueWhere: below(where, 'due'),
      amountMinor: money?.minor ?? null,
      currency,
      creditor: creditorOf(invoice, options),
      debtor: debtorIn(invoice, options),
      paymentReference: invoice.paymentReference ?? null,
      terms: termsIn(invoice),
      paidMinor: readPaid(invoice, { where, currency }, collector),
      history: readHistory(invoice, { where, currency }, collector),
    },
    collector,
  )
}

function addCreditNote(note: JsonCreditNote, where: Where, { options, collector }: Reading): void {
  const money = readCurrencyToo(readMoney(note, where, collector), where, { options, collector })
  if (money !== null && money.minor < 0) {
    const expected = 'an amount that is not negative'
    collector.problem('amount-invalid', where, { found: 'a negative amount to credit', expected })
    return
  }
  finishCreditNote(
    {
      where,
      number: note.number,
      issuedOn: note.issued,
      amountMinor: money?.minor ?? null,
      currency: money?.currency ?? null,
      creditor: creditorOf(note, options),
      debtor: debtorIn(note, options),
      corrects: note.corrects,
    },
    collector,
  )
}

/** An amount with a currency: its own, else the importer's. */
function readCurrencyToo(
  read: AmountRead | null,
  where: Where,
  { options, collector }: Reading,
): { minor: number; currency: Currency } | null {
  if (read === null) return null
  const currency = read.currency ?? options.currency ?? null
  if (currency !== null) return { minor: read.minor, currency }
  const expected = 'a currency, or one for the whole file'
  collector.problem('currency-missing', where, { found: null, expected })
  return null
}

type InvoicePlace = { readonly where: Where; readonly currency: Currency | null }

function readPaid(
  { paid }: JsonInvoice,
  { where, currency }: InvoicePlace,
  collector: Collector,
): number | null {
  if (paid === undefined) return 0
  const at = below(where, 'paid')
  const read = readAmount(paid, at, collector)
  const agreed =
    read === null || currency === null
      ? read
      : sameCurrency({ read, currency, where: at }, collector)
  if (agreed === null) return null
  if (agreed.minor >= 0) return agreed.minor
  const found = quoted(JSON.stringify(paid))
  collector.problem('amount-invalid', at, { found, expected: 'an amount that is not negative' })
  return null
}

function readHistory(
  { history = [] }: JsonInvoice,
  { where, currency }: InvoicePlace,
  collector: Collector,
): ImportedHappening[] | null {
  const read = history.map((happening, index) => {
    const at = below(below(where, 'history'), index)
    return readHappening(happening, { where: at, currency }, collector)
  })
  return read.includes(null) ? null : read.filter((happening) => happening !== null)
}

const termsIn = (invoice: JsonInvoice): ImportedTerms => ({
  isCommercial: invoice.commercial ?? null,
  isDueDayAgreed: invoice.dueDayAgreed ?? null,
  hasInterestWarning: invoice.interestWarning ?? null,
  isReminderFeeAgreed: invoice.reminderFeeAgreed ?? null,
  isDirectlyEnforceable: invoice.directlyEnforceable ?? null,
  aroseOn: invoice.aroseOn ?? null,
  invoiceSentOn: invoice.sentOn ?? null,
})

type CreditorFields = Pick<JsonInvoice, 'creditorName' | 'creditorOrg' | 'creditorCountry'>

function creditorOf(fields: CreditorFields, options: ImportOptions): ImportedParty {
  const party = partyOf({
    name: fields.creditorName ?? null,
    organisationNumber: fields.creditorOrg ?? null,
    country: fields.creditorCountry ?? null,
  })
  const isNamed = party.name !== null || party.organisationNumber !== null
  return isNamed ? party : (options.creditor ?? nobody)
}

function debtorIn(fields: JsonInvoice | JsonCreditNote, options: ImportOptions): ImportedDebtor {
  const party = partyOf({
    name: fields.debtorName ?? null,
    organisationNumber: fields.debtorOrg ?? null,
    country: fields.debtorCountry ?? null,
    customerNumber: fields.debtorNumber ?? null,
    email: fields.debtorEmail ?? null,
    street: fields.debtorStreet ?? null,
    postalCode: fields.debtorPostalCode ?? null,
    city: fields.debtorCity ?? null,
  })
  return debtorOf(party, fields.debtorKind ?? null, options.debtorKind ?? null)
}
