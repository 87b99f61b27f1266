import type { PolicyInput } from '@forfall/rules'
import { englishReference, englishReminder } from '../eu/english-letters.ts'

type Templates = NonNullable<PolicyInput['templates']>

type Both = { readonly fi: string; readonly en: string }

const reference: Both = {
  fi: '{% if paymentReference != blank %} Käytä viitettä {{ paymentReference }}.{% endif %}',
  en: englishReference,
}

const nothingMore: Both = { fi: '', en: '' }

/** The standard compensation, which only commercial claims bear. */
const withCompensation: Both = {
  fi: '\nVakiokorvaus (perintälaki 10 i §): {{ amounts.compensation }}',
  en: '\nStandard compensation (Debt Collection Act section 10 i): {{ amounts.compensation }}',
}

/** Principal, interest and costs apart, as section 5 a asks of a demand. */
const amounts = (extra: Both): Both => ({
  fi: `Laskun maksamaton pääoma: {{ amounts.principal }}
Viivästyskorko, {{ interest.rate }} % vuodessa {{ interest.from }} alkaen: {{ amounts.interest }}
Perintäkulut: {{ amounts.fees }}${extra.fi}
Maksettava yhteensä: {{ amounts.total }}`,
  en: `Unpaid on the invoice: {{ amounts.principal }}
Late-payment interest, {{ interest.rate }} % a year from {{ interest.from }}: {{ amounts.interest }}
Collection cost: {{ amounts.fees }}${extra.en}
To pay: {{ amounts.total }}`,
})

/** A reminder: what is owed and for what, and until when to pay. */
export const reminder: Templates[string] = {
  fi: {
    subject: 'Maksumuistutus: lasku {{ invoice.number }}',
    body: `Hei {{ debtor.name }}

Lasku {{ invoice.number }}, päivätty {{ invoice.issuedOn }}, erääntyi {{ invoice.dueOn }}. Emme ole saaneet siitä täyttä maksua.

${amounts(nothingMore).fi}

Maksa viimeistään {{ payBy }}.${reference.fi}

Jos olet juuri maksanut, tämä muistutus on aiheeton. Jos saatava on mielestäsi väärä, ilmoita siitä meille.

Terveisin {{ creditor.name }}
{{ day }}`,
  },
  en: englishReminder(amounts(nothingMore).en),
}

/** A payment demand with what section 5 a lists, as far as the creditor itself can say it. */
const demandWith = (extra: Both, stop: Both): Templates[string] => ({
  fi: {
    subject: 'Maksuvaatimus: lasku {{ invoice.number }}',
    body: `MAKSUVAATIMUS

{{ debtor.name }}

Vaadimme maksua laskusta {{ invoice.number }}, päivätty {{ invoice.issuedOn }}, joka erääntyi {{ invoice.dueOn }}. Velkoja: {{ creditor.name }}.

${amounts(extra).fi}

Maksa viimeistään {{ payBy }}.${reference.fi} Jos saatavaa ei ole silloin maksettu eikä riitautettu, siirrämme sen perintätoimistolle.

Jos saatava tai sen määrä on mielestäsi väärä, esitä huomautuksesi meille viimeistään {{ payBy }}. Saat pyynnöstä selvityksen koron perusteesta.${stop.fi}

{{ creditor.name }}
{{ day }}`,
  },
  en: {
    subject: 'Payment demand: invoice {{ invoice.number }}',
    body: `PAYMENT DEMAND (MAKSUVAATIMUS)

{{ debtor.name }}

We demand payment of invoice {{ invoice.number }} of {{ invoice.issuedOn }}, which was due on {{ invoice.dueOn }}. Creditor: {{ creditor.name }}.

${amounts(extra).en}

Please pay by {{ payBy }}.${reference.en} If the claim is then neither paid nor disputed, we will pass it to a collection agency.

If you do not agree with the claim or its amount, send us your remarks by {{ payBy }}. We explain on request how the interest was worked out.${stop.en}

{{ creditor.name }}
{{ day }}`,
  },
})

/** Perintälaki section 4 c: a consumer may have voluntary collection stopped. */
const mayStop: Both = {
  fi: ' Voit pyytää kirjallisesti tai muulla pysyvällä tavalla, että perintä keskeytetään. Silloin saatava voidaan viedä tuomioistuimeen.',
  en: ' You may ask in writing, or in another lasting form, that collection be stopped. The claim may then be taken to court.',
}

/** Demand on a consumer. */
export const consumerDemand = demandWith(nothingMore, mayStop)

/** Demand on a business or public body, with the standard compensation. */
export const businessDemand = demandWith(withCompensation, nothingMore)
