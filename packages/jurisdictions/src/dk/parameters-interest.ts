import { type Citation, cite, type Parameter, plainDate } from '@forfall/rules'
import { interestRateSection, interestStartSection, rateList } from './citations.ts'

/** The last day of the newest half-year whose lending rate was found. */
const endOfHalfYear = plainDate('2026-06-30')

/** Standing law: to be looked at again by then. */
const nextReview = plainDate('2027-06-30')

const rate = 'Nationalbankens udlånsrente (renteloven § 5)'
const law = cite(rate, 'https://selandiaadvokater.dk/privat/retssager/renteoplysninger/')
const series = cite(
  rate,
  'https://www.global-rates.com/en/interest-rates/central-banks/8/danish-nationalbanken-lending-rate/',
)
const repository = cite(rate, 'https://github.com/mikkelkrogsholm/rentemester')
const press = cite(rate, 'https://www.fx.co/en/forex-news/2640647')

type HalfYear = readonly [from: string, percent: string, source?: Citation]

const halfYears: readonly HalfYear[] = [
  ['2010-01-01', '1.20'],
  ['2010-07-01', '1.05'],
  ['2011-01-01', '1.05'],
  ['2011-07-01', '1.30'],
  ['2012-01-01', '0.70'],
  ['2012-07-01', '0.45'],
  ['2013-01-01', '0.20'],
  ['2013-07-01', '0.20'],
  ['2014-01-01', '0.20'],
  ['2014-07-01', '0.20'],
  ['2015-01-01', '0.20'],
  ['2015-07-01', '0.05'],
  ['2016-01-01', '0.05'],
  ['2016-07-01', '0.05'],
  ['2017-01-01', '0.05'],
  ['2017-07-01', '0.05'],
  ['2018-01-01', '0.05'],
  ['2018-07-01', '0.05'],
  ['2019-01-01', '0.05'],
  ['2019-07-01', '0.05'],
  ['2020-01-01', '0.05'],
  ['2020-07-01', '0.05'],
  ['2021-01-01', '0.05'],
  ['2021-07-01', '-0.35'],
  ['2022-01-01', '-0.45'],
  ['2022-07-01', '-0.45'],
  ['2023-01-01', '1.90'],
  ['2023-07-01', '3.25'],
  ['2024-01-01', '3.75', law],
  ['2024-07-01', '3.50', series],
  ['2025-01-01', '2.75', repository],
  ['2025-07-01', '1.75', press],
  ['2026-01-01', '1.75', repository],
]

/** Danmarks Nationalbank's lending rate as set on 1 January and 1 July, percent a year. */
export const referenceRate: Parameter<string> = {
  id: 'dk.interest.reference',
  label: {
    en: 'Reference rate: the central bank’s lending rate',
    da: 'Referencesats: Nationalbankens udlånsrente',
  },
  unit: 'percent-per-year',
  lookedUpBy: 'Each day that bears interest.',
  verifiedThrough: endOfHalfYear,
  values: halfYears.map(([from, value, source]) => ({
    from: plainDate(from),
    value,
    source: source ?? rateList,
    confidence: 'confirmed',
  })),
}

/** First due day from which eight points are added instead of seven. */
const higherMarginFrom = plainDate('2013-03-01')

/** Points added to the reference rate, settled for good by the due day. */
export const margin: Parameter<string> = {
  id: 'dk.interest.margin',
  label: {
    en: 'Points added to the reference rate',
    da: 'Tillæg til referencesatsen',
  },
  unit: 'percent-per-year',
  lookedUpBy: 'The due day of the claim, which keeps its margin for life.',
  verifiedThrough: nextReview,
  values: [
    { from: plainDate('2002-08-01'), value: '7', source: rateList, confidence: 'confirmed' },
    { from: higherMarginFrom, value: '8', source: interestRateSection, confidence: 'confirmed' },
  ],
}

/** Days from sending the invoice until interest runs where no due day was agreed. */
export const demandToInterestDays: Parameter<number> = {
  id: 'dk.interest.demand-days',
  label: {
    en: 'Days from the invoice until interest runs without an agreed due day',
    da: 'Dage fra fakturaen, før renten løber uden aftalt forfaldsdag',
  },
  unit: 'days',
  lookedUpBy: 'The day the invoice was sent.',
  verifiedThrough: nextReview,
  values: [
    {
      from: plainDate('2002-08-01'),
      value: 30,
      source: interestStartSection,
      confidence: 'confirmed',
    },
  ],
}
