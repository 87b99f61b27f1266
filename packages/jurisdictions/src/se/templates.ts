import type { PolicyInput } from '@forfall/rules'
import { englishReference, englishReminder } from '../eu/english-letters.ts'

type Templates = NonNullable<PolicyInput['templates']>

const reference = {
  sv: '{% if paymentReference != blank %} Ange referens {{ paymentReference }}.{% endif %}',
  en: englishReference,
}

type Extra = { readonly sv: string; readonly en: string }

/** Each part of the claim apart, with the rate of interest and what it runs on (inkassolagen 5 §). */
const amounts = (extra: Extra): Extra => ({
  sv: `Kapital, obetalt av fakturan: {{ amounts.principal }}
Dröjsmålsränta: {{ amounts.interest }}{% if interest.from != blank %} ({{ interest.rate }} % per år på kapitalet från och med {{ interest.from }}){% endif %}
Avgift: {{ amounts.fees }}${extra.sv}
Att betala: {{ amounts.total }}`,
  en: `Principal, unpaid on the invoice: {{ amounts.principal }}
Late-payment interest: {{ amounts.interest }}{% if interest.from != blank %} ({{ interest.rate }} % a year on the principal from {{ interest.from }}){% endif %}
Fee: {{ amounts.fees }}${extra.en}
To pay: {{ amounts.total }}`,
})

const nothingMore: Extra = { sv: '', en: '' }

/** The compensation that only businesses and public bodies owe. */
const withCompensation: Extra = {
  sv: '\nFörseningsersättning (lag 1981:739, 4 a §): {{ amounts.compensation }}',
  en: '\nCompensation for late payment (Act 1981:739, section 4 a): {{ amounts.compensation }}',
}

/** A reminder. It threatens no legal step, which would make it a demand under inkassolagen 5 §. */
export const reminder: Templates[string] = {
  sv: {
    subject: 'Påminnelse: faktura {{ invoice.number }}',
    body: `Hej {{ debtor.name }}

Faktura {{ invoice.number }} av den {{ invoice.issuedOn }} förföll till betalning den {{ invoice.dueOn }}. Vi har inte registrerat full betalning.

${amounts(nothingMore).sv}

Betala senast {{ payBy }}.${reference.sv}

Har du just betalat kan du bortse från påminnelsen. Håller du inte med om kravet ber vi dig höra av dig.

Hälsningar {{ creditor.name }}
{{ day }}`,
  },
  en: englishReminder(amounts(nothingMore).en),
}

/**
 * A payment demand (inkassolagen 5 §): the creditor, what the claim rests on, each part by itself, a
 * time to pay or object, and what follows.
 */
const demandWith = (extra: Extra): Templates[string] => ({
  sv: {
    subject: 'Inkassokrav: faktura {{ invoice.number }}',
    body: `INKASSOKRAV

Till {{ debtor.name }}

{{ creditor.name }} kräver betalning för faktura {{ invoice.number }} av den {{ invoice.issuedOn }}, som förföll till betalning den {{ invoice.dueOn }}.

${amounts(extra).sv}

Betala senast {{ payBy }}.${reference.sv} Anser du att kravet är fel, meddela oss dina invändningar senast samma dag, så utreder vi dem.

Är kravet då varken betalt eller bestritt kan det lämnas över till inkasso eller Kronofogden, vilket kan ge dig ytterligare kostnader.

Hälsningar {{ creditor.name }}
{{ day }}`,
  },
  en: {
    subject: 'Payment demand: invoice {{ invoice.number }}',
    body: `PAYMENT DEMAND (INKASSOKRAV)

To {{ debtor.name }}

{{ creditor.name }} demands payment of invoice {{ invoice.number }} of {{ invoice.issuedOn }}, which was due on {{ invoice.dueOn }}.

${amounts(extra).en}

Please pay by {{ payBy }}.${reference.en} If you think the claim is wrong, tell us your objections by the same day and we will look into them.

If the claim is then neither paid nor disputed, it may be passed to a collection agency or the Enforcement Authority, which can mean further cost for you.

Regards, {{ creditor.name }}
{{ day }}`,
  },
})

/** Payment demand to a consumer. */
export const consumerDemand = demandWith(nothingMore)

/** Payment demand to a business or public body, with the compensation. */
export const businessDemand = demandWith(withCompensation)
