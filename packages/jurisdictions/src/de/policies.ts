import {
  type Condition,
  type Localized,
  type PolicyDocument,
  type PolicyInput,
  policyDocumentSchema,
} from '@forfall/rules'
import { always } from '../eu/always.ts'
import { businessNotice, consumerNotice, reminder } from './templates.ts'

const titles = {
  grace: {
    en: 'Wait a week after the due day',
    de: 'Eine Woche nach Fälligkeit warten',
    nb: 'Vent en uke etter forfall',
    da: 'Vent en uge efter forfald',
    fi: 'Odota viikko eräpäivästä',
    sv: 'Vänta en vecka efter förfallodagen',
  },
  reminder: {
    en: 'Reminder',
    de: 'Mahnung',
    nb: 'Purring',
    da: 'Rykker',
    fi: 'Maksumuistutus',
    sv: 'Påminnelse',
  },
  reminderOver: {
    en: "Wait for the reminder's deadline",
    de: 'Frist der Mahnung abwarten',
    nb: 'Vent til fristen i purringen er ute',
    da: 'Vent til fristen i rykkeren er ude',
    fi: 'Odota muistutuksen määräaikaa',
    sv: 'Vänta tills fristen i påminnelsen har löpt ut',
  },
  notice: {
    en: 'Last reminder, announcing collection',
    de: 'Letzte Mahnung mit Ankündigung des Inkassos',
    nb: 'Siste purring med varsel om inkasso',
    da: 'Sidste rykker med varsel om inkasso',
    fi: 'Viimeinen muistutus ja ilmoitus perinnästä',
    sv: 'Sista påminnelse med varsel om inkasso',
  },
  noticeOver: {
    en: "Wait for the last reminder's deadline",
    de: 'Frist der letzten Mahnung abwarten',
    nb: 'Vent til fristen i siste purring er ute',
    da: 'Vent til fristen i sidste rykker er ude',
    fi: 'Odota viimeisen muistutuksen määräaikaa',
    sv: 'Vänta tills fristen i sista påminnelsen har löpt ut',
  },
  agency: {
    en: 'Hand over to the collection agency',
    de: 'An den Inkassodienstleister übergeben',
    nb: 'Send til inkasso',
    da: 'Send til inkasso',
    fi: 'Siirrä perintätoimistolle',
    sv: 'Lämna över till inkasso',
  },
} as const satisfies { readonly [name: string]: Localized }

type Steps = PolicyInput['steps']

/** The course both policies take; no letter costs a fee. What differs is the flat sum. */
const stepsWith = (compensation: 'none' | 'statutory'): Steps => ({
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
    fee: 'none',
    interest: 'statutory',
    compensation,
    payWithinDays: 14,
    template: 'notice',
    mode: 'send',
    next: 'wait-2',
  },
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
})

const debtors = (...kinds: readonly string[]): Condition => ({
  all: [{ fact: 'debtorKind', operator: 'in', value: [...kinds] }],
})

/** Two letters without a fee and hand-over, for claims on consumers. */
const consumerPolicy: PolicyDocument = policyDocumentSchema.parse({
  format: 1,
  id: 'de-consumer',
  title: {
    en: 'Germany, consumer',
    de: 'Deutschland, Verbraucher',
    nb: 'Tyskland, forbruker',
    da: 'Tyskland, forbruger',
    fi: 'Saksa, kuluttaja',
    sv: 'Tyskland, konsument',
  },
  description: {
    en: 'A free reminder a week after the due day, which brings the debtor into default; a last reminder when its deadline is missed; then hand-over for a person to release.',
    de: 'Kostenlose Mahnung eine Woche nach Fälligkeit, die den Verzug begründet; letzte Mahnung nach Ablauf der Frist; dann Übergabe an Inkasso, die eine Person freigibt.',
  },
  jurisdiction: 'DE',
  appliesTo: { all: [{ fact: 'debtorKind', operator: 'equal', value: 'consumer' }] },
  start: 'wait-grace',
  steps: stepsWith('none'),
  always,
  templates: { 'reminder-1': reminder, notice: consumerNotice },
} satisfies PolicyInput)

/** The same course for businesses and public bodies, with the flat sum in the last letter. */
const businessPolicy: PolicyDocument = policyDocumentSchema.parse({
  format: 1,
  id: 'de-business',
  title: {
    en: 'Germany, business and public sector',
    de: 'Deutschland, Unternehmen und öffentliche Hand',
    nb: 'Tyskland, næringsdrivende og det offentlige',
    da: 'Tyskland, erhvervsdrivende og det offentlige',
    fi: 'Saksa, yritykset ja julkinen sektori',
    sv: 'Tyskland, företag och offentlig sektor',
  },
  description: {
    en: 'As for consumers; the last reminder also claims the flat sum for late payment.',
    de: 'Wie für Verbraucher; die letzte Mahnung verlangt auch die Verzugspauschale.',
  },
  jurisdiction: 'DE',
  appliesTo: debtors('business', 'public'),
  start: 'wait-grace',
  steps: stepsWith('statutory'),
  always,
  templates: { 'reminder-1': reminder, notice: businessNotice },
} satisfies PolicyInput)

/** The policies that come with Germany. */
export const policies: readonly PolicyDocument[] = [consumerPolicy, businessPolicy]
