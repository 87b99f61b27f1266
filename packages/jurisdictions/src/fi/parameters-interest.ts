import { type Citation, cite, type Parameter, type ParameterEntry, plainDate } from '@forfall/rules'
import { interestAct, statuteBook } from './citations.ts'
import { reviewedThrough, since2013 } from './days.ts'

/** Korkolaki 340/2002: interest accruing from this day on, also on older debts. */
const since2002 = plainDate('2002-07-01')

type Row = readonly [from: string, percent: string, notice: string | null, isDerived?: 'derived']

/** Each half-year, with the number of the Bank of Finland's notice in the Statute Book where noted. */
const rows: readonly Row[] = [
  ['2002-07-01', '3.5', null],
  ['2003-01-01', '3.0', null],
  ['2003-07-01', '2.5', null],
  ['2004-01-01', '2.5', null],
  ['2004-07-01', '2.5', null],
  ['2005-01-01', '2.5', null],
  ['2005-07-01', '2.5', null],
  ['2006-01-01', '2.5', null],
  ['2006-07-01', '3.0', null],
  ['2007-01-01', '4.0', null],
  ['2007-07-01', '4.5', null],
  ['2008-01-01', '4.5', null],
  ['2008-07-01', '4.5', null],
  ['2009-01-01', '2.5', null],
  ['2009-07-01', '1.0', null],
  ['2010-01-01', '1.0', '1703/2009'],
  ['2010-07-01', '1.0', '639/2010'],
  ['2011-01-01', '1.0', '1395/2010'],
  ['2011-07-01', '1.5', '775/2011'],
  ['2012-01-01', '1.0', '1501/2011'],
  ['2012-07-01', '1.0', '380/2012'],
  ['2013-01-01', '1.0', '1016/2012'],
  ['2013-07-01', '0.5', '472/2013'],
  ['2014-01-01', '0.5', '1306/2013'],
  ['2014-07-01', '0.5', '479/2014'],
  ['2015-01-01', '0.5', '1434/2014'],
  ['2015-07-01', '0.5', '829/2015'],
  ['2016-01-01', '0.5', '1594/2015'],
  ['2016-07-01', '0.0', '518/2016'],
  ['2017-01-01', '0.0', '1331/2016'],
  ['2017-07-01', '0.0', '416/2017'],
  ['2018-01-01', '0.0', '1016/2017'],
  ['2018-07-01', '0.0', '499/2018'],
  ['2019-01-01', '0.0', '1160/2018'],
  ['2019-07-01', '0.0', '792/2019'],
  ['2020-01-01', '0.0', '1552/2019'],
  ['2020-07-01', '0.0', '483/2020'],
  ['2021-01-01', '0.0', '1213/2020'],
  ['2021-07-01', '0.0', '692/2021'],
  ['2022-01-01', '0.0', '1300/2021'],
  ['2022-07-01', '0.0', '519/2022'],
  ['2023-01-01', '2.5', '1276/2022'],
  ['2023-07-01', '4.0', '882/2023'],
  ['2024-01-01', '4.5', '1/2024'],
  ['2024-07-01', '4.5', '393/2024'],
  ['2025-01-01', '3.5', '1123/2024'],
  ['2025-07-01', '2.5', '362/2025', 'derived'],
  ['2026-01-01', '2.5', '1407/2025'],
  ['2026-07-01', '2.5', '654/2026', 'derived'],
]

/** Notices that stand elsewhere than in the copy of the Statute Book the others were read in. */
const elsewhere: { readonly [notice in string]?: string } = {
  '362/2025': 'https://github.com/legalize-dev/legalize-fi',
  '1407/2025':
    'https://www.sttinfo.fi/tiedote/71709487/korkolain-mukainen-viitekorko-ja-viivastyskorot-11-3062026?lang=fi',
  '654/2026': 'https://github.com/legalize-dev/legalize-fi',
}

function noticeOf(notice: string | null): Citation {
  const number = notice === null ? '' : `, SDK ${notice}`
  const text = `Suomen Pankin ilmoitus viitekorosta${number}; korkolaki 12 §`
  const page = elsewhere[notice ?? '']
  return page === undefined ? statuteBook(text) : cite(text, page)
}

const entryOf = ([from, value, notice, isDerived]: Row): ParameterEntry<string> => ({
  from: plainDate(from),
  value,
  source: noticeOf(notice),
  confidence: isDerived ?? 'confirmed',
  ...(isDerived === undefined
    ? {}
    : {
        note: 'The notice exists, its text was not read: the rate of the European Central Bank, rounded up to the next half point.',
      }),
})

/** Korkolaki section 12: the reference rate of each half-year. */
export const referenceRate: Parameter<string> = {
  id: 'fi.interest.reference-rate',
  label: { en: 'Reference rate', fi: 'Viitekorko' },
  unit: 'percent-per-year',
  lookedUpBy: 'Each accrued day.',
  verifiedThrough: plainDate('2026-12-31'),
  values: rows.map(entryOf),
}

/** Points on the reference rate by korkolaki section 4. */
export const statutoryMargin: Parameter<string> = {
  id: 'fi.interest.margin',
  label: {
    en: 'Points on the reference rate',
    fi: 'Lisä viitekorkoon',
  },
  unit: 'percent-per-year',
  lookedUpBy: 'Each accrued day.',
  verifiedThrough: reviewedThrough,
  values: [
    {
      from: since2002,
      value: '7',
      source: interestAct('4 § 1 mom. (340/2002)'),
      confidence: 'confirmed',
    },
  ],
}

/** Points on the reference rate by korkolaki section 4 a, for commercial payments. */
export const commercialMargin: Parameter<string> = {
  id: 'fi.interest.margin-commercial',
  label: {
    en: 'Points on the reference rate, commercial payments',
    fi: 'Lisä viitekorkoon, kaupalliset maksut',
  },
  unit: 'percent-per-year',
  lookedUpBy: 'The due day of the claim, as roll-over moved it.',
  verifiedThrough: reviewedThrough,
  values: [
    {
      from: since2013,
      value: '8',
      source: interestAct('4 a § (32/2013)'),
      confidence: 'confirmed',
    },
  ],
}

/** Days after the sending of an invoice that must pass where no due day was agreed. */
export const daysFromInvoice: Parameter<number> = {
  id: 'fi.interest.days-from-invoice',
  label: {
    en: 'Days from sending the invoice without interest, where no due day was agreed',
    fi: 'Korottomat päivät laskun lähettämisestä, kun eräpäivää ei ole sovittu',
  },
  unit: 'days',
  lookedUpBy: 'The day the invoice was sent.',
  verifiedThrough: reviewedThrough,
  values: [{ from: since2002, value: 30, source: interestAct('6 §'), confidence: 'confirmed' }],
}
