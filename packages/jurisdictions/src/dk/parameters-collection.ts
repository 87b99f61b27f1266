import { type Parameter, plainDate } from '@forfall/rules'
import type { Band } from '../eu/bands.ts'
import { costOrder2009, costOrder2016 } from './citations.ts'

/** Standing law: to be looked at again by then. */
const nextReview = plainDate('2027-06-30')

const tables = {
  first: plainDate('2002-08-01'),
  second: plainDate('2009-06-01'),
  third: plainDate('2016-07-01'),
} as const

const lookedUpBy = 'The day the claim arose.'

/**
 * Upper limit of a band, which belongs to it. The order prints whole kroner ("0 - 1.000", "1.001 - "); its
 * last line adds to what exceeds 500 000, so that a band ends at its limit and not 99 øre later.
 */
const through = (kroner: number): number => kroner * 100

const bandName = (kroner: number | null) =>
  kroner === null
    ? { en: 'over 500 000 kroner', da: 'over 500.000 kr.' }
    : { en: `through ${kroner} kroner`, da: `til og med ${kroner} kr.` }

/** What an agency's or lawyer's work may cost, without VAT, in whole kroner: by table. */
const agencyTable: readonly (readonly [number | null, number, number, number])[] = [
  [1000, 300, 350, 400],
  [2500, 500, 600, 700],
  [5000, 700, 850, 1000],
  [10_000, 900, 1100, 1300],
  [25_000, 1200, 1450, 1700],
  [50_000, 1600, 1950, 2250],
  [100_000, 2000, 2450, 2850],
  [250_000, 2700, 3300, 3850],
  [500_000, 4500, 5500, 6400],
  [null, 4500, 5500, 6400],
]

/** What the creditor's own work may cost, VAT included, in whole kroner: the first table only. */
const ownTable: readonly (readonly [number | null, number])[] = [
  [1000, 200],
  [2500, 350],
  [5000, 450],
  [10_000, 600],
  [25_000, 800],
  [50_000, 1000],
  [100_000, 1300],
  [250_000, 1800],
  [500_000, 3000],
  [null, 3000],
]

/** Cost of collection by an agency or lawyer, by size of the claim. */
export const agencyBands: readonly Band[] = agencyTable.map(([kroner, first, second, third]) => {
  const { en, da } = bandName(kroner)
  return {
    throughMinor: kroner === null ? null : through(kroner),
    amount: {
      id: `dk.collection.agency-${kroner ?? 'above'}`,
      label: { en: `Agency's collection cost, ${en}`, da: `Fremmedinkasso, ${da}` },
      unit: 'minor-units',
      lookedUpBy,
      verifiedThrough: nextReview,
      values: [
        { from: tables.first, value: first * 100, source: costOrder2009, confidence: 'confirmed' },
        {
          from: tables.second,
          value: second * 100,
          source: costOrder2009,
          confidence: 'confirmed',
        },
        { from: tables.third, value: third * 100, source: costOrder2016, confidence: 'confirmed' },
      ],
    },
  }
})

/** Cost of collection by the creditor itself, by size of the claim. */
export const ownBands: readonly Band[] = ownTable.map(([kroner, first]) => {
  const { en, da } = bandName(kroner)
  return {
    throughMinor: kroner === null ? null : through(kroner),
    amount: {
      id: `dk.collection.own-${kroner ?? 'above'}`,
      label: { en: `Creditor's own collection cost, ${en}`, da: `Egeninkasso, ${da}` },
      unit: 'minor-units',
      lookedUpBy,
      verifiedThrough: nextReview,
      values: [
        { from: tables.first, value: first * 100, source: costOrder2009, confidence: 'confirmed' },
        {
          from: tables.second,
          value: null,
          source: costOrder2009,
          confidence: 'unknown',
          note: 'The order replaced annex 2; its new table was not found.',
        },
        {
          from: tables.third,
          value: null,
          source: costOrder2016,
          confidence: 'unknown',
          note: 'The order replaced annex 2; its new table was not found.',
        },
      ],
    },
  }
})

/** The part of a claim above the last band, which adds a fraction of itself. */
export const topMinor = 500_000_00

/** What an agency's or lawyer's work may cost in addition on the part over 500 000 kroner. */
export const agencyTopRatio: Parameter<string> = {
  id: 'dk.collection.agency-top-ratio',
  label: {
    en: "Agency's addition on the part over 500 000 kroner",
    da: 'Fremmedinkasso, tillæg af det beløb der overstiger 500.000 kr.',
  },
  unit: 'ratio',
  lookedUpBy,
  verifiedThrough: nextReview,
  values: [
    { from: tables.first, value: '1/100', source: costOrder2009, confidence: 'confirmed' },
    { from: tables.second, value: '1/100', source: costOrder2009, confidence: 'confirmed' },
    { from: tables.third, value: '1/100', source: costOrder2016, confidence: 'confirmed' },
  ],
}

/** What the creditor's own work may cost in addition on the part over 500 000 kroner. */
export const ownTopRatio: Parameter<string> = {
  id: 'dk.collection.own-top-ratio',
  label: {
    en: "Creditor's own addition on the part over 500 000 kroner",
    da: 'Egeninkasso, tillæg af det beløb der overstiger 500.000 kr.',
  },
  unit: 'ratio',
  lookedUpBy,
  verifiedThrough: nextReview,
  values: [
    { from: tables.first, value: '67/10000', source: costOrder2009, confidence: 'confirmed' },
    {
      from: tables.second,
      value: null,
      source: costOrder2009,
      confidence: 'unknown',
      note: 'The order replaced annex 2; its new table was not found.',
    },
  ],
}
