import type { Localized, PolicyDocument, PolicyInput } from '@forfall/rules'
import { defaultPolicies } from '../eu/default-policies.ts'
import {
  deadlineWait,
  graceWait,
  handOver,
  letterStep,
  type StepInput,
  stepTitles,
} from '../eu/steps.ts'
import { businessNotice, consumerNotice, reminder } from './templates.ts'

const titles = {
  first: {
    en: 'First reminder',
    nb: 'Første purring',
    fi: 'Ensimmäinen muistutus',
    sv: 'Första påminnelsen',
    da: 'Første rykker',
  },
  second: {
    en: 'Second reminder',
    nb: 'Andre purring',
    fi: 'Toinen muistutus',
    sv: 'Andra påminnelsen',
    da: 'Anden rykker',
  },
  secondOver: {
    en: "Wait for the second reminder's deadline",
    nb: 'Vent til fristen i andre purring er ute',
    fi: 'Odota toisen muistutuksen määräaikaa',
    sv: 'Vänta tills fristen i andra påminnelsen har löpt ut',
    da: 'Vent til fristen i anden rykker er ude',
  },
}

const reminderStep = (title: Localized, next: string): StepInput =>
  letterStep('remind', {
    title,
    fee: 'statutory-maximum',
    payWithinDays: 10,
    template: 'reminder',
    next,
  })

/** Two reminders, a notice and the hand-over; what differs is the compensation in the notice. */
const stepsWith = (compensation: 'none' | 'statutory'): PolicyInput['steps'] => ({
  'wait-grace': graceWait(10, 'reminder-1'),
  'reminder-1': reminderStep(titles.first, 'wait-1'),
  'wait-1': deadlineWait(stepTitles.reminderOver, 'reminder-2'),
  'reminder-2': reminderStep(titles.second, 'wait-2'),
  'wait-2': deadlineWait(titles.secondOver, 'notice'),
  notice: letterStep('notice', {
    title: stepTitles.notice,
    fee: 'statutory-maximum',
    compensation,
    payWithinDays: 10,
    template: 'notice',
    next: 'wait-3',
  }),
  'wait-3': deadlineWait(stepTitles.noticeOver, 'agency'),
  agency: handOver,
})

/** Two reminders, notice and hand-over; of others than consumers also the fixed compensation. */
const { consumer, business } = defaultPolicies('DK', {
  consumer: {
    title: {
      en: 'Denmark, consumer',
      nb: 'Danmark, forbruker',
      fi: 'Tanska, kuluttaja',
      sv: 'Danmark, konsument',
      da: 'Danmark, forbruger',
    },
    description: {
      en: 'Two reminders and a notice of collection, each when the deadline before it is missed, then hand-over for a person to release.',
      nb: 'To purringer og et inkassovarsel, hver gang fristen før er oversittet, deretter oversendelse til inkasso som en person frigir.',
      fi: 'Kaksi muistutusta ja perintäilmoitus, kukin edellisen määräajan umpeuduttua, ja sitten siirto perintään, jonka ihminen vapauttaa.',
      sv: 'Två påminnelser och ett inkassovarsel, vart och ett när fristen före har löpt ut, sedan överlämnande till inkasso som en person frisläpper.',
      da: 'To rykkere og et inkassovarsel, hver gang fristen før er overskredet, derefter overdragelse til inkasso, som en person frigiver.',
    },
    steps: stepsWith('none'),
    templates: { reminder, notice: consumerNotice },
  },
  business: {
    title: {
      en: 'Denmark, business and public sector',
      nb: 'Danmark, næringsdrivende og det offentlige',
      fi: 'Tanska, yritykset ja julkinen sektori',
      sv: 'Danmark, företag och offentlig sektor',
      da: 'Danmark, erhverv og det offentlige',
    },
    description: {
      en: 'As for consumers; the notice of collection also claims the fixed compensation.',
      nb: 'Som for forbrukere; inkassovarselet krever også det faste kompensasjonsbeløpet.',
      fi: 'Kuten kuluttajille; perintäilmoitus vaatii myös kiinteän korvauksen.',
      sv: 'Som för konsumenter; inkassovarslet kräver också den fasta ersättningen.',
      da: 'Som for forbrugere; inkassovarslet kræver også kompensationsbeløbet.',
    },
    steps: stepsWith('statutory'),
    templates: { reminder, notice: businessNotice },
  },
})

/** The policies that come with Denmark. */
export const policies: readonly PolicyDocument[] = [consumer, business]
