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
  demand: {
    en: 'Payment demand',
    nb: 'Betalingskrav',
    da: 'Betalingskrav',
    fi: 'Maksuvaatimus',
    sv: 'Betalningskrav',
  },
  demandOver: {
    en: "Wait for the demand's deadline",
    nb: 'Vent til fristen i betalingskravet er ute',
    da: 'Vent til fristen i betalingskravet er ude',
    fi: 'Odota maksuvaatimuksen määräaikaa',
    sv: 'Vänta tills fristen i betalningskravet har löpt ut',
  },
}

const below = {
  en: 'Below EUR 10',
  nb: 'Under 10 euro',
  da: 'Under 10 euro',
  fi: 'Alle 10 euroa',
  sv: 'Under 10 euro',
}

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
    title: {
      en: 'Finland, consumer',
      nb: 'Finland, forbruker',
      da: 'Finland, forbruger',
      fi: 'Suomi, kuluttaja',
      sv: 'Finland, konsument',
    },
    description: {
      en: 'A reminder on the 15th day after the due day, a payment demand when its deadline is missed, then hand-over for a person to release.',
      nb: 'En purring på den 15. dagen etter forfall, et betalingskrav når fristen er oversittet, deretter oversendelse til inkasso som en person frigir.',
      da: 'En rykker på den 15. dag efter forfald, et betalingskrav når fristen er overskredet, derefter overdragelse til inkasso, som en person frigiver.',
      sv: 'En påminnelse den 15:e dagen efter förfallodagen, ett betalningskrav när fristen har löpt ut, sedan överlämnande till inkasso som en person frisläpper.',
      fi: 'Muistutus 15. päivänä eräpäivästä, maksuvaatimus muistutuksen määräajan jälkeen ja sitten siirto perintään, jonka ihminen vapauttaa.',
    },
    steps: stepsWith(15, 'none'),
    templates: { 'reminder-1': reminder, demand: consumerDemand },
  },
  business: {
    title: {
      en: 'Finland, business and public sector',
      nb: 'Finland, næringsdrivende og det offentlige',
      da: 'Finland, erhvervsdrivende og det offentlige',
      fi: 'Suomi, yritykset ja julkinen sektori',
      sv: 'Finland, företag och offentlig sektor',
    },
    description: {
      en: 'A reminder a week after the due day, a payment demand with the standard compensation of commercial claims, then hand-over for a person to release.',
      nb: 'En purring en uke etter forfall, et betalingskrav med standardkompensasjonen for kommersielle krav, deretter oversendelse til inkasso som en person frigir.',
      da: 'En rykker en uge efter forfald, et betalingskrav med standardkompensationen for kommercielle fordringer, derefter overdragelse til inkasso, som en person frigiver.',
      sv: 'En påminnelse en vecka efter förfallodagen, ett betalningskrav med standardersättningen för kommersiella fordringar, sedan överlämnande till inkasso som en person frisläpper.',
      fi: 'Muistutus viikon kuluttua eräpäivästä, maksuvaatimus kaupallisen saatavan vakiokorvauksineen ja sitten siirto perintään, jonka ihminen vapauttaa.',
    },
    steps: stepsWith(7, 'statutory'),
    templates: { 'reminder-1': reminder, demand: businessDemand },
  },
})

/** The policies that come with Finland. */
export const policies: readonly PolicyDocument[] = [consumer, business]
