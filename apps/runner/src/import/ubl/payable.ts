import type { Currency } from '@forfall/rules'
import type { Collector } from '../collector.ts'
import { quoted } from '../problems.ts'
import { type Found, readCurrency, readMinor } from '../values.ts'
import { elementAt, type XmlElement } from '../xml/element.ts'
import { foundIn, whereOf } from '../xml/found.ts'

/** What is left to pay: prepaid amounts are taken off already. */
export type Payable = { readonly minor: number; readonly currency: Currency }

/**
 * `PayableAmount` with its currency.
 *
 * @problem field-missing, amount-invalid, amount-too-precise
 * @problem currency-missing, currency-unknown
 * @problem currency-mismatch when the amount is not in the currency of the document
 */
export function readPayable(
  document: XmlElement,
  record: string | null,
  collector: Collector,
): Payable | null {
  const amount = elementAt(document, 'LegalMonetaryTotal', 'PayableAmount')
  if (amount === null) {
    collector.problem('field-missing', whereOf(document, record), {
      found: null,
      expected: 'cbc:PayableAmount in cac:LegalMonetaryTotal',
    })
    return null
  }
  const minor = readMinor(foundIn(amount, record), collector)
  const currency = readPayableCurrency({ document, amount, record }, collector)
  return minor === null || currency === null ? null : { minor, currency }
}

type Parts = {
  readonly document: XmlElement
  readonly amount: XmlElement
  readonly record: string | null
}

function readPayableCurrency(
  { document, amount, record }: Parts,
  collector: Collector,
): Currency | null {
  const stated = elementAt(document, 'DocumentCurrencyCode')
  const own = amount.attributes.get('currencyID') ?? ''
  const ofAmount: Found | null =
    own.trim() === '' ? null : { text: own, where: whereOf(amount, record) }
  const found = ofAmount ?? (stated === null ? null : foundIn(stated, record))
  if (found === null) {
    collector.problem('currency-missing', whereOf(amount, record), {
      found: null,
      expected: 'the attribute currencyID or cbc:DocumentCurrencyCode',
    })
    return null
  }
  if (stated !== null && stated.text.toUpperCase() !== found.text.trim().toUpperCase()) {
    collector.problem('currency-mismatch', whereOf(amount, record), {
      found: `${quoted(found.text)} for the amount, ${quoted(stated.text)} for the document`,
      expected: 'one currency',
    })
    return null
  }
  return readCurrency(found, collector)
}
