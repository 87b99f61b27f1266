import {
  type Localized,
  type PolicyDocument,
  type PolicyInput,
  policyDocumentSchema,
} from '@forfall/rules'
import { always } from '../eu/always.ts'
import { businessDemand, consumerDemand, reminder } from './templates.ts'

const titles = {
  grace: {
    en: 'Wait 7 days after the due day',
    nb: 'Vent 7 dager etter forfall',
    da: 'Vent 7 dage efter forfald',
    fi: 'Odota 7 päivää eräpäivästä',
    sv: 'Vänta 7 dagar efter förfallodagen',
  },
  reminder: {
    en: 'Reminder',
    nb: 'Purring',
    da: 'Rykker',
    fi: 'Maksumuistutus',
    sv: 'Påminnelse',
  },
  reminderOver: {
    en: "Wait for the reminder's deadline",
    nb: 'Vent til fristen i purringen er ute',
    da: 'Vent til fristen i rykkeren er ude',
    fi: 'Odota muistutuksen määräaikaa',
    sv: 'Vänta tills fristen i påminnelsen har löpt ut',
  },
  demand: {
    en: 'Payment demand (inkassokrav)',
    nb: 'Inkassokrav',
    da: 'Inkassokrav',
    fi: 'Maksuvaatimus (inkassokrav)',
    sv: 'Inkassokrav',
  },
  demandOver: {
    en: "Wait for the demand's deadline",
    nb: 'Vent til fristen i inkassokravet er ute',
    da: 'Vent til fristen i inkassokravet er ude',
    fi: 'Odota maksuvaatimuksen määräaikaa',
    sv: 'Vänta tills fristen i inkassokravet har löpt ut',
  },
  agency: {
    en: 'Hand over to the collection agency',
    nb: 'Send til inkasso',
    da: 'Send til inkasso',
    fi: 'Siirrä perintätoimistolle',
    sv: 'Lämna över till inkasso',
  },
} as const satisfies { readonly [name: string]: Localized }

type Steps = PolicyInput['steps']

/** A reminder without a fee, which takes an agreement that few creditors have. */
const reminding: Steps = {
  'wait-grace': {
    kind: 'wait',
    title: titles.grace,
    days: 7,
    since: 'due-day',
    next: 'reminder',
  },
  reminder: {
    kind: 'remind',
    title: titles.reminder,
    fee: 'none',
    interest: 'statutory',
    payWithinDays: 10,
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
}

/** Ten days leave four bank days after the post has come; eight would be the least. */
const demanding = (compensation: 'none' | 'statutory'): Steps => ({
  demand: {
    kind: 'demand',
    title: titles.demand,
    fee: 'statutory-maximum',
    interest: 'statutory',
    compensation,
    payWithinDays: 10,
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
  agency: {
    kind: 'hand-over',
    title: titles.agency,
    service: 'collection',
    consolidate: true,
    mode: 'create',
  },
})

/** The course both policies take; what differs is the compensation in the demand. */
const stepsWith = (compensation: 'none' | 'statutory'): Steps => ({
  ...reminding,
  ...demanding(compensation),
})

/** Reminder, payment demand and hand-over for claims on consumers. */
export const consumerPolicy: PolicyDocument = policyDocumentSchema.parse({
  format: 1,
  id: 'se-consumer',
  title: {
    en: 'Sweden, consumers',
    nb: 'Sverige, forbrukere',
    da: 'Sverige, forbrugere',
    fi: 'Ruotsi, kuluttajat',
    sv: 'Sverige, konsumenter',
  },
  description: {
    en: 'A reminder without a fee, a payment demand with the statutory fee, then hand-over.',
    sv: 'En påminnelse utan avgift, ett inkassokrav med lagens ersättning, sedan inkasso.',
  },
  jurisdiction: 'SE',
  appliesTo: { all: [{ fact: 'debtorKind', operator: 'equal', value: 'consumer' }] },
  start: 'wait-grace',
  steps: stepsWith('none'),
  always,
  templates: { 'reminder-1': reminder, demand: consumerDemand },
} satisfies PolicyInput)

/** The same course for businesses and public bodies, with the compensation for late payment. */
export const businessPolicy: PolicyDocument = policyDocumentSchema.parse({
  format: 1,
  id: 'se-business',
  title: {
    en: 'Sweden, business and public sector',
    nb: 'Sverige, næringsdrivende og det offentlige',
    da: 'Sverige, erhvervsdrivende og det offentlige',
    fi: 'Ruotsi, yritykset ja julkinen sektori',
    sv: 'Sverige, företag och offentlig sektor',
  },
  description: {
    en: 'As for consumers; the demand also claims the compensation for late payment, which takes in its fee.',
    sv: 'Som för konsumenter; inkassokravet kräver också förseningsersättningen, som avgiften ingår i.',
  },
  jurisdiction: 'SE',
  appliesTo: { all: [{ fact: 'debtorKind', operator: 'in', value: ['business', 'public'] }] },
  start: 'wait-grace',
  steps: stepsWith('statutory'),
  always,
  templates: { 'reminder-1': reminder, demand: businessDemand },
} satisfies PolicyInput)

/** The policies that come with Sweden. */
export const policies: readonly PolicyDocument[] = [consumerPolicy, businessPolicy]
