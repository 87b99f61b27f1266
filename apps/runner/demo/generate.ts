import { addDays, formatMinor, type PlainDate } from '@forfall/rules'
import { type DemoHappening, historyOf } from './histories.ts'
import { withMod10 } from './numbers.ts'
import { createDebtor, creditors, type DemoCreditor, type DemoDebtor } from './parties.ts'
import { createRandom, type Random } from './random.ts'

/** A made-up book as two import files. */
export type DemoBook = {
  /** CSV of invoices, with a few credit notes. */
  readonly invoicesCsv: string
  /** JSON array of what happened to them, in order of days. */
  readonly happeningsJson: string
}

const invoicesEach = 150
const debtorsEach = 95

/** How many days before the day of the book its oldest invoice is due, and after it its newest. */
const dueDays = { before: 150, after: 12 } as const

type Invoice = {
  readonly number: string
  readonly issuedOn: PlainDate
  readonly dueOn: PlainDate
  readonly amountMinor: number
  /** What a credit note took off; most have none. */
  readonly creditedMinor: number
  readonly creditor: DemoCreditor
  readonly debtor: DemoDebtor
}

/**
 * A book of about 300 Norwegian claims of two creditors as it stands on a day.
 *
 * The same day gives the same book, to the letter; another day gives the same book moved in time.
 * Nothing in it lies after the day but due dates, and the ends of holds and plans.
 */
export function demoBook(day: PlainDate): DemoBook {
  const invoices = creditors.flatMap((creditor, index) => invoicesOf(creditor, index, day))
  const happenings = invoices.flatMap((invoice) => happeningsOf(invoice, day))
  const ordered = happenings.toSorted((a, b) => compare(a.on, b.on) || compare(a.number, b.number))
  const notes = invoices.flatMap(creditNotesOf)
  const lines = [header, ...invoices.map(invoiceLine), ...notes]
  return {
    invoicesCsv: `${lines.join('\n')}\n`,
    happeningsJson: `${JSON.stringify(ordered, null, 2)}\n`,
  }
}

function invoicesOf(creditor: DemoCreditor, at: number, day: PlainDate): Invoice[] {
  const random = createRandom(1_000 + at)
  const debtors = Array.from({ length: debtorsEach }, (_, index) =>
    createDebtor(
      at * debtorsEach + index,
      random.weighted(creditor.debtorKinds, 'consumer'),
      random,
    ),
  )
  return Array.from({ length: invoicesEach }, (_, index) => {
    const debtor = debtors[random.whole(0, debtorsEach - 1)]
    return debtor === undefined ? [] : [createInvoice({ creditor, debtor, index, day }, random)]
  }).flat()
}

type Part = {
  readonly creditor: DemoCreditor
  readonly debtor: DemoDebtor
  readonly index: number
  readonly day: PlainDate
}

function createInvoice({ creditor, debtor, index, day }: Part, random: Random): Invoice {
  const dueOn = addDays(day, random.whole(-dueDays.before, dueDays.after))
  const termDays = debtor.kind === 'consumer' ? 14 : random.one([14, 30])
  const [least, most] = creditor.kroner
  // Small invoices are common and large ones rare, as the square makes it.
  const share = random.whole(0, 1_000) / 1_000
  const kroner = least + Math.floor((most - least) * share * share)
  const amountMinor = kroner * 100 + random.one([0, 0, 0, 50, 90])
  return {
    number: String(creditor.firstNumber + index),
    issuedOn: addDays(dueOn, -termDays),
    dueOn,
    amountMinor,
    // Every fortieth invoice was credited by a tenth, in whole kroner.
    creditedMinor: index % 40 === 7 ? Math.floor(amountMinor / 1_000) * 100 : 0,
    creditor,
    debtor,
  }
}

function happeningsOf(
  invoice: Invoice,
  day: PlainDate,
): (DemoHappening & { number: string; creditorOrg: string })[] {
  const { number, dueOn, debtor, creditor } = invoice
  const amountMinor = invoice.amountMinor - invoice.creditedMinor
  const claim = { number, dueOn, amountMinor, debtorKind: debtor.kind }
  return historyOf(claim, createRandom(Number(number)))
    .filter(({ on }) => on <= day)
    .map((happening) => ({ ...happening, number, creditorOrg: creditor.organisationNumber }))
}

const header = [
  'kind',
  'number',
  'issued',
  'due',
  'amount',
  'currency',
  'payment_reference',
  'corrects',
  'debtor_name',
  'debtor_kind',
  'debtor_number',
  'debtor_org',
  'debtor_country',
  'debtor_email',
  'debtor_street',
  'debtor_postal_code',
  'debtor_city',
  'creditor_name',
  'creditor_org',
  'creditor_country',
].join(';')

function invoiceLine(invoice: Invoice): string {
  const { number, issuedOn, dueOn, amountMinor, debtor } = invoice
  const kid = withMod10(`${debtor.number}${number}`)
  return ['invoice', number, issuedOn, dueOn, formatMinor(amountMinor), 'NOK', kid, '']
    .concat(partyCells(invoice))
    .join(';')
}

/** A credit note comes on the day after its invoice. */
function creditNotesOf(invoice: Invoice): string[] {
  if (invoice.creditedMinor === 0) return []
  const [number, issuedOn] = [`K${invoice.number}`, addDays(invoice.issuedOn, 1)]
  const cells = ['credit-note', number, issuedOn, '', formatMinor(invoice.creditedMinor), 'NOK', '']
  return [[...cells, invoice.number, ...partyCells(invoice)].join(';')]
}

const partyCells = ({ debtor, creditor }: Invoice): string[] => [
  debtor.name,
  debtor.kind,
  debtor.number,
  debtor.organisationNumber,
  'NO',
  debtor.email,
  debtor.street,
  debtor.postalCode,
  debtor.city,
  creditor.name,
  creditor.organisationNumber,
  'NO',
]

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
