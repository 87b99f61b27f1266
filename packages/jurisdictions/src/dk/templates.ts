import type { PolicyInput } from '@forfall/rules'
import { englishReference, englishReminder } from '../eu/english-letters.ts'

type Templates = NonNullable<PolicyInput['templates']>

type Texts = { readonly da: string; readonly en: string }

const reference: Texts = {
  da: '{% if paymentReference != blank %} Brug betalingsreference {{ paymentReference }}.{% endif %}',
  en: englishReference,
}

/** Each part of the claim apart, so that each can be disputed. */
const amounts = (extra: Texts): Texts => ({
  da: `Ubetalt af fakturaen: {{ amounts.principal }}
Morarente, {{ interest.rate }} % p.a. fra {{ interest.from }}: {{ amounts.interest }}
Rykkergebyr: {{ amounts.fees }}${extra.da}
At betale: {{ amounts.total }}`,
  en: `Unpaid on the invoice: {{ amounts.principal }}
Late-payment interest, {{ interest.rate }} % a year from {{ interest.from }}: {{ amounts.interest }}
Reminder fee: {{ amounts.fees }}${extra.en}
To pay: {{ amounts.total }}`,
})

const nothingMore: Texts = { da: '', en: '' }

/** The fixed sum that only businesses and public bodies owe. */
const withCompensation: Texts = {
  da: '\nKompensationsbeløb (renteloven § 9 a, stk. 3): {{ amounts.compensation }}',
  en: '\nFixed compensation (Danish Interest Act section 9 a): {{ amounts.compensation }}',
}

/** A reminder: plainly one, and with a deadline. */
export const reminder: Templates[string] = {
  da: {
    subject: 'Rykker: faktura {{ invoice.number }}',
    body: `Kære {{ debtor.name }}

Faktura {{ invoice.number }} af {{ invoice.issuedOn }} forfaldt {{ invoice.dueOn }}. Vi har ikke registreret fuld betaling.

${amounts(nothingMore).da}

Betal senest {{ payBy }}.${reference.da}

Har du netop betalt, kan du se bort fra denne rykker. Er du uenig i kravet, så sig det til os.

Venlig hilsen {{ creditor.name }}
{{ day }}`,
  },
  en: englishReminder(amounts(nothingMore).en),
}

/**
 * A notice (inkassoloven § 10): all that is needed to judge the claim, a deadline from sending, and the
 * warning that collection may cost more, without which the cost cannot be claimed (bekendtgørelse
 * 601/2002 § 3).
 */
const noticeWith = (extra: Texts): Templates[string] => ({
  da: {
    subject: 'Rykker og inkassovarsel: faktura {{ invoice.number }}',
    body: `RYKKER OG INKASSOVARSEL

Til {{ debtor.name }}

Dette er et påkrav efter inkassolovens § 10. Det gælder faktura {{ invoice.number }} af {{ invoice.issuedOn }}, som forfaldt {{ invoice.dueOn }}.

${amounts(extra).da}

Betal senest {{ payBy }}.${reference.da} Er kravet da hverken betalt eller bestridt, sender vi det til inkasso. Så kan du komme til at betale inddrivelsesomkostninger ud over beløbet ovenfor.

Er du uenig i kravet, så skriv til os inden fristen. Så ser vi på sagen.

Venlig hilsen {{ creditor.name }}
{{ day }}`,
  },
  en: {
    subject: 'Reminder and notice of debt collection: invoice {{ invoice.number }}',
    body: `REMINDER AND NOTICE OF DEBT COLLECTION (INKASSOVARSEL)

To {{ debtor.name }}

This is a demand under section 10 of the Danish Debt Collection Act. It concerns invoice {{ invoice.number }} of {{ invoice.issuedOn }}, which was due on {{ invoice.dueOn }}.

${amounts(extra).en}

Please pay by {{ payBy }}.${reference.en} If the claim is then neither paid nor disputed, we will pass it on for collection. You may then have to pay the cost of collection on top of the sum above.

If you do not agree with the claim, write to us before the deadline and we will look into it.

Regards, {{ creditor.name }}
{{ day }}`,
  },
})

/** Notice to a consumer. */
export const consumerNotice = noticeWith(nothingMore)

/** Notice to a business or public body, with the fixed compensation. */
export const businessNotice = noticeWith(withCompensation)
