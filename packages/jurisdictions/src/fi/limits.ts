import type { LetterKind, Limit } from '@forfall/rules'
import { all, atLeast, hasFee, is, moreThan, onEach } from '../eu/limit-words.ts'
import { collectionAct, ombudsman, statuteBook } from './citations.ts'
import { ombudsmanDecided, since1999, since2005, since2013, since2021, since2022 } from './days.ts'
import {
  consumerDemandsMax,
  consumerSpacingDays,
  demandDeadlineMin,
  feeWaitDays,
  invoiceAheadDays,
  letterEarliestDays,
  otherDemandsMax,
  otherSpacingDays,
  reminderToDemandDays,
} from './parameters-letters.ts'

const letters: readonly LetterKind[] = ['remind', 'notice', 'demand']
const costly: readonly LetterKind[] = ['remind', 'demand']

const isConsumer = is('debtorKind', 'equal', 'consumer')
const isOther = is('debtorKind', 'in', ['business', 'public'])
const isNotFirst = is('lettersSent', 'greaterThan', 0)

const timing: readonly Limit[] = [
  ...onEach(letters, {
    id: 'fi.letter.after-due',
    title: {
      en: 'No reminder, notice or demand before the day after the due day',
      fi: 'Ei muistutusta, ilmoitusta eikä maksuvaatimusta ennen eräpäivän jälkeistä päivää',
      sv: 'Ingen påminnelse, avisering eller betalningskrav före dagen efter förfallodagen',
    },
    source: collectionAct('4 ja 5 §'),
    from: since1999,
    requires: atLeast('daysSinceDue', letterEarliestDays),
    otherwise: 'postpone',
  }),
  ...onEach(['demand', 'hand-over'], {
    id: 'fi.demand.after-reminder',
    title: {
      en: 'No demand on a consumer and no hand-over before 14 whole days after a reminder',
      fi: 'Ei maksuvaatimusta kuluttajalle eikä siirtoa perintään ennen kuin muistutuksesta on 14 täyttä päivää',
      sv: 'Inget betalningskrav mot en konsument och inget överlämnande förrän 14 hela dagar efter en påminnelse',
    },
    source: collectionAct('5 § 1 mom.'),
    from: since2005,
    when: all(isConsumer),
    requires: moreThan('daysSinceReminder', reminderToDemandDays),
    otherwise: 'postpone',
  }),
  {
    id: 'fi.demand.deadline',
    title: {
      en: 'A demand gives a consumer at least 10 days to pay',
      fi: 'Maksuvaatimus antaa kuluttajalle vähintään 10 päivää maksuaikaa',
      sv: 'Ett betalningskrav ger en konsument minst 10 dagar att betala',
    },
    on: 'demand',
    source: ombudsman('perintälaki 5 §'),
    from: ombudsmanDecided,
    when: all(isConsumer),
    requires: atLeast('proposal.payWithinDays', demandDeadlineMin),
    otherwise: 'raise',
  },
]

const feeConditions: readonly Limit[] = [
  ...onEach(costly, {
    id: 'fi.fee.too-early',
    title: {
      en: 'No fee on a letter to a consumer before 14 whole days after the due day',
      fi: 'Ei maksua kirjeestä kuluttajalle ennen kuin eräpäivästä on 14 täyttä päivää',
      sv: 'Ingen avgift för ett brev till en konsument förrän 14 hela dagar efter förfallodagen',
    },
    source: ombudsman('perintälaki 10 b § 1 mom.'),
    from: since2005,
    when: all(hasFee, isConsumer),
    requires: moreThan('daysSinceDue', feeWaitDays),
    otherwise: 'waive',
    isOnlyEarly: true,
  }),
  ...onEach(costly, {
    id: 'fi.fee.spacing',
    title: {
      en: 'No fee on a letter to a consumer before 14 whole days after the last letter',
      fi: 'Ei maksua kirjeestä kuluttajalle ennen kuin edellisestä on 14 täyttä päivää',
      sv: 'Ingen avgift för ett brev till en konsument förrän 14 hela dagar efter det förra',
    },
    source: ombudsman('perintälaki 10 b § 2 mom.'),
    from: since2005,
    when: all(hasFee, isConsumer, isNotFirst),
    requires: moreThan('daysSinceLastLetter', consumerSpacingDays),
    otherwise: 'waive',
    isOnlyEarly: true,
  }),
  ...onEach(costly, {
    id: 'fi.fee.spacing-other',
    title: {
      en: 'No fee on a letter before 10 whole days after the last one (7 until April 2022)',
      fi: 'Ei maksua kirjeestä ennen kuin edellisestä on 10 täyttä päivää (huhtikuuhun 2022 asti 7)',
      sv: 'Ingen avgift för ett brev förrän 10 hela dagar efter det förra (7 till april 2022)',
    },
    source: collectionAct('10 f § 1 mom.; väliaikaisesti 1069/2020 ja 539/2021'),
    from: since2021,
    when: all(hasFee, isOther, isNotFirst),
    requires: moreThan('daysSinceLastLetter', otherSpacingDays),
    otherwise: 'waive',
    isOnlyEarly: true,
  }),
  {
    id: 'fi.fee.invoice-ahead',
    title: {
      en: 'No reminder fee for a consumer whose invoice was sent less than 14 days before the due day',
      fi: 'Ei muistutusmaksua kuluttajalta, jos lasku lähetettiin alle 14 päivää ennen eräpäivää',
      sv: 'Ingen påminnelseavgift för en konsument vars faktura skickades mindre än 14 dagar före förfallodagen',
    },
    on: 'remind',
    source: collectionAct('10 b § 1 mom.'),
    from: since2005,
    when: all(hasFee, isConsumer),
    requires: atLeast('law.daysInvoiceBeforeDue', invoiceAheadDays),
    otherwise: 'waive',
  },
]

const feeCaps: readonly Limit[] = [
  ...onEach(letters, {
    id: 'fi.fee.cap',
    title: {
      en: 'The fee is at most what its kind of letter and the class of the claim allow',
      fi: 'Maksu on enintään se, minkä kirjeen laji ja saatavan luokka sallivat',
      sv: 'Avgiften är högst vad brevets slag och fordrans klass tillåter',
    },
    source: collectionAct('10 a ja 10 e §'),
    from: since1999,
    when: all(hasFee),
    requires: all(is('proposal.feeMinor', 'lessThanInclusive', { fact: 'law.feeMaxMinor' })),
    otherwise: 'cap',
  }),
  ...onEach(letters, {
    id: 'fi.fee.total',
    title: {
      en: 'All fees together stay within the highest cost of the claim',
      fi: 'Maksut yhteensä pysyvät saatavan perintäkulujen enimmäismäärässä',
      sv: 'Avgifterna tillsammans håller sig inom fordrans högsta kostnad',
    },
    source: collectionAct('10 d ja 10 h §'),
    from: since2005,
    // Where the law sets no total there is no room to compare with.
    when: all(hasFee, is('law.feeRoomMinor', 'greaterThanInclusive', 0)),
    requires: all(is('proposal.feeMinor', 'lessThanInclusive', { fact: 'law.feeRoomMinor' })),
    otherwise: 'cap',
  }),
  {
    id: 'fi.demand.fee-count',
    title: {
      en: 'At most two demands with a fee, consumer claim',
      fi: 'Enintään kaksi maksullista maksuvaatimusta, kuluttajasaatava',
      sv: 'Högst två betalningskrav med avgift, konsumentfordran',
    },
    on: 'demand',
    source: collectionAct('10 c §'),
    from: since2013,
    when: all(hasFee, isConsumer),
    requires: all(is('law.feeDemandsSent', 'lessThan', { parameter: consumerDemandsMax.id })),
    otherwise: 'waive',
  },
  {
    id: 'fi.demand.fee-count-other',
    title: {
      en: 'At most two demands with a fee, other than a consumer claim',
      fi: 'Enintään kaksi maksullista maksuvaatimusta, muu kuin kuluttajasaatava',
      sv: 'Högst två betalningskrav med avgift, annan än konsumentfordran',
    },
    on: 'demand',
    source: collectionAct('10 g §'),
    from: since2022,
    when: all(hasFee, isOther),
    requires: all(is('law.feeDemandsSent', 'lessThan', { parameter: otherDemandsMax.id })),
    otherwise: 'waive',
  },
]

const stops: readonly Limit[] = [
  ...onEach([...letters, 'hand-over'], {
    id: 'fi.dispute.stop',
    title: {
      en: 'A disputed claim is not collected out of court',
      fi: 'Riitautettua saatavaa ei peritä tuomioistuimen ulkopuolella',
      sv: 'En bestridd fordran drivs inte in utom rätta',
    },
    source: collectionAct('4 b §'),
    from: since1999,
    requires: all(is('isDisputed', 'equal', false)),
    otherwise: 'forbid',
  }),
  ...onEach([...letters, 'hand-over'], {
    id: 'fi.insolvency.stop',
    title: {
      en: 'Nothing is demanded of a debtor in debt adjustment or reorganisation',
      fi: 'Velkajärjestelyssä tai yrityssaneerauksessa olevaan velalliseen ei kohdisteta vaatimuksia',
      sv: 'Inga krav riktas mot en gäldenär i skuldsanering eller företagssanering',
    },
    source: statuteBook(
      'laki yrityksen saneerauksesta 47/1993 17 ja 19 §; laki 57/1993 12 ja 13 §',
    ),
    from: since1999,
    requires: all(is('isInsolvent', 'equal', false)),
    otherwise: 'forbid',
  }),
]

/** What Finnish law asks of the creditor's letters and of handing a claim over. */
export const limits: readonly Limit[] = [...timing, ...feeConditions, ...feeCaps, ...stops]
