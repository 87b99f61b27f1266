import type { PolicyInput } from '@forfall/rules'
import { englishReference, englishReminder } from '../eu/english-letters.ts'

type Templates = NonNullable<PolicyInput['templates']>

const reference = {
  nb: '{% if paymentReference != blank %} Bruk KID {{ paymentReference }}.{% endif %}',
  en: englishReference,
}

type Extra = { readonly nb: string; readonly en: string }

/** Each part of the claim apart, with the rate and the day interest is counted from. */
const amounts = (extra: Extra): { readonly nb: string; readonly en: string } => ({
  nb: `Ubetalt av fakturaen: {{ amounts.principal }}
Forsinkelsesrente, {{ interest.rate }} % p.a. fra {{ interest.from }}: {{ amounts.interest }}
Gebyr: {{ amounts.fees }}${extra.nb}
Å betale: {{ amounts.total }}`,
  en: `Unpaid on the invoice: {{ amounts.principal }}
Late-payment interest, {{ interest.rate }} % a year from {{ interest.from }}: {{ amounts.interest }}
Fee: {{ amounts.fees }}${extra.en}
To pay: {{ amounts.total }}`,
})

const nothingMore: Extra = { nb: '', en: '' }

/** The standard compensation, which only businesses and public bodies owe. */
const withCompensation: Extra = {
  nb: '\nStandardkompensasjon (forsinkelsesrenteloven § 3 a): {{ amounts.compensation }}',
  en: '\nStandard compensation (Late Payment Interest Act section 3 a): {{ amounts.compensation }}',
}

/** A reminder: what is owed and for what (inkassoforskriften § 1-2), and until when to pay. */
export const reminder: Templates[string] = {
  nb: {
    subject: 'Purring: faktura {{ invoice.number }}',
    body: `Hei {{ debtor.name }}

Faktura {{ invoice.number }} av {{ invoice.issuedOn }} forfalt {{ invoice.dueOn }}. Vi har ikke registrert full betaling.

${amounts(nothingMore).nb}

Betal senest {{ payBy }}.${reference.nb}

Har du nettopp betalt, kan du se bort fra denne purringen. Er du uenig i kravet, ber vi deg si fra til oss.

Hilsen {{ creditor.name }}
{{ day }}`,
  },
  en: englishReminder(amounts(nothingMore).en),
}

/**
 * A notice of collection (inkassoloven § 9): it says plainly that collection follows, gives the
 * deadline from sending, and does not hide that the debtor may object.
 */
const noticeWith = (extra: Extra): Templates[string] => ({
  nb: {
    subject: 'Inkassovarsel: faktura {{ invoice.number }}',
    body: `INKASSOVARSEL

Til {{ debtor.name }}

Dette er et inkassovarsel etter inkassoloven § 9. Det gjelder faktura {{ invoice.number }} av {{ invoice.issuedOn }}, som forfalt {{ invoice.dueOn }}.

${amounts(extra).nb}

Betal senest {{ payBy }}.${reference.nb} Er kravet da verken betalt eller bestridt, sender vi det til inkasso. Inkasso kan gi deg flere kostnader.

Er du uenig i kravet, kan du komme med innsigelser. Send dem til oss før fristen, så ser vi på saken.

Hilsen {{ creditor.name }}
{{ day }}`,
  },
  en: {
    subject: 'Notice of debt collection: invoice {{ invoice.number }}',
    body: `NOTICE OF DEBT COLLECTION (INKASSOVARSEL)

To {{ debtor.name }}

This is a notice of debt collection under section 9 of the Norwegian Debt Collection Act. It concerns invoice {{ invoice.number }} of {{ invoice.issuedOn }}, which was due on {{ invoice.dueOn }}.

${amounts(extra).en}

Please pay by {{ payBy }}.${reference.en} If the claim is then neither paid nor disputed, we will pass it to a collection agency. Collection may mean further cost for you.

If you do not agree with the claim, you may object. Write to us before the deadline and we will look into it.

Regards, {{ creditor.name }}
{{ day }}`,
  },
})

/** Notice of collection to a consumer. */
export const consumerNotice = noticeWith(nothingMore)

/** Notice of collection to a business or public body, with the standard compensation. */
export const businessNotice = noticeWith(withCompensation)
