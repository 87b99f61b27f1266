import type { PolicyDocument, PolicyInput } from '@forfall/rules'
import { defaultPolicies } from '../eu/default-policies.ts'
import { deadlineWait, graceWait, handOver, letterStep, stepTitles } from '../eu/steps.ts'
import { businessDemand, consumerDemand, reminder } from './templates.ts'

const titles = {
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
}

/**
 * The course both policies take; what differs is the compensation in the demand. The reminder is free:
 * a fee takes an agreement that few creditors have. Ten days leave four bank days after the post has
 * come; eight would be the least.
 */
const stepsWith = (compensation: 'none' | 'statutory'): PolicyInput['steps'] => ({
  'wait-grace': graceWait(7, 'reminder'),
  reminder: letterStep('remind', {
    title: stepTitles.reminder,
    fee: 'none',
    payWithinDays: 10,
    template: 'reminder-1',
    next: 'wait-1',
  }),
  'wait-1': deadlineWait(stepTitles.reminderOver, 'demand'),
  demand: letterStep('demand', {
    title: titles.demand,
    fee: 'statutory-maximum',
    compensation,
    payWithinDays: 10,
    template: 'demand',
    next: 'wait-2',
  }),
  'wait-2': deadlineWait(titles.demandOver, 'agency'),
  agency: handOver,
})

/** Reminder, payment demand and hand-over; of others than consumers also the compensation. */
export const { consumer: consumerPolicy, business: businessPolicy } = defaultPolicies('SE', {
  consumer: {
    title: {
      en: 'Sweden, consumers',
      nb: 'Sverige, forbrukere',
      da: 'Sverige, forbrugere',
      fi: 'Ruotsi, kuluttajat',
      sv: 'Sverige, konsumenter',
    },
    description: {
      en: 'A reminder without a fee, a payment demand with the statutory fee, then hand-over.',
      nb: 'En purring uten gebyr, et inkassokrav med lovens gebyr, deretter oversendelse til inkasso.',
      da: 'En rykker uden gebyr, et inkassokrav med lovens gebyr, derefter overdragelse til inkasso.',
      fi: 'Maksuton muistutus, lakisääteisen kulun sisältävä maksuvaatimus ja sitten siirto perintään.',
      sv: 'En påminnelse utan avgift, ett inkassokrav med lagens ersättning, sedan inkasso.',
    },
    steps: stepsWith('none'),
    templates: { 'reminder-1': reminder, demand: consumerDemand },
  },
  business: {
    title: {
      en: 'Sweden, business and public sector',
      nb: 'Sverige, næringsdrivende og det offentlige',
      da: 'Sverige, erhvervsdrivende og det offentlige',
      fi: 'Ruotsi, yritykset ja julkinen sektori',
      sv: 'Sverige, företag och offentlig sektor',
    },
    description: {
      en: 'As for consumers; the demand also claims the compensation for late payment, which takes in its fee.',
      nb: 'Som for forbrukere; inkassokravet krever også forsinkelseskompensasjonen, som gebyret går inn i.',
      da: 'Som for forbrugere; inkassokravet kræver også kompensationen for forsinket betaling, som gebyret indgår i.',
      fi: 'Kuten kuluttajille; maksuvaatimus vaatii myös viivästyskorvauksen, johon kulu sisältyy.',
      sv: 'Som för konsumenter; inkassokravet kräver också förseningsersättningen, som avgiften ingår i.',
    },
    steps: stepsWith('statutory'),
    templates: { 'reminder-1': reminder, demand: businessDemand },
  },
})

/** The policies that come with Sweden. */
export const policies: readonly PolicyDocument[] = [consumerPolicy, businessPolicy]
