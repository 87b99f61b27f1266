import { cite, type LetterKind, type Limit, plainDate } from '@forfall/rules'
import { all, atLeast, hasFee, is, onEach } from '../eu/limit-words.ts'
import { costSection, feeRegulation, officialGuide } from './citations.ts'
import {
  demandDeadlineMin,
  feeDemandsMax,
  feeLettersMax,
  feeWaitDays,
  letterEarliestDays,
  noticeDeadlineMin,
  reminderDeadlineMin,
} from './parameters-letters.ts'

/** Inkassoloven 13 May 1988 no. 26 and its regulation came into force. */
const since1989 = plainDate('1989-10-01')

const letters: readonly LetterKind[] = ['remind', 'notice', 'demand']
const requests: readonly LetterKind[] = ['remind', 'notice']

const timing: readonly Limit[] = [
  ...onEach(letters, {
    id: 'no.letter.after-due',
    title: {
      en: 'No reminder, notice or demand before the day after the due day',
      nb: 'Ingen purring, inkassovarsel eller betalingsoppfordring før dagen etter forfall',
      da: 'Ingen rykker, inkassovarsel eller betalingsopfordring før dagen efter forfald',
      fi: 'Ei muistutusta, perintäilmoitusta eikä maksuvaatimusta ennen eräpäivän jälkeistä päivää',
      sv: 'Ingen påminnelse, inget inkassovarsel eller betalningskrav före dagen efter förfallodagen',
    },
    source: officialGuide('inkassoloven §§ 9 og 10'),
    from: since1989,
    requires: atLeast('daysSinceDue', letterEarliestDays),
    otherwise: 'postpone',
  }),
  {
    id: 'no.reminder.deadline',
    title: {
      en: 'A reminder with a fee gives at least 14 days to pay',
      nb: 'En purring med gebyr gir minst 14 dagers betalingsfrist',
      da: 'En rykker med gebyr giver mindst 14 dages betalingsfrist',
      fi: 'Maksullinen muistutus antaa vähintään 14 päivää maksuaikaa',
      sv: 'En påminnelse med avgift ger minst 14 dagars betalningsfrist',
    },
    on: 'remind',
    source: officialGuide('inkassoforskriften § 1-3; Altinn: purring og inkasso'),
    from: since1989,
    when: all(hasFee),
    requires: atLeast('proposal.payWithinDays', reminderDeadlineMin),
    otherwise: 'raise',
  },
  {
    id: 'no.notice.deadline',
    title: {
      en: 'A notice of collection gives at least 14 days from sending',
      nb: 'Et inkassovarsel gir minst 14 dagers frist fra det er sendt',
      da: 'Et inkassovarsel giver mindst 14 dages frist fra afsendelsen',
      fi: 'Perintäilmoitus antaa vähintään 14 päivää lähettämisestä',
      sv: 'Ett inkassovarsel ger minst 14 dagars frist från avsändandet',
    },
    on: 'notice',
    source: officialGuide('inkassoloven § 9 første ledd'),
    from: since1989,
    requires: atLeast('proposal.payWithinDays', noticeDeadlineMin),
    otherwise: 'raise',
  },
  {
    id: 'no.notice.deadline',
    title: {
      en: "No hand-over before the notice's deadline has passed unpaid",
      nb: 'Ingen oversendelse til inkasso før fristen i inkassovarselet er oversittet',
      da: 'Ingen overdragelse til inkasso, før fristen i inkassovarslet er overskredet',
      fi: 'Ei siirtoa perintään ennen kuin perintäilmoituksen määräaika on kulunut',
      sv: 'Inget överlämnande till inkasso förrän fristen i inkassovarslet har löpt ut',
    },
    on: 'hand-over',
    source: officialGuide('inkassoloven §§ 9 og 10'),
    from: since1989,
    requires: all(
      is('daysSinceNoticePayBy', 'greaterThanInclusive', 1),
      // A notice that gave less was none.
      is('law.noticePeriodDays', 'greaterThanInclusive', { parameter: noticeDeadlineMin.id }),
    ),
    otherwise: 'postpone',
  },
  {
    id: 'no.demand.deadline',
    title: {
      en: 'A payment demand gives at least 14 days to pay or object',
      nb: 'En betalingsoppfordring gir minst 14 dager til å betale eller komme med innsigelser',
      da: 'En betalingsopfordring giver mindst 14 dage til at betale eller gøre indsigelse',
      fi: 'Maksuvaatimus antaa vähintään 14 päivää maksaa tai kiistää',
      sv: 'Ett betalningskrav ger minst 14 dagar att betala eller bestrida',
    },
    on: 'demand',
    source: cite(
      'inkassoloven § 10',
      'https://jusinfo.no/pengekravsrett/inndrivelsesprosessen/betalingsoppfordring/',
    ),
    from: since1989,
    requires: atLeast('proposal.payWithinDays', demandDeadlineMin),
    otherwise: 'raise',
  },
]

const fees: readonly Limit[] = [
  ...onEach(requests, {
    id: 'no.fee.too-early',
    title: {
      en: 'No fee on a letter sent before the 14th day after the due day',
      nb: 'Ikke gebyr for brev sendt før 14 dager etter forfall',
      da: 'Intet gebyr for et brev sendt før 14 dage efter forfald',
      fi: 'Ei maksua kirjeestä, joka lähetetään ennen 14. päivää eräpäivästä',
      sv: 'Ingen avgift för ett brev som skickas före den 14:e dagen efter förfallodagen',
    },
    source: feeRegulation('§ 1-2 første og annet ledd'),
    from: since1989,
    when: all(hasFee),
    requires: atLeast('daysSinceDue', feeWaitDays),
    otherwise: 'waive',
    isOnlyEarly: true,
  }),
  ...onEach(letters, {
    id: 'no.fee.cap',
    title: {
      en: 'The fee is at most its fraction of the inkassosats',
      nb: 'Gebyret er høyst sin andel av inkassosatsen',
      da: 'Gebyret er højst sin andel af inkassosatsen',
      fi: 'Maksu on enintään osuutensa inkassosatsista',
      sv: 'Avgiften är högst sin andel av inkassosatsen',
    },
    source: feeRegulation('§ 1-2'),
    from: since1989,
    when: all(hasFee),
    requires: all(is('proposal.feeMinor', 'lessThanInclusive', { fact: 'law.feeMaxMinor' })),
    otherwise: 'cap',
  }),
  ...onEach(requests, {
    id: 'no.fee.count',
    title: {
      en: 'At most two reminders and notices with a fee',
      nb: 'Høyst to purringer og inkassovarsler med gebyr',
      da: 'Højst to rykkere og inkassovarsler med gebyr',
      fi: 'Enintään kaksi maksullista muistutusta ja perintäilmoitusta',
      sv: 'Högst två påminnelser och inkassovarsel med avgift',
    },
    source: feeRegulation('§ 1-3'),
    from: since1989,
    when: all(hasFee),
    requires: all(is('law.feeLettersCounted', 'lessThan', { parameter: feeLettersMax.id })),
    otherwise: 'waive',
  }),
  {
    id: 'no.fee.count',
    title: {
      en: "At most one payment demand of the creditor's own with a fee",
      nb: 'Høyst én egen betalingsoppfordring med gebyr',
      da: 'Højst én egen betalingsopfordring med gebyr',
      fi: 'Enintään yksi velkojan oma maksullinen maksuvaatimus',
      sv: 'Högst ett eget betalningskrav med avgift',
    },
    on: 'demand',
    source: feeRegulation('§ 1-3'),
    from: since1989,
    when: all(hasFee),
    requires: all(is('law.feeDemandsCounted', 'lessThan', { parameter: feeDemandsMax.id })),
    otherwise: 'waive',
  },
  ...onEach(requests, {
    id: 'no.fee.first-deadline',
    title: {
      en: 'A second fee only after a deadline of 14 days in the first letter was missed',
      nb: 'Nytt gebyr bare når en frist på 14 dager i det første brevet er oversittet',
      da: 'Nyt gebyr kun når en frist på 14 dage i det første brev er overskredet',
      fi: 'Toinen maksu vasta, kun ensimmäisen kirjeen 14 päivän määräaika on laiminlyöty',
      sv: 'En andra avgift endast när en frist på 14 dagar i det första brevet har försuttits',
    },
    source: feeRegulation('§ 1-3 første ledd'),
    from: since1989,
    when: all(hasFee, is('law.feeLettersCounted', 'greaterThanInclusive', 1)),
    requires: all(is('law.firstDeadlineMissed', 'equal', true)),
    otherwise: 'waive',
    isOnlyEarly: true,
  }),
  {
    id: 'no.fee.missed-deadline',
    title: {
      en: 'A fee for a payment demand only after a deadline of 14 days was missed',
      nb: 'Gebyr for egen betalingsoppfordring bare når en frist på 14 dager er oversittet',
      da: 'Gebyr for egen betalingsopfordring kun når en frist på 14 dage er overskredet',
      fi: 'Maksuvaatimuksen maksu vasta, kun 14 päivän määräaika on laiminlyöty',
      sv: 'Avgift för betalningskrav endast när en frist på 14 dagar har försuttits',
    },
    on: 'demand',
    source: feeRegulation('§ 1-2 tredje ledd'),
    from: since1989,
    when: all(hasFee),
    requires: all(is('law.deadlineMissed', 'equal', true)),
    otherwise: 'waive',
    isOnlyEarly: true,
  },
]

const stops: readonly Limit[] = [
  {
    id: 'no.dispute.fee',
    title: {
      en: 'No fee on a disputed claim',
      nb: 'Ikke gebyr når kravet er bestridt',
      da: 'Intet gebyr når kravet er bestridt',
      fi: 'Ei maksua riitautetusta saatavasta',
      sv: 'Ingen avgift när fordran är bestridd',
    },
    on: 'remind',
    source: { ...costSection, text: 'inkassoloven § 17 annet ledd' },
    from: since1989,
    when: all(hasFee),
    requires: all(is('isDisputed', 'equal', false)),
    otherwise: 'waive',
  },
  ...onEach(['notice', 'demand', 'hand-over'], {
    id: 'no.dispute.stop',
    title: {
      en: 'A disputed claim is not collected out of court',
      nb: 'Et bestridt krav inndrives ikke utenrettslig',
      da: 'Et bestridt krav inddrives ikke udenretligt',
      fi: 'Riitautettua saatavaa ei peritä tuomioistuimen ulkopuolella',
      sv: 'En bestridd fordran drivs inte in utom rätta',
    },
    source: cite(
      'inkassoloven §§ 1 og 17 annet ledd',
      'https://www.inkassoguiden.no/inkassosporsmal/362-nar-er-en-innsigelse-saklig-nok-til-at-inkasso-ikke-kan-iverksettes',
    ),
    from: since1989,
    requires: all(is('isDisputed', 'equal', false)),
    otherwise: 'forbid',
  }),
  ...onEach([...letters, 'hand-over'], {
    id: 'no.insolvency.stop',
    title: {
      en: 'Nothing is demanded of a debtor in insolvency proceedings',
      nb: 'Ingen krav rettes mot en skyldner under gjeldsordning eller konkurs',
      da: 'Ingen krav rettes mod en skyldner under gældssanering eller konkurs',
      fi: 'Maksukyvyttömyysmenettelyssä olevaan velalliseen ei kohdisteta vaatimuksia',
      sv: 'Inga krav riktas mot en gäldenär i skuldsanering eller konkurs',
    },
    source: cite(
      'gjeldsordningsloven §§ 3-4',
      'https://www.politiet.no/tjenester/namsmann-og-forliksrad/gjeldsordning/apning-av-gjeldsordning/',
    ),
    // In force at least since then; older days were not checked, and no letter is lawful before them
    // because the parameters above begin on the same day.
    from: plainDate('2010-01-01'),
    requires: all(is('isInsolvent', 'equal', false)),
    otherwise: 'forbid',
  }),
]

/** What Norwegian law asks of the creditor's letters and of handing a claim over. */
export const limits: readonly Limit[] = [...timing, ...fees, ...stops]
