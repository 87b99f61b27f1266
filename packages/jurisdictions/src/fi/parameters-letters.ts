import {
  type Citation,
  type Confidence,
  type Localized,
  type Parameter,
  type ParameterUnit,
  type PlainDate,
  plainDate,
} from '@forfall/rules'
import { collectionAct, limitationAct, ombudsman, statuteBook } from './citations.ts'
import {
  ombudsmanDecided,
  reviewedThrough,
  since1999,
  since2005,
  since2013,
  since2021,
  since2022,
} from './days.ts'

type Value<V> = readonly [
  from: PlainDate,
  value: V | null,
  source: Citation,
  confidence?: Confidence,
]

type Head = {
  readonly id: string
  readonly label: Localized
  readonly unit: ParameterUnit
  readonly lookedUpBy?: string
  readonly note?: string
}

const standing = <V extends number | string>(
  head: Head,
  values: readonly Value<V>[],
): Parameter<V> => ({
  id: head.id,
  label: head.label,
  unit: head.unit,
  lookedUpBy: head.lookedUpBy ?? 'The day the letter is sent.',
  verifiedThrough: reviewedThrough,
  values: values.map(([from, value, source, confidence = 'confirmed']) => ({
    from,
    value,
    source,
    confidence,
    ...(head.note === undefined ? {} : { note: head.note }),
  })),
})

/** A reminder on a consumer claim, minor units. */
export const consumerReminderFee = standing<number>(
  {
    id: 'fi.reminder.consumer',
    label: { en: 'Reminder, consumer claim', fi: 'Maksumuistutus, kuluttajasaatava' },
    unit: 'minor-units',
  },
  [[since2005, 500, collectionAct('10 a § 1 mom. 1 kohta (28/2005, 31/2013)')]],
)

/** A reminder on another claim, minor units; "reasonable" only before 2021. */
export const otherReminderFee = standing<number>(
  {
    id: 'fi.reminder.other',
    label: {
      en: 'Reminder, other than a consumer claim',
      fi: 'Maksumuistutus, muu kuin kuluttajasaatava',
    },
    unit: 'minor-units',
    note: 'No cap before 2021: reasonable cost only.',
  },
  [
    [since1999, null, collectionAct('10 §')],
    [since2021, 1000, collectionAct('väliaikaisesti (1069/2020, 539/2021)')],
    [since2022, 1200, collectionAct('10 e § 1 mom. 1 kohta (299/2022)')],
  ],
)

/** What a repeated demand on a consumer claim costs, of the first. */
export const consumerRepeatFactor = standing<string>(
  {
    id: 'fi.demand.repeat-factor-consumer',
    label: {
      en: 'Repeated demand over the first, consumer claim',
      fi: 'Uusi maksuvaatimus suhteessa ensimmäiseen, kuluttajasaatava',
    },
    unit: 'ratio',
    note: 'What a repeated demand cost before 16 March 2013 was not found.',
  },
  [
    [since2005, null, collectionAct('10 a § (28/2005)'), 'unknown'],
    [since2013, '1/2', collectionAct('10 a § (31/2013)')],
  ],
)

/** What a repeated demand on another claim costs, of the first. */
export const otherRepeatFactor = standing<string>(
  {
    id: 'fi.demand.repeat-factor-other',
    label: {
      en: 'Repeated demand over the first, other than a consumer claim',
      fi: 'Uusi maksuvaatimus suhteessa ensimmäiseen, muu kuin kuluttajasaatava',
    },
    unit: 'ratio',
  },
  [
    [since2021, '1/2', collectionAct('väliaikaisesti (1069/2020, 539/2021)')],
    [since2022, '1/2', collectionAct('10 e § 1 mom. 3 kohta (299/2022)')],
  ],
)

/** First day on which a letter may ask for payment that is late. */
export const letterEarliestDays = standing<number>(
  {
    id: 'fi.letter.earliest-days',
    label: {
      en: 'First day of a letter after the due day',
      fi: 'Ensimmäinen kirjepäivä eräpäivän jälkeen',
    },
    unit: 'days',
  },
  [[since1999, 1, collectionAct('5 §')]],
)

/** Days that must be more than this from the due day to a letter with a fee, consumer claims. */
export const feeWaitDays = standing<number>(
  {
    id: 'fi.fee.wait-days',
    label: {
      en: 'Days after the due day that must be over before a fee, consumer claim',
      fi: 'Eräpäivästä kuluneet päivät ennen maksua, kuluttajasaatava',
    },
    unit: 'days',
    note: 'Whole days: day 14 is too early, day 15 the first (decision of the consumer ombudsman).',
  },
  [[since2005, 14, collectionAct('10 b § 1 mom.')]],
)

/** Days that must be more than this between letters with a fee, consumer claims. */
export const consumerSpacingDays = standing<number>(
  {
    id: 'fi.fee.spacing-days-consumer',
    label: {
      en: 'Days that must be over since the last letter, consumer claim',
      fi: 'Edellisestä kirjeestä kuluneet päivät, kuluttajasaatava',
    },
    unit: 'days',
    note: 'Whole days: day 14 is too early, day 15 the first (decision of the consumer ombudsman).',
  },
  [[since2005, 14, ombudsman('perintälaki 10 b § 2 mom.')]],
)

/** Days that must be more than this between letters with a fee, other claims. */
export const otherSpacingDays = standing<number>(
  {
    id: 'fi.fee.spacing-days-other',
    label: {
      en: 'Days that must be over since the last letter, other than a consumer claim',
      fi: 'Edellisestä kirjeestä kuluneet päivät, muu kuin kuluttajasaatava',
    },
    unit: 'days',
    note: 'Whether the tenth day itself will do was not found: whole days here, as for consumers.',
  },
  [
    [since2021, 7, collectionAct('väliaikaisesti (1069/2020, 539/2021)')],
    [since2022, 10, collectionAct('10 f § 1 mom. (299/2022)')],
  ],
)

/** Days before the due day by which an invoice must be sent if its reminder is to cost anything. */
export const invoiceAheadDays = standing<number>(
  {
    id: 'fi.fee.invoice-ahead-days',
    label: {
      en: 'Days from sending the invoice to the due day, for a reminder fee',
      fi: 'Päivät laskun lähettämisestä eräpäivään, muistutusmaksun edellytys',
    },
    unit: 'days',
  },
  [[since2005, 14, collectionAct('10 b § 1 mom.')]],
)

/** Demands with a fee, consumer claims. */
export const consumerDemandsMax = standing<number>(
  {
    id: 'fi.demand.fee-count-consumer',
    label: {
      en: 'Demands with a fee, consumer claim',
      fi: 'Maksulliset maksuvaatimukset, kuluttajasaatava',
    },
    unit: 'count',
  },
  [[since2013, 2, collectionAct('10 c § (31/2013)')]],
)

/** Demands with a fee, other claims. */
export const otherDemandsMax = standing<number>(
  {
    id: 'fi.demand.fee-count-other',
    label: {
      en: 'Demands with a fee, other than a consumer claim',
      fi: 'Maksulliset maksuvaatimukset, muu kuin kuluttajasaatava',
    },
    unit: 'count',
  },
  [[since2022, 2, collectionAct('10 g § (299/2022)')]],
)

/** Days to pay that a demand gives a consumer. */
export const demandDeadlineMin = standing<number>(
  {
    id: 'fi.demand.deadline-days',
    label: {
      en: 'Days to pay in a demand, consumer claim',
      fi: 'Maksuvaatimuksen maksuaika, kuluttajasaatava',
    },
    unit: 'days',
    note: 'No number in the act. The ombudsman counts from the latest likely receipt; a policy adds its delivery.',
  },
  [[ombudsmanDecided, 10, ombudsman('perintälaki 5 §'), 'single']],
)

/** Days that must be more than this from a reminder to a demand or to hand-over, consumer claims. */
export const reminderToDemandDays = standing<number>(
  {
    id: 'fi.demand.after-reminder-days',
    label: {
      en: 'Days that must be over since the reminder, before a demand on a consumer',
      fi: 'Muistutuksesta kuluneet päivät ennen maksuvaatimusta kuluttajalle',
    },
    unit: 'days',
    note: 'Whole days are assumed here too; whether the ombudsman counts this gap so was not found.',
  },
  [[since2005, 14, collectionAct('5 § 1 mom.')]],
)

/** The fixed sum for late commercial payment, minor units. */
export const compensationAmount = standing<number>(
  {
    id: 'fi.compensation.amount',
    label: { en: 'Standard compensation', fi: 'Vakiokorvaus perintäkuluista' },
    unit: 'minor-units',
    lookedUpBy: 'The due day of the claim, as roll-over moved it.',
  },
  [
    [since2013, 4000, collectionAct('10 e § (31/2013)')],
    [since2022, 4000, collectionAct('10 i § (299/2022)')],
  ],
)

const limitationHead = { unit: 'years', lookedUpBy: 'The day the period begins.' } as const

/** In force at least since then; older days were not checked. */
const limitationChecked = plainDate('2010-01-01')

/** Years after which a claim is time-barred. */
export const limitationYears: Parameter<number> = {
  ...standing<number>(
    {
      ...limitationHead,
      id: 'fi.limitation.years',
      label: { en: 'Limitation period', fi: 'Vanhentumisaika' },
      note: 'In force at least since then; older days were not checked.',
    },
    [[limitationChecked, 3, limitationAct('4 §')]],
  ),
  verifiedThrough: plainDate('2027-11-21'),
}

/** Years after which a directly enforceable claim is time-barred, from the year after it fell due. */
export const publicLimitationYears: Parameter<number> = {
  ...standing<number>(
    {
      ...limitationHead,
      id: 'fi.limitation.years-enforceable',
      label: {
        en: 'Limitation period, directly enforceable claim',
        fi: 'Vanhentumisaika, suoraan ulosottokelpoinen saatava',
      },
      note: 'In force at least since then; older days were not checked.',
    },
    [
      [
        limitationChecked,
        5,
        statuteBook('laki verojen ja maksujen täytäntöönpanosta 706/2007 20 §'),
      ],
    ],
  ),
  verifiedThrough: plainDate('2028-01-01'),
}
