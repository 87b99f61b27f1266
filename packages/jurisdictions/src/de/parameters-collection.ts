import { type Citation, cite, type Localized, type Parameter, plainDate } from '@forfall/rules'
import type { Band } from '../eu/bands.ts'
import { costActOf2025, readInCopy, rvg } from './citations.ts'

const verifiedThrough = plainDate('2027-06-30')

/** The reform of consumer protection in collection: fee ratios for uncontested claims. */
const since2021 = plainDate('2021-10-01')
const since2025 = plainDate('2025-06-01')

const mandate = 'The day the agency was engaged.'

const words = (limit: string): Localized => ({
  en: `1.0 fee on an uncontested claim ${limit}`,
  de: `1,0-Gebühr bei einer unbestrittenen Forderung ${limit}`,
  nb: `1,0 gebyr for et ubestridt krav ${limit}`,
  da: `1,0 gebyr for et ubestridt krav ${limit}`,
  fi: `1,0-palkkio riidattomasta saatavasta ${limit}`,
  sv: `1,0-avgift på en obestridd fordran ${limit}`,
})

type Fees = { readonly older: number | null; readonly newer: number | null }

const notCopied = 'The table was not read this far.'

const entry = (value: number | null, source: Citation) =>
  value === null
    ? ({ value, source, confidence: 'unknown', note: notCopied } as const)
    : ({ value, source, confidence: 'confirmed', note: readInCopy } as const)

const unitFee = (
  id: string,
  limit: string,
  { older, newer, place = '§ 13 Anlage 2' }: Fees & { readonly place?: string },
): Parameter<number> => ({
  id: `de.collection-cost.${id}`,
  label: words(limit),
  unit: 'minor-units',
  lookedUpBy: mandate,
  verifiedThrough,
  values: [
    // The table itself is older; no cost is computed with it before the ratios below began.
    { from: since2021, ...entry(older, rvg(place)) },
    { from: since2025, ...entry(newer, costActOf2025(place)) },
  ],
})

const band = (euro: number, fees: Fees & { readonly place?: string }): Band => ({
  throughMinor: euro * 100,
  amount: unitFee(`to-${euro}`, `≤ ${euro}`, fees),
})

/** The 1.0 fee by size of claim (RVG § 13 and its annex 2); known up to 8 000, since 2025 10 000. */
export const unitFees: readonly Band[] = [
  band(50, { older: 3000, newer: 3150, place: '§ 13 Abs. 2' }),
  band(500, { older: 4900, newer: 5150 }),
  band(1000, { older: 8800, newer: 9300 }),
  band(1500, { older: 12_700, newer: 13_450 }),
  band(2000, { older: 16_600, newer: 17_600 }),
  band(3000, { older: 22_200, newer: 23_550 }),
  band(4000, { older: 27_800, newer: 29_500 }),
  band(5000, { older: 33_400, newer: 35_450 }),
  band(6000, { older: 39_000, newer: 41_400 }),
  band(7000, { older: 44_600, newer: 47_350 }),
  band(8000, { older: 50_200, newer: 53_300 }),
  band(9000, { older: null, newer: 59_250 }),
  band(10_000, { older: null, newer: 65_200 }),
  {
    throughMinor: null,
    amount: unitFee('over-10000', '> 10000', { older: null, newer: null }),
  },
]

const ratio = (
  id: string,
  label: Localized,
  value: { readonly text: string; readonly source: Citation },
): Parameter<string> => ({
  id: `de.collection-cost.${id}`,
  label,
  unit: 'ratio',
  lookedUpBy: mandate,
  verifiedThrough,
  values: [
    {
      from: since2021,
      value: value.text,
      source: value.source,
      confidence: 'confirmed',
      note: readInCopy,
    },
  ],
})

/** Fee ratio of a simple case: paid upon the first demand, since June 2025 within two weeks of it. */
export const simpleFactor = ratio(
  'simple',
  {
    en: 'Fee ratio, simple case',
    de: 'Gebührensatz, einfacher Fall',
    nb: 'Gebyrsats, enkel sak',
    da: 'Gebyrsats, enkel sag',
    fi: 'Palkkiokerroin, yksinkertainen asia',
    sv: 'Avgiftssats, enkelt ärende',
  },
  { text: '1/2', source: rvg('Nr. 2300 VV Anm. Abs. 2') },
)

/** Highest fee ratio of an uncontested claim in the ordinary case. */
export const normalFactor = ratio(
  'normal',
  {
    en: 'Fee ratio, ordinary case',
    de: 'Gebührensatz, Regelfall',
    nb: 'Gebyrsats, vanlig sak',
    da: 'Gebyrsats, almindelig sag',
    fi: 'Palkkiokerroin, tavallinen asia',
    sv: 'Avgiftssats, vanligt ärende',
  },
  { text: '9/10', source: rvg('Nr. 2300 VV Anm. Abs. 2') },
)

/** Highest fee ratio where the work was specially extensive or difficult. */
export const extensiveFactor = ratio(
  'extensive',
  {
    en: 'Fee ratio, specially extensive or difficult case',
    de: 'Gebührensatz, besonders umfangreicher oder schwieriger Fall',
    nb: 'Gebyrsats, særlig omfattende eller vanskelig sak',
    da: 'Gebyrsats, særligt omfattende eller vanskelig sag',
    fi: 'Palkkiokerroin, erityisen laaja tai vaikea asia',
    sv: 'Avgiftssats, särskilt omfattande eller svårt ärende',
  },
  { text: '13/10', source: rvg('Nr. 2300 VV Anm. Abs. 2') },
)

/** Flat expenses as a part of the fee. */
export const expensesShare = ratio(
  'expenses-share',
  {
    en: 'Flat expenses, part of the fee',
    de: 'Auslagenpauschale, Anteil der Gebühr',
    nb: 'Utlegg, andel av gebyret',
    da: 'Udlæg, andel af gebyret',
    fi: 'Kulukorvaus, osuus palkkiosta',
    sv: 'Schablonutlägg, andel av avgiften',
  },
  { text: '1/5', source: rvg('Nr. 7002 VV') },
)

const amount = (
  id: string,
  label: Localized,
  value: { readonly minor: number; readonly source: Citation },
): Parameter<number> => ({
  id: `de.collection-cost.${id}`,
  label,
  unit: 'minor-units',
  lookedUpBy: mandate,
  verifiedThrough,
  values: [
    {
      from: since2021,
      value: value.minor,
      source: value.source,
      confidence: 'confirmed',
      note: readInCopy,
    },
  ],
})

/** Highest flat expenses, minor units. */
export const expensesMax = amount(
  'expenses-max',
  {
    en: 'Highest flat expenses',
    de: 'Höchste Auslagenpauschale',
    nb: 'Høyeste utlegg',
    da: 'Højeste udlæg',
    fi: 'Kulukorvauksen enimmäismäärä',
    sv: 'Högsta schablonutlägg',
  },
  { minor: 2000, source: rvg('Nr. 7002 VV') },
)

/** Lowest amount of a fee, minor units. */
export const feeMin = amount(
  'fee-min',
  {
    en: 'Lowest amount of a fee',
    de: 'Mindestbetrag einer Gebühr',
    nb: 'Laveste gebyr',
    da: 'Laveste gebyr',
    fi: 'Palkkion vähimmäismäärä',
    sv: 'Lägsta avgift',
  },
  { minor: 1500, source: cite('RVG § 13 Abs. 3', 'https://www.gesetze-im-internet.de/rvg_2004/') },
)
