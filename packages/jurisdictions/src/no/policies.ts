import {
  type Condition,
  type Localized,
  type PolicyDocument,
  type PolicyInput,
  policyDocumentSchema,
} from '@forfall/rules'
import { always } from '../eu/always.ts'
import { businessNotice, consumerNotice, reminder } from './templates.ts'

const is = (fact: string, value: boolean | string): Condition => ({
  all: [{ fact, operator: 'equal', value }],
})

const titles = {
  grace: {
    en: 'Wait 14 days after the due day',
    nb: 'Vent 14 dager etter forfall',
    da: 'Vent 14 dage efter forfald',
    fi: 'Odota 14 päivää eräpäivästä',
    sv: 'Vänta 14 dagar efter förfallodagen',
  },
  small: {
    en: 'Is the claim very small?',
    nb: 'Er kravet svært lite?',
    da: 'Er kravet meget lille?',
    fi: 'Onko saatava hyvin pieni?',
    sv: 'Är fordran mycket liten?',
  },
  below: {
    en: 'Below NOK 100',
    nb: 'Under 100 kroner',
    da: 'Under 100 NOK',
    fi: 'Alle 100 NOK',
    sv: 'Under 100 NOK',
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
  notice: {
    en: 'Notice of collection',
    nb: 'Inkassovarsel',
    da: 'Inkassovarsel',
    fi: 'Perintäilmoitus',
    sv: 'Inkassovarsel',
  },
  noticeOver: {
    en: "Wait for the notice's deadline",
    nb: 'Vent til fristen i inkassovarselet er ute',
    da: 'Vent til fristen i inkassovarslet er ude',
    fi: 'Odota perintäilmoituksen määräaikaa',
    sv: 'Vänta tills fristen i inkassovarslet har löpt ut',
  },
  agency: {
    en: 'Hand over to the collection agency',
    nb: 'Send til inkasso',
    da: 'Send til inkasso',
    fi: 'Siirrä perintätoimistolle',
    sv: 'Lämna över till inkasso',
  },
  tooSmall: {
    en: 'Too small to pursue',
    nb: 'For lite til å følge opp',
    da: 'For lille til at følge op',
    fi: 'Liian pieni perittäväksi',
    sv: 'För liten för att driva in',
  },
} as const satisfies { readonly [name: string]: Localized }

type Steps = PolicyInput['steps']

const beforeTheReminder: Steps = {
  'wait-grace': {
    kind: 'wait',
    title: titles.grace,
    days: 14,
    since: 'due-day',
    next: 'small',
  },
  small: {
    kind: 'branch',
    title: titles.small,
    cases: [
      {
        title: titles.below,
        when: {
          all: [
            { fact: 'outstandingMinor', operator: 'lessThan', value: 10_000 },
            // An amount in another currency is not to be compared with one in kroner.
            { fact: 'isForeignCurrency', operator: 'equal', value: false },
          ],
        },
        next: 'too-small',
      },
    ],
    otherwise: 'reminder',
  },
}

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
    next: 'notice',
  },
  notice: {
    kind: 'notice',
    title: titles.notice,
    fee: 'statutory-maximum',
    interest: 'statutory',
    compensation,
    payWithinDays: 14,
    template: 'notice',
    mode: 'send',
    next: 'wait-2',
  },
})

const afterTheNotice: Steps = {
  'wait-2': {
    kind: 'wait',
    title: titles.noticeOver,
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
  'too-small': { kind: 'stop', title: titles.tooSmall, reason: 'below-minimum' },
}

/** The course both policies take; what differs is the compensation in the notice. */
const stepsWith = (compensation: 'none' | 'statutory'): Steps => ({
  ...beforeTheReminder,
  ...letters(compensation),
  ...afterTheNotice,
})

/** Reminder, notice of collection and hand-over for claims on consumers. */
export const consumerPolicy: PolicyDocument = policyDocumentSchema.parse({
  format: 1,
  id: 'no-consumer',
  title: {
    en: 'Norway, consumer',
    nb: 'Norge, forbruker',
    da: 'Norge, forbruger',
    fi: 'Norja, kuluttaja',
    sv: 'Norge, konsument',
  },
  description: {
    en: 'A reminder two weeks after the due day, a notice of collection when its deadline is missed, then hand-over for a person to release.',
    nb: 'Purring to uker etter forfall, inkassovarsel når fristen er oversittet, deretter oversendelse til inkasso som en person frigir.',
  },
  jurisdiction: 'NO',
  appliesTo: is('debtorKind', 'consumer'),
  start: 'wait-grace',
  steps: stepsWith('none'),
  always,
  templates: { 'reminder-1': reminder, notice: consumerNotice },
} satisfies PolicyInput)

/** The same course for businesses and public bodies, with the standard compensation. */
export const businessPolicy: PolicyDocument = policyDocumentSchema.parse({
  format: 1,
  id: 'no-business',
  title: {
    en: 'Norway, business and public sector',
    nb: 'Norge, næringsdrivende og det offentlige',
    da: 'Norge, erhvervsdrivende og det offentlige',
    fi: 'Norja, yritykset ja julkinen sektori',
    sv: 'Norge, företag och offentlig sektor',
  },
  description: {
    en: 'As for consumers; the notice of collection also claims the standard compensation, of which the fees are a part.',
    nb: 'Som for forbrukere; inkassovarselet krever også standardkompensasjon, som gebyrene går inn i.',
  },
  jurisdiction: 'NO',
  appliesTo: {
    all: [{ fact: 'debtorKind', operator: 'in', value: ['business', 'public'] }],
  },
  start: 'wait-grace',
  steps: stepsWith('statutory'),
  always,
  templates: { 'reminder-1': reminder, notice: businessNotice },
} satisfies PolicyInput)

/** The policies that come with Norway. */
export const policies: readonly PolicyDocument[] = [consumerPolicy, businessPolicy]
