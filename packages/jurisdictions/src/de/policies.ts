import type { PolicyDocument, PolicyInput } from '@forfall/rules'
import { defaultPolicies } from '../eu/default-policies.ts'
import { deadlineWait, graceWait, handOver, letterStep, stepTitles } from '../eu/steps.ts'
import { businessNotice, consumerNotice, reminder } from './templates.ts'

const titles = {
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
}

/** The course both policies take; no letter costs a fee. What differs is the flat sum. */
const stepsWith = (compensation: 'none' | 'statutory'): PolicyInput['steps'] => ({
  'wait-grace': graceWait(7, 'reminder'),
  reminder: letterStep('remind', {
    title: stepTitles.reminder,
    fee: 'none',
    payWithinDays: 14,
    template: 'reminder-1',
    next: 'wait-1',
  }),
  'wait-1': deadlineWait(stepTitles.reminderOver, 'notice'),
  notice: letterStep('notice', {
    title: titles.notice,
    fee: 'none',
    compensation,
    payWithinDays: 14,
    template: 'notice',
    next: 'wait-2',
  }),
  'wait-2': deadlineWait(titles.noticeOver, 'agency'),
  agency: handOver,
})

/** Two letters without a fee and hand-over; of others than consumers also the flat sum. */
const { consumer, business } = defaultPolicies('DE', {
  consumer: {
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
      nb: 'En gebyrfri purring en uke etter forfall, som setter skyldneren i mislighold; en siste purring når fristen er oversittet; deretter oversendelse til inkasso som en person frigir.',
      da: 'En gebyrfri rykker en uge efter forfald, som bringer skyldneren i misligholdelse; en sidste rykker når fristen er overskredet; derefter overdragelse til inkasso, som en person frigiver.',
      fi: 'Maksuton muistutus viikko eräpäivästä, jolla velallinen joutuu viivästykseen; viimeinen muistutus määräajan umpeuduttua; sitten siirto perintään, jonka ihminen vapauttaa.',
      sv: 'En avgiftsfri påminnelse en vecka efter förfallodagen, som försätter gäldenären i dröjsmål; en sista påminnelse när fristen har löpt ut; sedan överlämnande till inkasso som en person frisläpper.',
      de: 'Kostenlose Mahnung eine Woche nach Fälligkeit, die den Verzug begründet; letzte Mahnung nach Ablauf der Frist; dann Übergabe an Inkasso, die eine Person freigibt.',
    },
    steps: stepsWith('none'),
    templates: { 'reminder-1': reminder, notice: consumerNotice },
  },
  business: {
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
      nb: 'Som for forbrukere; siste purring krever også standardbeløpet for forsinket betaling.',
      da: 'Som for forbrugere; sidste rykker kræver også standardbeløbet for forsinket betaling.',
      fi: 'Kuten kuluttajille; viimeinen muistutus vaatii myös viivästyskorvauksen.',
      sv: 'Som för konsumenter; sista påminnelsen kräver också schablonbeloppet för sen betalning.',
      de: 'Wie für Verbraucher; die letzte Mahnung verlangt auch die Verzugspauschale.',
    },
    steps: stepsWith('statutory'),
    templates: { 'reminder-1': reminder, notice: businessNotice },
  },
})

/** The policies that come with Germany. */
export const policies: readonly PolicyDocument[] = [consumer, business]
