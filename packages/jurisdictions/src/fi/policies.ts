import type { PolicyDocument, PolicyInput } from '@forfall/rules'
import { defaultPolicies } from '../eu/default-policies.ts'
import {
  deadlineWait,
  graceWait,
  handOver,
  letterStep,
  smallClaims,
  stepTitles,
} from '../eu/steps.ts'
import { businessDemand, consumerDemand, reminder } from './templates.ts'

const titles = {
  demand: { en: 'Payment demand', fi: 'Maksuvaatimus', sv: 'Betalningskrav' },
  demandOver: {
    en: "Wait for the demand's deadline",
    fi: 'Odota maksuvaatimuksen määräaikaa',
    sv: 'Vänta tills fristen i betalningskravet har löpt ut',
  },
}

const below = { en: 'Below EUR 10', fi: 'Alle 10 euroa', sv: 'Under 10 euro' }

/** The course both policies take; what differs is the wait before it and the compensation. */
const stepsWith = (
  graceDays: number,
  compensation: 'none' | 'statutory',
): PolicyInput['steps'] => ({
  'wait-grace': graceWait(graceDays, 'small'),
  ...smallClaims(10_00, below, 'reminder'),
  reminder: letterStep('remind', {
    title: stepTitles.reminder,
    fee: 'statutory-maximum',
    payWithinDays: 14,
    template: 'reminder-1',
    next: 'wait-1',
  }),
  'wait-1': deadlineWait(stepTitles.reminderOver, 'demand'),
  demand: letterStep('demand', {
    title: titles.demand,
    fee: 'statutory-maximum',
    compensation,
    payWithinDays: 14,
    template: 'demand',
    next: 'wait-2',
  }),
  'wait-2': deadlineWait(titles.demandOver, 'agency'),
  agency: handOver,
})

/** Reminder, payment demand and hand-over; of others than consumers sooner, and with the compensation. */
const { consumer, business } = defaultPolicies('FI', {
  consumer: {
    title: { en: 'Finland, consumer', fi: 'Suomi, kuluttaja', sv: 'Finland, konsument' },
    description: {
      en: 'A reminder on the 15th day after the due day, a payment demand when its deadline is missed, then hand-over for a person to release.',
      fi: 'Muistutus 15. päivänä eräpäivästä, maksuvaatimus muistutuksen määräajan jälkeen ja sitten siirto perintään, jonka ihminen vapauttaa.',
    },
    steps: stepsWith(15, 'none'),
    templates: { 'reminder-1': reminder, demand: consumerDemand },
  },
  business: {
    title: {
      en: 'Finland, business and public sector',
      fi: 'Suomi, yritykset ja julkinen sektori',
      sv: 'Finland, företag och offentlig sektor',
    },
    description: {
      en: 'A reminder a week after the due day, a payment demand with the standard compensation of commercial claims, then hand-over for a person to release.',
      fi: 'Muistutus viikon kuluttua eräpäivästä, maksuvaatimus kaupallisen saatavan vakiokorvauksineen ja sitten siirto perintään, jonka ihminen vapauttaa.',
    },
    steps: stepsWith(7, 'statutory'),
    templates: { 'reminder-1': reminder, demand: businessDemand },
  },
})

/** The policies that come with Finland. */
export const policies: readonly PolicyDocument[] = [consumer, business]
