import { type Citation, cite, type Localized, type Parameter, plainDate } from '@forfall/rules'
import { halvedFrom } from './parameters-fees.ts'

const endOfRegime = plainDate('2026-12-31')

/** First day of the bands with a split by kind of debtor; before it there were others. */
const firstBands = plainDate('2010-01-01')

const olderBands = cite(
  'inkassoforskriften §§ 2-2 og 2-3',
  'https://advokatwulff.no/maksimalsatser-for-for-skyldnerens-erstatningsplikt-for-fordringshaverens-utenrettslige-inndrivingskostnader/',
)

const newerBands = cite(
  'inkassoforskriften §§ 2-2 og 2-3; FOR-2020-06-19-1248',
  'https://sergel.no/faq/satser-inkassosalaer/',
)

const inWords = (limit: string): Localized => ({
  en: `Collection cost of a claim ${limit}, multiple of the base amount`,
  nb: `Inkassosalær for krav ${limit}, faktor av inkassosatsen`,
})

type Factors = { readonly older: string; readonly newer: string }

const lightFactor = (id: string, limit: string, { older, newer }: Factors): Parameter<string> => ({
  id: `no.collection-cost.${id}`,
  label: inWords(limit),
  unit: 'ratio',
  lookedUpBy: 'The due day of the claim, as roll-over moved it.',
  verifiedThrough: endOfRegime,
  values: [
    { from: firstBands, value: older, source: olderBands, confidence: 'confirmed' },
    { from: halvedFrom, value: newer, source: newerBands, confidence: 'confirmed' },
  ],
})

/** A band of claims by size, and the multiple of the base amount that is its light cost. */
export type CostBand = {
  /** Largest claim of the band in minor units, inclusive. */
  readonly throughMinor: number
  readonly factor: Parameter<string>
}

const band = (kroner: number, factors: Factors): CostBand => ({
  throughMinor: kroner * 100,
  factor: lightFactor(`to-${kroner}`, `≤ ${kroner}`, factors),
})

/** The bands of IF §§ 2-2 and 2-3, smallest first. Up to 2 500 the older table had one factor. */
export const costBands: readonly CostBand[] = [
  band(500, { older: '1/2', newer: '1/4' }),
  band(1000, { older: '1/2', newer: '7/20' }),
  band(2500, { older: '1/2', newer: '2/5' }),
  band(10_000, { older: '1/1', newer: '4/5' }),
  band(50_000, { older: '2/1', newer: '8/5' }),
  band(250_000, { older: '4/1', newer: '18/5' }),
]

/** The multiple for claims above every band. */
export const topFactor = lightFactor('above-250000', '> 250000', { older: '8/1', newer: '36/5' })

const modifier = (
  id: string,
  label: Localized,
  rule: { readonly value: string; readonly source: Citation },
): Parameter<string> => ({
  id,
  label,
  unit: 'ratio',
  lookedUpBy: 'The day the principal is paid.',
  verifiedThrough: endOfRegime,
  values: [{ from: firstBands, ...rule, confidence: 'confirmed' }],
})

/** Heavy cost over light cost. Heavy is the whole, not an addition. */
export const heavyFactor = modifier(
  'no.collection-cost.heavy-factor',
  { en: 'Heavy collection cost over light', nb: 'Tungt salær i forhold til lett' },
  { value: '2/1', source: olderBands },
)

/** Cost against a debtor who is not a consumer over cost against a consumer. */
export const nonConsumerFactor = modifier(
  'no.collection-cost.non-consumer-factor',
  {
    en: 'Collection cost against others than consumers, over that against consumers',
    nb: 'Inkassosalær mot andre enn forbrukere i forhold til forbrukere',
  },
  { value: '3/2', source: cite('inkassoforskriften § 2-1', newerBands.url) },
)

/** Addition where the creditor cannot deduct the VAT of the agency's bill. */
export const noVatDeductionFactor = modifier(
  'no.collection-cost.no-vat-deduction-factor',
  {
    en: 'Collection cost with VAT, where the creditor cannot deduct it',
    nb: 'Inkassosalær med mva. når kreditor ikke har fradragsrett',
  },
  {
    value: '5/4',
    source: cite(
      'inkassoforskriften kapittel 2',
      'https://www.tannlegetidende.no/journal/2002/4/dntt-27913/Lavere_inkassogebyr',
    ),
  },
)

/** Addition for an agreed plan of more than four instalments, multiple of the base amount. */
export const instalmentPlanFactor = modifier(
  'no.collection-cost.instalment-plan-factor',
  {
    en: 'Addition for a plan of more than four instalments, multiple of the base amount',
    nb: 'Tillegg for avtale om mer enn fire avdrag, faktor av inkassosatsen',
  },
  {
    value: '3/2',
    source: cite(
      'inkassoforskriften § 2-4 første ledd',
      'https://www.gebyr.net/private-gebyr/19-inkassosalaer.html',
    ),
  },
)

/** Days past the agency demand's deadline after which heavy cost begins: strictly more than these. */
export const heavyCostWaitDays: Parameter<number> = {
  id: 'no.heavy-fee.wait-days',
  label: {
    en: "Days past the agency demand's deadline that heavy cost must exceed",
    nb: 'Dager etter fristen i betalingsoppfordringen som må være gått før tungt salær',
  },
  unit: 'days',
  lookedUpBy: "The day the agency's payment demand was sent.",
  verifiedThrough: endOfRegime,
  values: [
    {
      from: plainDate('2010-01-01'),
      value: 28,
      source: cite('inkassoforskriften § 2-3 første ledd', olderBands.url),
      confidence: 'confirmed',
      note: 'In force at least since then; older days were not checked.',
    },
  ],
}
