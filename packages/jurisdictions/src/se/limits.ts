import { type LetterKind, type Limit, plainDate } from '@forfall/rules'
import { all, atLeast, hasFee, is, onEach } from '../eu/limit-words.ts'
import {
  collectionAct,
  costAct,
  deadlineGuidance,
  onceGuide,
  restructuringAct,
} from './citations.ts'
import {
  demandDeadlineMin,
  feeDemandsMax,
  feeRemindersMax,
  letterEarliestDays,
} from './parameters-letters.ts'

/** First day of the amounts that are kept; what stood before it was not read. */
const from = plainDate('2003-07-01')

const letters: readonly LetterKind[] = ['remind', 'notice', 'demand']

const timing: readonly Limit[] = [
  ...onEach([...letters, 'hand-over'], {
    id: 'se.letter.after-due',
    title: {
      en: 'No letter and no hand-over before the day after the due day',
      nb: 'Ingen brev og ingen oversendelse før dagen etter forfall',
      da: 'Intet brev og ingen overdragelse før dagen efter forfald',
      fi: 'Ei kirjettä eikä siirtoa ennen eräpäivän jälkeistä päivää',
      sv: 'Inget brev och inget överlämnande före dagen efter förfallodagen',
    },
    source: costAct('2 §'),
    from,
    requires: atLeast('daysSinceDue', letterEarliestDays),
    otherwise: 'postpone',
  }),
  {
    id: 'se.demand.deadline',
    title: {
      en: 'A payment demand gives at least 8 days from sending to pay or object',
      nb: 'Et inkassokrav gir minst 8 dager fra avsendelsen til å betale eller bestride',
      da: 'Et inkassokrav giver mindst 8 dage fra afsendelsen til at betale eller bestride',
      fi: 'Maksuvaatimus antaa vähintään 8 päivää lähettämisestä maksaa tai kiistää',
      sv: 'Ett inkassokrav ger minst 8 dagar från avsändandet att betala eller bestrida',
    },
    on: 'demand',
    source: deadlineGuidance,
    from,
    requires: atLeast('proposal.payWithinDays', demandDeadlineMin),
    otherwise: 'raise',
  },
]

const fees: readonly Limit[] = [
  {
    id: 'se.reminder.fee-agreed',
    title: {
      en: 'A reminder costs something only if that was agreed when the claim arose',
      nb: 'En påminnelse koster noe bare hvis det var avtalt da kravet oppstod',
      da: 'En rykker koster kun noget, hvis det var aftalt, da kravet opstod',
      fi: 'Muistutus maksaa vain, jos siitä sovittiin saatavan syntyessä',
      sv: 'En påminnelse kostar något bara om det avtalats när skulden uppkom',
    },
    on: 'remind',
    source: costAct('2 §'),
    from,
    when: all(hasFee),
    requires: all(is('isReminderFeeAgreed', 'equal', true)),
    otherwise: 'waive',
  },
  {
    id: 'se.reminder.fee-count',
    title: {
      en: 'At most one reminder with a fee on a claim',
      nb: 'Høyst én påminnelse med gebyr per krav',
      da: 'Højst én rykker med gebyr pr. krav',
      fi: 'Enintään yksi maksullinen muistutus saatavaa kohden',
      sv: 'Högst en påminnelse med avgift per fordran',
    },
    on: 'remind',
    source: onceGuide,
    from,
    when: all(hasFee),
    requires: all(is('law.feeRemindersSent', 'lessThan', { parameter: feeRemindersMax.id })),
    otherwise: 'waive',
  },
  {
    id: 'se.demand.fee-count',
    title: {
      en: 'At most one payment demand with a fee on a claim',
      nb: 'Høyst ett inkassokrav med gebyr per krav',
      da: 'Højst ét inkassokrav med gebyr pr. krav',
      fi: 'Enintään yksi maksullinen maksuvaatimus saatavaa kohden',
      sv: 'Högst ett inkassokrav med avgift per fordran',
    },
    on: 'demand',
    source: onceGuide,
    from,
    when: all(hasFee),
    requires: all(is('law.feeDemandsSent', 'lessThan', { parameter: feeDemandsMax.id })),
    otherwise: 'waive',
  },
  {
    id: 'se.notice.no-fee',
    title: {
      en: 'Only a reminder and a payment demand may cost the debtor anything',
      nb: 'Bare en påminnelse og et inkassokrav kan koste skyldneren noe',
      da: 'Kun en rykker og et inkassokrav må koste skyldneren noget',
      fi: 'Vain muistutus ja maksuvaatimus saavat maksaa velalliselle',
      sv: 'Bara en påminnelse och ett inkassokrav får kosta gäldenären något',
    },
    on: 'notice',
    source: costAct('5 § första stycket'),
    from,
    when: all(hasFee),
    requires: all(is('proposal.feeMinor', 'lessThanInclusive', 0)),
    otherwise: 'waive',
  },
  ...onEach(['remind', 'demand'], {
    id: 'se.fee.cap',
    title: {
      en: 'The fee is at most the amount of the act',
      nb: 'Gebyret er høyst lovens beløp',
      da: 'Gebyret er højst lovens beløb',
      fi: 'Maksu on enintään lain mukainen määrä',
      sv: 'Avgiften är högst lagens belopp',
    },
    source: costAct('4 §'),
    from,
    when: all(hasFee),
    requires: all(is('proposal.feeMinor', 'lessThanInclusive', { fact: 'law.feeMaxMinor' })),
    otherwise: 'cap',
  }),
]

const stops: readonly Limit[] = [
  {
    id: 'se.dispute.fee',
    title: {
      en: 'No fee on a disputed claim',
      nb: 'Ikke gebyr når kravet er bestridt',
      da: 'Intet gebyr når kravet er bestridt',
      fi: 'Ei maksua riitautetusta saatavasta',
      sv: 'Ingen avgift när fordran är bestridd',
    },
    on: 'remind',
    source: costAct('4 §'),
    from,
    when: all(hasFee),
    requires: all(is('isDisputed', 'equal', false)),
    otherwise: 'waive',
  },
  ...onEach(['demand', 'hand-over'], {
    id: 'se.dispute.stop',
    title: {
      en: 'A disputed claim is looked into before it is collected',
      nb: 'Et bestridt krav undersøkes før det inndrives',
      da: 'Et bestridt krav undersøges, før det inddrives',
      fi: 'Riitautettu saatava selvitetään ennen perintää',
      sv: 'En bestridd fordran utreds innan den drivs in',
    },
    source: collectionAct('8 §'),
    from,
    requires: all(is('isDisputed', 'equal', false)),
    otherwise: 'forbid',
  }),
  ...onEach([...letters, 'hand-over'], {
    id: 'se.insolvency.stop',
    title: {
      en: 'Nothing is demanded of a debtor in insolvency proceedings',
      nb: 'Ingen krav rettes mot en skyldner under gjeldsordning eller konkurs',
      da: 'Ingen krav rettes mod en skyldner under gældssanering eller konkurs',
      fi: 'Maksukyvyttömyysmenettelyssä olevaan velalliseen ei kohdisteta vaatimuksia',
      sv: 'Inga krav riktas mot en gäldenär i skuldsanering eller konkurs',
    },
    source: restructuringAct('42 och 47 §§'),
    from,
    requires: all(is('isInsolvent', 'equal', false)),
    otherwise: 'forbid',
  }),
]

/** What Swedish law asks of the creditor's letters and of handing a claim over. */
export const limits: readonly Limit[] = [...timing, ...fees, ...stops]
