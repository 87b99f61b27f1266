import {
  type Citation,
  cite,
  type Localized,
  type Parameter,
  type ParameterUnit,
  plainDate,
} from '@forfall/rules'
import { feeRegulation, officialGuide } from './citations.ts'

/** The last day before the new inkassolov is signalled to take over. */
const endOfRegime = plainDate('2026-12-31')

const atLeastSince2010 = 'In force at least since then; older days were not checked.'

type Words = { readonly id: string; readonly label: Localized }

const standing = (
  words: Words,
  rule: {
    readonly value: number
    readonly unit: ParameterUnit
    readonly source: Citation
    readonly lookedUpBy?: string
    readonly isSingle?: boolean
  },
): Parameter<number> => ({
  ...words,
  unit: rule.unit,
  lookedUpBy: rule.lookedUpBy ?? 'The day of the letter.',
  verifiedThrough: endOfRegime,
  values: [
    {
      from: plainDate('2010-01-01'),
      value: rule.value,
      source: rule.source,
      confidence: rule.isSingle ? 'single' : 'confirmed',
      note: atLeastSince2010,
    },
  ],
})

/** Days from the due day until a reminder or notice may cost something; that day itself is lawful. */
export const feeWaitDays = standing(
  {
    id: 'no.fee.wait-days',
    label: {
      en: 'Days from the due day until a letter may cost a fee',
      nb: 'Dager fra forfall til et brev kan ha gebyr',
      da: 'Dage fra forfald til et brev må koste gebyr',
      fi: 'Päivää eräpäivästä maksulliseen kirjeeseen',
      sv: 'Dagar från förfallodagen till ett brev får kosta en avgift',
    },
  },
  { value: 14, unit: 'days', source: feeRegulation('§ 1-2 første og annet ledd') },
)

/** The most reminders and notices with a fee on one claim, until the count begins anew. */
export const feeLettersMax = standing(
  {
    id: 'no.fee.letters-max',
    label: {
      en: 'Most reminders and notices with a fee',
      nb: 'Høyeste antall purringer og inkassovarsler med gebyr',
      da: 'Højeste antal rykkere og inkassovarsler med gebyr',
      fi: 'Maksullisten muistutusten ja perintäilmoitusten enimmäismäärä',
      sv: 'Högsta antal påminnelser och inkassovarsel med avgift',
    },
  },
  { value: 2, unit: 'count', source: feeRegulation('§ 1-3 første ledd') },
)

/** The most payment demands of the creditor with a fee on one claim, until the count begins anew. */
export const feeDemandsMax = standing(
  {
    id: 'no.fee.demands-max',
    label: {
      en: "Most payment demands of the creditor's own with a fee",
      nb: 'Høyeste antall egne betalingsoppfordringer med gebyr',
      da: 'Højeste antal egne betalingsopfordringer med gebyr',
      fi: 'Velkojan omien maksullisten maksuvaatimusten enimmäismäärä',
      sv: 'Högsta antal egna betalningskrav med avgift',
    },
  },
  { value: 1, unit: 'count', source: feeRegulation('§ 1-3 første ledd') },
)

/** Months after the last letter with a fee until the count of fee letters begins anew. */
export const feeResetMonths = standing(
  {
    id: 'no.fee.reset-months',
    label: {
      en: 'Months until fee letters are counted anew',
      nb: 'Måneder til gebyrbrev telles på nytt',
      da: 'Måneder til gebyrbreve tælles forfra',
      fi: 'Kuukautta maksullisten kirjeiden uuteen laskentaan',
      sv: 'Månader tills avgiftsbrev räknas på nytt',
    },
  },
  {
    value: 6,
    unit: 'months',
    source: feeRegulation('§ 1-3 annet ledd'),
    lookedUpBy: 'The day the last letter with a fee was sent.',
    isSingle: true,
  },
)

/** Days a deadline must have given for its being missed to open the way to the next fee. */
export const missedDeadlineDays = standing(
  {
    id: 'no.fee.missed-deadline-days',
    label: {
      en: 'Length of a deadline whose missing allows the next fee',
      nb: 'Lengde på fristen som må være oversittet før neste gebyr',
      da: 'Længde på den frist, der skal være overskredet før næste gebyr',
      fi: 'Seuraavan maksun edellyttämän laiminlyödyn määräajan pituus',
      sv: 'Längd på den frist som måste ha försuttits före nästa avgift',
    },
  },
  {
    value: 14,
    unit: 'days',
    source: feeRegulation('§§ 1-2 tredje ledd og 1-3'),
    lookedUpBy: 'The day the letter with the deadline was sent.',
  },
)

/** Days after the due day on which the first letter may go out. */
export const letterEarliestDays = standing(
  {
    id: 'no.letter.earliest-days-after-due',
    label: {
      en: 'Earliest day of a letter after the due day',
      nb: 'Tidligste dag for et brev etter forfall',
      da: 'Tidligste dag for et brev efter forfald',
      fi: 'Kirjeen aikaisin päivä eräpäivän jälkeen',
      sv: 'Tidigaste dag för ett brev efter förfallodagen',
    },
  },
  {
    value: 1,
    unit: 'days',
    source: officialGuide('inkassoloven §§ 9 og 10: kravet må være forfalt'),
  },
)

/**
 * Shortest deadline of a reminder with a fee, counted from sending.
 *
 * The regulation asks for it only where a second fee is to follow, the official guide always. The
 * stricter reading is used.
 */
export const reminderDeadlineMin = standing(
  {
    id: 'no.reminder.min-deadline-days',
    label: {
      en: 'Shortest deadline of a reminder with a fee',
      nb: 'Korteste betalingsfrist i purring med gebyr',
      da: 'Korteste betalingsfrist i en rykker med gebyr',
      fi: 'Maksullisen muistutuksen lyhin maksuaika',
      sv: 'Kortaste betalningsfrist i en påminnelse med avgift',
    },
  },
  {
    value: 14,
    unit: 'days',
    source: officialGuide('inkassoforskriften § 1-3; Altinn: purring og inkasso'),
  },
)

/** Shortest deadline of a notice of collection, counted from sending. */
export const noticeDeadlineMin = standing(
  {
    id: 'no.notice.min-deadline-days',
    label: {
      en: 'Shortest deadline of a notice of collection',
      nb: 'Korteste betalingsfrist i inkassovarsel',
      da: 'Korteste betalingsfrist i inkassovarsel',
      fi: 'Perintäilmoituksen lyhin maksuaika',
      sv: 'Kortaste betalningsfrist i inkassovarsel',
    },
  },
  { value: 14, unit: 'days', source: officialGuide('inkassoloven § 9 første ledd') },
)

/** Shortest deadline of a payment demand, counted from sending. */
export const demandDeadlineMin = standing(
  {
    id: 'no.demand.min-deadline-days',
    label: {
      en: 'Shortest deadline of a payment demand',
      nb: 'Korteste frist i betalingsoppfordring',
      da: 'Korteste frist i betalingsopfordring',
      fi: 'Maksuvaatimuksen lyhin määräaika',
      sv: 'Kortaste frist i betalningskrav',
    },
  },
  {
    value: 14,
    unit: 'days',
    source: cite(
      'inkassoloven § 10',
      'https://jusinfo.no/pengekravsrett/inndrivelsesprosessen/betalingsoppfordring/',
    ),
  },
)
