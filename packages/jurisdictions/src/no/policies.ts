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
import { businessNotice, consumerNotice, reminder } from './templates.ts'

const below = {
  en: 'Below NOK 100',
  nb: 'Under 100 kroner',
  da: 'Under 100 NOK',
  fi: 'Alle 100 NOK',
  sv: 'Under 100 NOK',
}

/** The course both policies take; what differs is the compensation in the notice. */
const stepsWith = (compensation: 'none' | 'statutory'): PolicyInput['steps'] => ({
  'wait-grace': graceWait(14, 'small'),
  ...smallClaims(100_00, below, 'reminder'),
  reminder: letterStep('remind', {
    title: stepTitles.reminder,
    fee: 'statutory-maximum',
    payWithinDays: 14,
    template: 'reminder-1',
    next: 'wait-1',
  }),
  'wait-1': deadlineWait(stepTitles.reminderOver, 'notice'),
  notice: letterStep('notice', {
    title: stepTitles.notice,
    fee: 'statutory-maximum',
    compensation,
    payWithinDays: 14,
    template: 'notice',
    next: 'wait-2',
  }),
  'wait-2': deadlineWait(stepTitles.noticeOver, 'agency'),
  agency: handOver,
})

/** Reminder, notice of collection and hand-over; of others than consumers also the standard compensation. */
export const { consumer: consumerPolicy, business: businessPolicy } = defaultPolicies('NO', {
  consumer: {
    title: {
      en: 'Norway, consumer',
      nb: 'Norge, forbruker',
      da: 'Norge, forbruger',
      fi: 'Norja, kuluttaja',
      sv: 'Norge, konsument',
    },
    description: {
      en: 'A reminder two weeks after the due day, a notice of collection when its deadline is missed, then hand-over for a person to release.',
      da: 'En rykker to uger efter forfald, et inkassovarsel når fristen er overskredet, derefter overdragelse til inkasso, som en person frigiver.',
      fi: 'Muistutus kaksi viikkoa eräpäivästä, perintäilmoitus määräajan umpeuduttua ja sitten siirto perintään, jonka ihminen vapauttaa.',
      sv: 'En påminnelse två veckor efter förfallodagen, ett inkassovarsel när fristen har löpt ut, sedan överlämnande till inkasso som en person frisläpper.',
      nb: 'Purring to uker etter forfall, inkassovarsel når fristen er oversittet, deretter oversendelse til inkasso som en person frigir.',
    },
    steps: stepsWith('none'),
    templates: { 'reminder-1': reminder, notice: consumerNotice },
  },
  business: {
    title: {
      en: 'Norway, business and public sector',
      nb: 'Norge, næringsdrivende og det offentlige',
      da: 'Norge, erhvervsdrivende og det offentlige',
      fi: 'Norja, yritykset ja julkinen sektori',
      sv: 'Norge, företag och offentlig sektor',
    },
    description: {
      en: 'As for consumers; the notice of collection also claims the standard compensation, of which the fees are a part.',
      da: 'Som for forbrugere; inkassovarslet kræver også standardkompensationen, som gebyrerne indgår i.',
      fi: 'Kuten kuluttajille; perintäilmoitus vaatii myös vakiokorvauksen, johon kulut sisältyvät.',
      sv: 'Som för konsumenter; inkassovarslet kräver också standardkompensationen, som avgifterna ingår i.',
      nb: 'Som for forbrukere; inkassovarselet krever også standardkompensasjon, som gebyrene går inn i.',
    },
    steps: stepsWith('statutory'),
    templates: { 'reminder-1': reminder, notice: businessNotice },
  },
})

/** The policies that come with Norway. */
export const policies: readonly PolicyDocument[] = [consumerPolicy, businessPolicy]
