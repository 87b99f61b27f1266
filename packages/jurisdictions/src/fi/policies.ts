import {
  type Localized,
  type PolicyDocument,
  type PolicyInput,
  policyDocumentSchema,
} from '@forfall/rules'
import { always } from '../eu/always.ts'
import { is } from '../eu/limit-words.ts'
import { businessDemand, consumerDemand, reminder } from './templates.ts'

const titles = {
  graceConsumer: {
    en: 'Wait 15 days after the due day',
    fi: 'Odota 15 päivää eräpäivästä',
    sv: 'Vänta 15 dagar efter förfallodagen',
  },
  graceBusiness: {
    en: 'Wait 7 days after the due day',
    fi: 'Odota 7 päivää eräpäivästä',
    sv: 'Vänta 7 dagar efter förfallodagen',
  },
  small: {
    en: 'Is the claim very small?',
    fi: 'Onko saatava hyvin pieni?',
    sv: 'Är fordran mycket liten?',
  },
  below: { en: 'Below EUR 10', fi: 'Alle 10 euroa', sv: 'Under 10 euro' },
  reminder: { en: 'Reminder', fi: 'Maksumuistutus', sv: 'Påminnelse' },
  reminderOver: {
    en: "Wait for the reminder's deadline",
    fi: 'Odota muistutuksen määräaikaa',
    sv: 'Vänta tills fristen i påminnelsen har löpt ut',
  },
  demand: { en: 'Payment demand', fi: 'Maksuvaatimus', sv: 'Betalningskrav' },
  demandOver: {
    en: "Wait for the demand's deadline",
    fi: 'Odota maksuvaatimuksen määräaikaa',
    sv: 'Vänta tills fristen i betalningskravet har löpt ut',
  },
  agency: {
    en: 'Hand over to the collection agency',
    fi: 'Siirrä perintätoimistolle',
    sv: 'Lämna över till inkasso',
  },
  tooSmall: {
    en: 'Too small to pursue',
    fi: 'Liian pieni perittäväksi',
    sv: 'För liten för att driva in',
  },
} as const satisfies { readonly [name: string]: Localized }

type Steps = PolicyInput['steps']

const beforeTheReminder = (days: number, title: Localized): Steps => ({
  'wait-grace': { kind: 'wait', title, days, since: 'due-day', next: 'small' },
  small: {
    kind: 'branch',
    title: titles.small,
    cases: [
      {
        title: titles.below,
        when: {
          all: [
            { fact: 'outstandingMinor', operator: 'lessThan', value: 1000 },
            // An amount in another currency is not to be compared with one in euros.
            { fact: 'isForeignCurrency', operator: 'equal', value: false },
          ],
        },
        next: 'too-small',
      },
    ],
    otherwise: 'reminder',
  },
})

const letters = (compensation: 'none' | 'statutory'): Steps => ({
  reminder: {
    kind: 'remind',
    title: titles.reminder,
    fee: 'statutory-maximum',
    interest: 'statutory',
    payWithinDays: 14,
    template: 'reminder-1',
    mode: 'send',
    next: 'wait-1',
  },
  'wait-1': {
    kind: 'wait',
    title: titles.reminderOver,
    days: 1,
    since: 'pay-by-day',
    next: 'demand',
  },
  demand: {
    kind: 'demand',
    title: titles.demand,
    fee: 'statutory-maximum',
    interest: 'statutory',
    compensation,
    payWithinDays: 14,
    template: 'demand',
    mode: 'send',
    next: 'wait-2',
  },
  'wait-2': {
    kind: 'wait',
    title: titles.demandOver,
    days: 1,
    since: 'pay-by-day',
    next: 'agency',
  },
})

const atTheEnd: Steps = {
  agency: {
    kind: 'hand-over',
    title: titles.agency,
    service: 'collection',
    consolidate: true,
    mode: 'create',
  },
  'too-small': { kind: 'stop', title: titles.tooSmall, reason: 'below-minimum' },
}

/** Reminder, payment demand and hand-over for claims on consumers. */
const consumerPolicy: PolicyDocument = policyDocumentSchema.parse({
  format: 1,
  id: 'fi-consumer',
  title: { en: 'Finland, consumer', fi: 'Suomi, kuluttaja', sv: 'Finland, konsument' },
  description: {
    en: 'A reminder on the 15th day after the due day, a payment demand when its deadline is missed, then hand-over for a person to release.',
    fi: 'Muistutus 15. päivänä eräpäivästä, maksuvaatimus muistutuksen määräajan jälkeen ja sitten siirto perintään, jonka ihminen vapauttaa.',
  },
  jurisdiction: 'FI',
  appliesTo: { all: [is('debtorKind', 'equal', 'consumer')] },
  start: 'wait-grace',
  steps: {
    ...beforeTheReminder(15, titles.graceConsumer),
    ...letters('none'),
    ...atTheEnd,
  },
  always,
  templates: { 'reminder-1': reminder, demand: consumerDemand },
})

/** The same course for businesses and public bodies, sooner and with the standard compensation. */
const businessPolicy: PolicyDocument = policyDocumentSchema.parse({
  format: 1,
  id: 'fi-business',
  title: {
    en: 'Finland, business and public sector',
    fi: 'Suomi, yritykset ja julkinen sektori',
    sv: 'Finland, företag och offentlig sektor',
  },
  description: {
    en: 'A reminder a week after the due day, a payment demand with the standard compensation of commercial claims, then hand-over for a person to release.',
    fi: 'Muistutus viikon kuluttua eräpäivästä, maksuvaatimus kaupallisen saatavan vakiokorvauksineen ja sitten siirto perintään, jonka ihminen vapauttaa.',
  },
  jurisdiction: 'FI',
  appliesTo: { all: [is('debtorKind', 'in', ['business', 'public'])] },
  start: 'wait-grace',
  steps: {
    ...beforeTheReminder(7, titles.graceBusiness),
    ...letters('statutory'),
    ...atTheEnd,
  },
  always,
  templates: { 'reminder-1': reminder, demand: businessDemand },
})

/** The policies that come with Finland. */
export const policies: readonly PolicyDocument[] = [consumerPolicy, businessPolicy]
