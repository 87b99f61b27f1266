import { type Citation, cite, type Parameter, type ParameterEntry, plainDate } from '@forfall/rules'
import { atLeastSince2010, bgb, readInCopy } from './citations.ts'

const list = cite('BGB § 247; Bundesbank, Zeitreihe BBIN1', 'https://github.com/ameax/bgb-interest')
const pressNote = (text: string): Citation => cite(`BGB § 247; Bundesbank, ${text}`)

/** First day of each half-year, and the base rate of it, percent a year. */
const halfYears: readonly (readonly [from: string, rate: string, source: Citation])[] = [
  ['2010-01-01', '0.12', list],
  ['2010-07-01', '0.12', list],
  ['2011-01-01', '0.12', list],
  ['2011-07-01', '0.37', list],
  ['2012-01-01', '0.12', list],
  ['2012-07-01', '0.12', list],
  ['2013-01-01', '-0.13', list],
  ['2013-07-01', '-0.38', list],
  ['2014-01-01', '-0.63', list],
  ['2014-07-01', '-0.73', list],
  ['2015-01-01', '-0.83', list],
  ['2015-07-01', '-0.83', list],
  ['2016-01-01', '-0.83', list],
  ['2016-07-01', '-0.88', list],
  ['2017-01-01', '-0.88', list],
  ['2017-07-01', '-0.88', list],
  ['2018-01-01', '-0.88', list],
  ['2018-07-01', '-0.88', list],
  ['2019-01-01', '-0.88', list],
  ['2019-07-01', '-0.88', list],
  ['2020-01-01', '-0.88', list],
  ['2020-07-01', '-0.88', list],
  ['2021-01-01', '-0.88', list],
  ['2021-07-01', '-0.88', list],
  ['2022-01-01', '-0.88', list],
  ['2022-07-01', '-0.88', list],
  ['2023-01-01', '1.62', list],
  ['2023-07-01', '3.12', list],
  ['2024-01-01', '3.62', list],
  ['2024-07-01', '3.37', list],
  ['2025-01-01', '2.27', list],
  ['2025-07-01', '1.27', list],
  ['2026-01-01', '1.27', pressNote('„bleibt unverändert bei 1,27 %“')],
  ['2026-07-01', '1.52', pressNote('„Anpassung auf 1,52 %“')],
]

const entryOf = ([from, value, source]: (typeof halfYears)[number]): ParameterEntry<string> => ({
  from: plainDate(from),
  value,
  source,
  confidence: 'confirmed',
  ...(from >= '2026-01-01' && {
    note: 'The press note was read where public programs quote it, not at the Bundesbank.',
  }),
})

/** The base rate of BGB § 247, below zero from 2013 through 2022. */
export const baseRate: Parameter<string> = {
  id: 'de.base-rate',
  label: {
    en: 'Base rate (Basiszinssatz)',
    de: 'Basiszinssatz',
    nb: 'Basisrente',
    da: 'Basisrente',
    fi: 'Peruskorko',
    sv: 'Basränta',
  },
  unit: 'percent-per-year',
  lookedUpBy: 'Each accrued day.',
  verifiedThrough: plainDate('2026-12-31'),
  values: halfYears.map(entryOf),
}

/** Points over the base rate where a consumer takes part or the claim is not commercial. */
export const consumerMargin: Parameter<string> = {
  id: 'de.late-interest.margin-consumer',
  label: {
    en: 'Margin over the base rate where a consumer takes part',
    de: 'Aufschlag auf den Basiszinssatz bei Beteiligung eines Verbrauchers',
    nb: 'Tillegg til basisrenten når en forbruker er part',
    da: 'Tillæg til basisrenten, når en forbruger er part',
    fi: 'Lisä peruskorkoon, kun kuluttaja on osapuolena',
    sv: 'Tillägg till basräntan när en konsument är part',
  },
  unit: 'percent-per-year',
  lookedUpBy: 'Each accrued day.',
  verifiedThrough: plainDate('2027-06-30'),
  values: [
    {
      from: plainDate('2010-01-01'),
      value: '5.00',
      source: bgb(288, ' Abs. 1'),
      confidence: 'confirmed',
      note: `${atLeastSince2010} ${readInCopy}`,
    },
  ],
}

/** Points over the base rate on claims for payment between others than consumers. */
export const commercialMargin: Parameter<string> = {
  id: 'de.late-interest.margin-commercial',
  label: {
    en: 'Margin over the base rate between businesses',
    de: 'Aufschlag auf den Basiszinssatz unter Unternehmern',
    nb: 'Tillegg til basisrenten mellom næringsdrivende',
    da: 'Tillæg til basisrenten mellem erhvervsdrivende',
    fi: 'Lisä peruskorkoon yritysten välillä',
    sv: 'Tillägg till basräntan mellan företag',
  },
  unit: 'percent-per-year',
  lookedUpBy: 'The day the claim arose.',
  verifiedThrough: plainDate('2027-06-30'),
  values: [
    {
      from: plainDate('2010-01-01'),
      value: '8.00',
      source: cite('BGB § 288 Abs. 2 a.F.; EGBGB Art. 229 § 34'),
      confidence: 'confirmed',
      note: atLeastSince2010,
    },
    {
      from: plainDate('2014-07-29'),
      value: '9.00',
      source: bgb(288, ' Abs. 2'),
      confidence: 'confirmed',
      note: readInCopy,
    },
  ],
}

/** Days after the due day and the invoice until a debtor is in default without a letter. */
export const defaultDays: Parameter<number> = {
  id: 'de.default.days',
  label: {
    en: 'Days until default without a reminder',
    de: 'Tage bis zum Verzug ohne Mahnung',
    nb: 'Dager til mislighold uten purring',
    da: 'Dage til misligholdelse uden rykker',
    fi: 'Päivää viivästykseen ilman muistutusta',
    sv: 'Dagar till dröjsmål utan påminnelse',
  },
  unit: 'days',
  lookedUpBy: 'The due day or the day of the invoice, whichever is later.',
  verifiedThrough: plainDate('2027-06-30'),
  values: [
    {
      from: plainDate('2010-01-01'),
      value: 30,
      source: bgb(286, ' Abs. 3'),
      confidence: 'confirmed',
      note: `${atLeastSince2010} ${readInCopy}`,
    },
  ],
}
