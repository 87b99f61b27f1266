import type { Collector } from '../collector.ts'
import { oneLine, quoted } from '../problems.ts'
import { readNumber } from '../values.ts'
import { elementsAt, type XmlElement } from '../xml/element.ts'
import { foundIn, whereOf } from '../xml/found.ts'

/**
 * The number of the invoice that a credit note corrects.
 *
 * @problem credit-note-without-invoice
 * @problem credit-note-ambiguous when it names several invoices: what each gets is not told
 */
export function readCorrected(
  document: XmlElement,
  record: string | null,
  collector: Collector,
): string | null {
  const references = [
    ...elementsAt(document, 'BillingReference', 'InvoiceDocumentReference', 'ID'),
    ...elementsAt(document, 'BillingReference', 'SelfBilledInvoiceDocumentReference', 'ID'),
  ]
  const named =
    references.length > 0 ? references : elementsAt(document, 'DiscrepancyResponse', 'ReferenceID')
  const filled = named.filter(({ text }) => text !== '')
  const [first] = filled
  const numbers = [...new Set(filled.map(({ text }) => oneLine(text)))]
  if (first !== undefined && numbers.length === 1)
    return readNumber(foundIn(first, record), collector)
  const where = whereOf(first ?? document, record)
  if (numbers.length === 0) {
    collector.problem('credit-note-without-invoice', where, {
      found: null,
      expected: 'cbc:ID of the invoice in cac:BillingReference/cac:InvoiceDocumentReference',
    })
  } else {
    collector.problem('credit-note-ambiguous', where, {
      found: numbers.slice(0, 5).map(quoted).join(', '),
      expected: 'one invoice; split the credit note',
    })
  }
  return null
}
