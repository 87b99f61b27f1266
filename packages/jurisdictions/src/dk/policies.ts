import {
  type Condition,
  type Localized,
  type PolicyDocument,
  type PolicyInput,
  policyDocumentSchema,
} from '@forfall/rules'
import { always } from '../eu/always.ts'
import { businessNotice, consumerNotice, reminder } from './templates.ts'

const isConsumer: Condition = {
  all: [{ fact: 'debtorKind', operator: 'equal', value: 'consumer' }],
}

const isOther: Condition = {
  all: [{ fact: 'debtorKind', operator: 'in', value: ['business', 'public'] }],
}

const titles = {
  grace: { en: 'Wait 10 days after the due day', da: 'Vent 10 dage efter forfald' },
  first: { en: 'First reminder', da: 'Første rykker' },
  firstOver: { en: "Wait for the reminder's deadline", da: 'Vent til fristen i rykkeren er ude' },
  second: { en: 'Second reminder', da: 'Anden rykker' },
  secondOver: {
    en: "Wait for the second reminder's deadline",
    da: 'Vent til fristen i anden rykker er ude',
  },
  notice: { en: 'Notice of collection', da: 'Inkassovarsel' },
  noticeOver: {
    en: "Wait for the notice's deadline",
    da: 'Vent til fristen i inkassovarslet er ude',
  },
  agency: { en: 'Hand over to the collection agency', da: 'Send til inkasso' },
} as const satisfies { readonly [name: string]: Localized }

type Steps = PolicyInput['steps']

const reminderStep = (title: Localized, next: string): Steps[string] => ({
  kind: 'remind',
  title,
  fee: 'statutory-maximum',
  interest: 'statutory',
  payWithinDays: 10,
  template: 'reminder',
  mode: 'send',
  next,
})

const deadlineOver = (title: Localized, next: string): Steps[string] => ({
  kind: 'wait',
  title,
  days: 1,
  since: 'pay-by-day',
  next,
})

/** Two reminders, a notice and the hand-over; what differs is the compensation in the notice. */
const stepsWith = (compensation: 'none' | 'statutory'): Steps => ({
  'wait-grace': {
    kind: 'wait',
    title: titles.grace,
    days: 10,
    since: 'due-day',
    next: 'reminder-1',
  },
  'reminder-1': reminderStep(titles.first, 'wait-1'),
  'wait-1': deadlineOver(titles.firstOver, 'reminder-2'),
  'reminder-2': reminderStep(titles.second, 'wait-2'),
  'wait-2': deadlineOver(titles.secondOver, 'notice'),
  notice: {
    kind: 'notice',
    title: titles.notice,
    fee: 'statutory-maximum',
    interest: 'statutory',
    compensation,
    payWithinDays: 10,
    template: 'notice',
    mode: 'send',
    next: 'wait-3',
  },
  'wait-3': deadlineOver(titles.noticeOver, 'agency'),
  agency: {
    kind: 'hand-over',
    title: titles.agency,
    service: 'collection',
    consolidate: true,
    mode: 'create',
  },
})

/** Two reminders, notice and hand-over for claims on consumers. */
const consumerPolicy: PolicyDocument = policyDocumentSchema.parse({
  format: 1,
  id: 'dk-consumer',
  title: { en: 'Denmark, consumer', da: 'Danmark, forbruger' },
  description: {
    en: 'Two reminders and a notice of collection, each when the deadline before it is missed, then hand-over for a person to release.',
    da: 'To rykkere og et inkassovarsel, hver gang fristen før er overskredet, derefter overdragelse til inkasso, som en person frigiver.',
  },
  jurisdiction: 'DK',
  appliesTo: isConsumer,
  start: 'wait-grace',
  steps: stepsWith('none'),
  always,
  templates: { reminder, notice: consumerNotice },
} satisfies PolicyInput)

/** The same course for businesses and public bodies, with the fixed compensation. */
const businessPolicy: PolicyDocument = policyDocumentSchema.parse({
  format: 1,
  id: 'dk-business',
  title: { en: 'Denmark, business and public sector', da: 'Danmark, erhverv og det offentlige' },
  description: {
    en: 'As for consumers; the notice of collection also claims the fixed compensation.',
    da: 'Som for forbrugere; inkassovarslet kræver også kompensationsbeløbet.',
  },
  jurisdiction: 'DK',
  appliesTo: isOther,
  start: 'wait-grace',
  steps: stepsWith('statutory'),
  always,
  templates: { reminder, notice: businessNotice },
} satisfies PolicyInput)

/** The policies that come with Denmark. */
export const policies: readonly PolicyDocument[] = [consumerPolicy, businessPolicy]
