import {
  type Citation,
  type Confidence,
  cite,
  type Parameter,
  type ParameterEntry,
  plainDate,
} from '@forfall/rules'
import { interestAct } from './citations.ts'
import { standingLaw } from './standing-law.ts'

const section = 'räntelagen 9 §; Riksbankens referensränta'
const table = cite(section, 'https://kredity.se/guider/referensranta/')
const sfs = (number: string): Citation => cite(`${section}; SFS ${number}`)

type HalfYear = readonly [from: string, value: string, source: Citation, confidence: Confidence]

const halfYears: readonly HalfYear[] = [
  ['2009-07-01', '0.50', sfs('2009:891'), 'confirmed'],
  ['2010-01-01', '0.50', table, 'single'],
  ['2010-07-01', '0.50', sfs('2010:1041'), 'confirmed'],
  ['2011-01-01', '1.50', sfs('2011:1'), 'confirmed'],
  ['2011-07-01', '2.00', sfs('2011:941'), 'confirmed'],
  ['2012-01-01', '2.00', sfs('2012:1'), 'confirmed'],
  ['2012-07-01', '1.50', sfs('2012:533'), 'confirmed'],
  ['2013-01-01', '1.00', sfs('2013:1'), 'confirmed'],
  ['2013-07-01', '1.00', sfs('2013:698'), 'confirmed'],
  ['2014-01-01', '1.00', table, 'single'],
  ['2014-07-01', '1.00', table, 'confirmed'],
  ['2015-01-01', '0.00', sfs('2015:3'), 'confirmed'],
  ['2015-07-01', '0.00', sfs('2015:519'), 'confirmed'],
  ['2016-01-01', '0.00', table, 'single'],
  ['2016-07-01', '-0.50', sfs('2016:838'), 'confirmed'],
  ['2017-01-01', '-0.50', table, 'single'],
  ['2017-07-01', '-0.50', sfs('2017:843'), 'confirmed'],
  ['2018-01-01', '-0.50', table, 'single'],
  ['2018-07-01', '-0.50', table, 'confirmed'],
  [
    '2019-01-01',
    '-0.50',
    cite(section, 'https://www.lawline.se/answers/hur-beraknar-man-ranta-enligt-6-rantelagen'),
    'confirmed',
  ],
  ['2019-07-01', '0.00', sfs('2019:550'), 'confirmed'],
  ['2020-01-01', '0.00', sfs('2020:1'), 'confirmed'],
  ['2020-07-01', '0.00', table, 'single'],
  [
    '2021-01-01',
    '0.00',
    cite(section, 'https://lawline.se/answers/berakning-av-drojsmalsranta-3'),
    'confirmed',
  ],
  ['2021-07-01', '0.00', sfs('2021:773'), 'confirmed'],
  ['2022-01-01', '0.00', sfs('2022:1'), 'confirmed'],
  ['2022-07-01', '0.50', sfs('2022:1339'), 'confirmed'],
  ['2023-01-01', '2.50', sfs('2023:1'), 'confirmed'],
  ['2023-07-01', '3.50', sfs('2023:509'), 'confirmed'],
  ['2024-01-01', '4.00', sfs('2023:954'), 'confirmed'],
  ['2024-07-01', '4.00', sfs('2024:613'), 'confirmed'],
  ['2025-01-01', '3.00', sfs('2024:1373'), 'confirmed'],
  ['2025-07-01', '2.00', sfs('2025:809'), 'confirmed'],
  ['2026-01-01', '2.00', cite(section), 'confirmed'],
  ['2026-07-01', '2.00', cite(section), 'confirmed'],
]

/** Half-years of which no official text was read: independent secondary sources agree. */
const secondHandFrom = '2026-01-01'

const entryOf = ([from, value, source, confidence]: HalfYear): ParameterEntry<string> => ({
  from: plainDate(from),
  value,
  source,
  confidence,
  ...(from >= secondHandFrom && {
    note: 'No official text was read; at least three independent public sources agree.',
  }),
})

/** Riksbanken's reference rate; it can be negative. */
export const referenceRate: Parameter<string> = {
  id: 'se.interest.reference-rate',
  label: { en: 'Reference rate', sv: 'Referensränta' },
  unit: 'percent-per-year',
  lookedUpBy: 'Each interest-bearing day.',
  verifiedThrough: plainDate('2026-12-31'),
  values: halfYears.map(entryOf),
}

/** Points over the reference rate, the same for debtors of every kind. */
export const margin: Parameter<string> = {
  id: 'se.interest.margin',
  label: { en: 'Points over the reference rate', sv: 'Tillägg till referensräntan' },
  unit: 'percent-per-year',
  lookedUpBy: 'Each interest-bearing day.',
  verifiedThrough: standingLaw,
  values: [
    {
      from: plainDate('2002-07-01'),
      value: '8.00',
      source: interestAct('6 §'),
      confidence: 'confirmed',
    },
  ],
}

/** Days after an invoice was sent before interest runs, where no due day was agreed. */
export const sentToInterestDays: Parameter<number> = {
  id: 'se.interest.days-after-sending',
  label: {
    en: 'Days from sending to interest, no due day agreed',
    sv: 'Dagar från avsändandet till ränta, ingen avtalad förfallodag',
  },
  unit: 'days',
  lookedUpBy: 'The day the invoice was sent.',
  verifiedThrough: standingLaw,
  values: [
    {
      from: plainDate('2002-07-01'),
      value: 30,
      source: interestAct('4 §'),
      confidence: 'confirmed',
    },
  ],
}
