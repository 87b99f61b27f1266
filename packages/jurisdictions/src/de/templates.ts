import type { PolicyInput } from '@forfall/rules'
import { englishReference, englishReminder } from '../eu/english-letters.ts'

type Templates = NonNullable<PolicyInput['templates']>
type Texts = { readonly de: string; readonly en: string }

const reference: Texts = {
  de: '{% if paymentReference != blank %} Verwendungszweck: {{ paymentReference }}.{% endif %}',
  en: englishReference,
}

/** Each part of the claim apart; interest only once the debtor is in default. */
const amounts = (extra: Texts): Texts => ({
  de: `Offener Rechnungsbetrag: {{ amounts.principal }}{% if interest.from != blank %}
Verzugszinsen, {{ interest.rate }} % p. a. seit {{ interest.from }}: {{ amounts.interest }}{% endif %}
Mahnkosten: {{ amounts.fees }}${extra.de}
Zu zahlen: {{ amounts.total }}`,
  en: `Unpaid on the invoice: {{ amounts.principal }}{% if interest.from != blank %}
Interest in default, {{ interest.rate }} % a year from {{ interest.from }}: {{ amounts.interest }}{% endif %}
Cost of reminders: {{ amounts.fees }}${extra.en}
To pay: {{ amounts.total }}`,
})

const nothingMore: Texts = { de: '', en: '' }

/** The flat sum that only businesses and public bodies owe. */
const withCompensation: Texts = {
  de: '\nVerzugspauschale (§ 288 Abs. 5 BGB): {{ amounts.compensation }}',
  en: '\nFlat sum for late payment (section 288 (5) BGB): {{ amounts.compensation }}',
}

/** A reminder; sent once the claim is due it brings the debtor into default (BGB § 286 (1)). */
export const reminder: Templates[string] = {
  de: {
    subject: 'Mahnung: Rechnung {{ invoice.number }}',
    body: `Guten Tag {{ debtor.name }}

die Rechnung {{ invoice.number }} vom {{ invoice.issuedOn }} war am {{ invoice.dueOn }} fällig. Den vollen Betrag haben wir noch nicht erhalten.

${amounts(nothingMore).de}

Bitte zahlen Sie bis zum {{ payBy }}.${reference.de}

Falls Sie gerade gezahlt haben, ist dieses Schreiben erledigt. Sind Sie mit der Forderung nicht einverstanden, sagen Sie uns bitte Bescheid.

Mit freundlichen Grüßen
{{ creditor.name }}
{{ day }}`,
  },
  en: englishReminder(amounts(nothingMore).en),
}

const noticeWith = (extra: Texts): Templates[string] => ({
  de: {
    subject: 'Letzte Mahnung: Rechnung {{ invoice.number }}',
    body: `Guten Tag {{ debtor.name }}

auf unsere Mahnung zur Rechnung {{ invoice.number }} vom {{ invoice.issuedOn }}, fällig am {{ invoice.dueOn }}, haben wir den vollen Betrag nicht erhalten. Sie befinden sich in Verzug.

${amounts(extra).de}

Bitte zahlen Sie bis zum {{ payBy }}.${reference.de} Ist die Forderung dann weder bezahlt noch bestritten, übergeben wir sie einem Inkassodienstleister. Dadurch können Ihnen weitere Kosten entstehen.

Sind Sie mit der Forderung nicht einverstanden, teilen Sie uns das bitte vorher mit.

Mit freundlichen Grüßen
{{ creditor.name }}
{{ day }}`,
  },
  en: {
    subject: 'Last reminder: invoice {{ invoice.number }}',
    body: `Dear {{ debtor.name }}

We reminded you of invoice {{ invoice.number }} of {{ invoice.issuedOn }}, due on {{ invoice.dueOn }}, and have not received the full amount. You are in default.

${amounts(extra).en}

Please pay by {{ payBy }}.${reference.en} If the claim is then neither paid nor disputed, we will pass it to a collection agency. That may mean further cost for you.

If you do not agree with the claim, please tell us before that day.

Regards, {{ creditor.name }}
{{ day }}`,
  },
})

/** Last letter to a consumer before hand-over. */
export const consumerNotice = noticeWith(nothingMore)

/** Last letter to a business or public body, with the flat sum. */
export const businessNotice = noticeWith(withCompensation)
