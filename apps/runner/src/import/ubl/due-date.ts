import type { PlainDate } from '@forfall/rules'
import type { Collector } from '../collector.ts'
import { quoted } from '../problems.ts'
import { readXmlDay } from '../values.ts'
import { elementAt, elementsAt, type XmlElement } from '../xml/element.ts'
import { foundIn, whereOf } from '../xml/found.ts'

/** The due date that an invoice states, and the element that a problem with it would name. */
export type DueDate = { readonly day: PlainDate | null; readonly at: XmlElement }

/**
 * The due date of a UBL invoice.
 *
 * `cbc:DueDate`; without it `cbc:PaymentDueDate` of the payment means; without that
 * `cbc:PaymentDueDate` or `cbc:InstallmentDueDate` of the payment terms. Settlement periods are
 * discounts and free text is no date: neither is ever read as one.
 *
 * @problem due-date-missing, telling what the payment terms say
 * @problem due-date-ambiguous when one of these places holds several days, as instalments do
 */
export function readDueDate(
  invoice: XmlElement,
  record: string | null,
  collector: Collector,
): DueDate {
  for (const elements of placesOf(invoice)) {
    const [first] = elements
    if (first === undefined) continue
    const days = elements.map((element) => readXmlDay(foundIn(element, record), collector))
    const distinct = [...new Set(days.filter((day) => day !== null))].sort()
    if (distinct.length === 1 && !days.includes(null))
      return { day: distinct[0] ?? null, at: first }
    if (distinct.length > 1) reportSeveral({ at: first, days: distinct, record }, collector)
    return { day: null, at: first }
  }
  collector.problem('due-date-missing', whereOf(invoice, record), {
    found: termsOf(invoice),
    expected: 'cbc:DueDate, or cbc:PaymentDueDate in cac:PaymentMeans or cac:PaymentTerms',
  })
  return { day: null, at: invoice }
}

function placesOf(invoice: XmlElement): readonly XmlElement[][] {
  const filled = (elements: XmlElement[]): XmlElement[] =>
    elements.filter(({ text }) => text !== '')
  return [
    filled(elementsAt(invoice, 'DueDate')),
    filled(elementsAt(invoice, 'PaymentMeans', 'PaymentDueDate')),
    filled([
      ...elementsAt(invoice, 'PaymentTerms', 'PaymentDueDate'),
      ...elementsAt(invoice, 'PaymentTerms', 'InstallmentDueDate'),
    ]),
  ]
}

function reportSeveral(
  several: { at: XmlElement; days: readonly PlainDate[]; record: string | null },
  collector: Collector,
): void {
  collector.problem('due-date-ambiguous', whereOf(several.at, several.record), {
    found: several.days.join(', '),
    expected: 'one due date; split instalments into an invoice each',
  })
}

function termsOf(invoice: XmlElement): string | null {
  const note = elementAt(invoice, 'PaymentTerms', 'Note')
  return note === null ? null : `payment terms ${quoted(note.text)}, which are no date`
}
