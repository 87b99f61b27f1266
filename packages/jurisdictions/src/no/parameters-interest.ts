import { type Citation, type Confidence, cite, type Parameter, plainDate } from '@forfall/rules'
import { gazette, lateInterestAct, secondHand } from './citations.ts'

const act = 'forsinkelsesrenteloven § 3'
const list = cite(act, 'https://www.forsinkelsesrente.net/satsene-pa-forsinkelsesrente.html')
const on = (url: string): Citation => cite(act, url)
const numbered = (number: string, url?: string): Citation => gazette(act, number, url)

const forliksraadet2016 = on('http://www.forliksraadet.no/index.php?page_id=1510')
const forliksraadet2017 = on('http://www.forliksraadet.no/index.php?page_id=2373')

/** The last day of the newest published half-year. */
const endOf2026 = plainDate('2026-12-31')

type HalfYear = {
  readonly from: string
  /** Late-payment interest, percent a year. */
  readonly rate: string
  /** Norges Bank's policy rate the interest was set from, percent a year. */
  readonly reference: string
  readonly source: Citation
  /** Where the policy rate itself was published; without it the figure is rate less margin. */
  readonly referenceSource?: Citation
  readonly note?: string
}

const policyRate = (url?: string): Citation => cite('Norges Banks styringsrente', url)
const published2024 = policyRate('https://norges-bank.no/tema/pengepolitikk/Rentemoter/2024/august')
const published2021 = policyRate(
  'https://community.visma.com/t5/Nyheter-i-Purring-Inkasso/Endring-i-rettsgebyret-og-standardkompensasjonen-Uendret/ba-p/349237',
)
const published2022 = policyRate(
  'https://www.ropocapital.no/forsinkelsesrenten-heves-fra-1-juli-2022/',
)

const halfYears: readonly HalfYear[] = [
  { from: '2010-01-01', rate: '8.75', reference: '1.75', source: list },
  { from: '2010-07-01', rate: '9.00', reference: '2.00', source: list },
  { from: '2011-01-01', rate: '9.00', reference: '2.00', source: list },
  { from: '2011-07-01', rate: '9.25', reference: '2.25', source: list },
  { from: '2012-01-01', rate: '8.75', reference: '1.75', source: list },
  { from: '2012-07-01', rate: '8.50', reference: '1.50', source: list },
  { from: '2013-01-01', rate: '8.50', reference: '1.50', source: list },
  { from: '2013-07-01', rate: '9.50', reference: '1.50', source: list },
  {
    from: '2014-01-01',
    rate: '9.50',
    reference: '1.50',
    source: on(
      'https://www.regjeringen.no/no/dokumenter/forskrift-om-renter-ved-forsinket-beta-2/id748450/',
    ),
  },
  { from: '2014-07-01', rate: '9.50', reference: '1.50', source: list },
  { from: '2015-01-01', rate: '9.25', reference: '1.25', source: list },
  { from: '2015-07-01', rate: '9.00', reference: '1.00', source: list },
  { from: '2016-01-01', rate: '8.75', reference: '0.75', source: forliksraadet2016 },
  {
    from: '2016-07-01',
    rate: '8.50',
    reference: '0.50',
    source: numbered(
      'FOR-2016-06-23-784',
      'https://www.regjeringen.no/no/dokumenter/forskrift-om-renter-ved-forsinket-betaling-og-kompensasjon-for-inndrivelseskostnader/id2505910',
    ),
  },
  { from: '2017-01-01', rate: '8.50', reference: '0.50', source: forliksraadet2017 },
  { from: '2017-07-01', rate: '8.50', reference: '0.50', source: list },
  { from: '2018-01-01', rate: '8.50', reference: '0.50', source: forliksraadet2017 },
  { from: '2018-07-01', rate: '8.50', reference: '0.50', source: list },
  { from: '2019-01-01', rate: '8.75', reference: '0.75', source: forliksraadet2017 },
  { from: '2019-07-01', rate: '9.25', reference: '1.25', source: list },
  { from: '2020-01-01', rate: '9.50', reference: '1.50', source: list },
  {
    from: '2020-07-01',
    rate: '8.00',
    reference: '0.00',
    source: on('https://equity.no/forsinkelsesrente-og-standardkompensasjon-fra-1-juli-2020/'),
    referenceSource: published2021,
  },
  {
    from: '2021-01-01',
    rate: '8.00',
    reference: '0.00',
    source: list,
    referenceSource: published2021,
  },
  {
    from: '2021-07-01',
    rate: '8.00',
    reference: '0.00',
    source: on(
      'https://totalkapital.no/forsinkelsesrente-og-standardkompensasjon-fra-1-juli-2021/',
    ),
    referenceSource: policyRate(),
  },
  {
    from: '2022-01-01',
    rate: '8.50',
    reference: '0.50',
    source: list,
    referenceSource: policyRate(),
  },
  {
    from: '2022-07-01',
    rate: '9.25',
    reference: '1.25',
    source: numbered(
      'FOR-2022-06-24-1178',
      'https://www.forsinkelsesrente.net/satsene-pa-forsinkelsesrente.html',
    ),
    referenceSource: published2022,
  },
  {
    from: '2023-01-01',
    rate: '10.75',
    reference: '2.75',
    source: on(
      'https://www.regnskapnorge.no/faget/artikler/forretningsjus/forsinkelsesrenten-oker-til-1075-prosent-fra-1.-januar-2023/',
    ),
  },
  {
    from: '2023-07-01',
    rate: '11.75',
    reference: '3.75',
    source: numbered(
      'FOR-2023-06-22-1075',
      'https://www.forsinkelsesrente.net/satsene-pa-forsinkelsesrente.html',
    ),
  },
  {
    from: '2024-01-01',
    rate: '12.50',
    reference: '4.50',
    source: numbered(
      'FOR-2023-12-14-2043',
      'https://www.regjeringen.no/no/aktuelt/forsinkelsesrente-og-standardkompensasjon-fra-1.-januar-2024/id3019071/',
    ),
    referenceSource: published2024,
  },
  {
    from: '2024-07-01',
    rate: '12.50',
    reference: '4.50',
    source: numbered('FOR-2024-06-26-1320'),
    referenceSource: published2024,
    note: secondHand,
  },
  {
    from: '2025-01-01',
    rate: '12.50',
    reference: '4.50',
    source: numbered('FOR-2024-12-19-3279'),
    note: secondHand,
  },
  {
    from: '2025-07-01',
    rate: '12.25',
    reference: '4.25',
    source: numbered('FOR-2025-06-23-1321'),
    note: secondHand,
  },
  {
    from: '2026-01-01',
    rate: '12.00',
    reference: '4.00',
    source: numbered('FOR-2025-12-18-2658'),
    note: secondHand,
  },
  {
    from: '2026-07-01',
    rate: '12.25',
    reference: '4.25',
    source: numbered('FOR-2026-06-25-1372'),
    note: secondHand,
  },
]

/**
 * Late-payment interest, percent a year. One rate for every kind of debtor: a lower one for consumers
 * may be set under § 3 and never was.
 */
export const lateInterestRate: Parameter<string> = {
  id: 'no.late-interest.rate',
  label: {
    en: 'Late-payment interest',
    nb: 'Forsinkelsesrente',
    da: 'Morarente',
    fi: 'Viivästyskorko',
    sv: 'Dröjsmålsränta',
  },
  unit: 'percent-per-year',
  lookedUpBy: 'Each day that bears interest; a new rate also meets claims that are late already.',
  verifiedThrough: endOf2026,
  values: halfYears.map(({ from, rate, source, note }) => ({
    from: plainDate(from),
    value: rate,
    source,
    confidence: 'confirmed',
    ...(note === undefined ? {} : { note }),
  })),
}

const derived = 'Not read where it was published: late-payment interest less the margin.'

const referenceEntry = ({ from, reference, source, referenceSource }: HalfYear) => {
  const confidence: Confidence = referenceSource === undefined ? 'single' : 'confirmed'
  return {
    from: plainDate(from),
    value: reference,
    source: referenceSource ?? source,
    confidence,
    ...(referenceSource === undefined ? { note: derived } : {}),
  }
}

/** Norges Bank's policy rate on 1 January and 1 July, percent a year; late interest builds on it. */
export const referenceRate: Parameter<string> = {
  id: 'no.reference-rate',
  label: {
    en: "Reference rate (Norges Bank's policy rate)",
    nb: 'Referanserente (Norges Banks styringsrente)',
    da: 'Referencesats (Norges Banks styringsrente)',
    fi: 'Viitekorko (Norges Bankin ohjauskorko)',
    sv: 'Referensränta (Norges Banks styrränta)',
  },
  unit: 'percent-per-year',
  lookedUpBy: 'The first day of the half-year.',
  verifiedThrough: endOf2026,
  values: halfYears.map(referenceEntry),
}

/** Points added to the reference rate. The act says "at least"; no other margin was ever used. */
export const lateInterestMargin: Parameter<string> = {
  id: 'no.late-interest.margin',
  label: {
    en: 'Margin over the reference rate',
    nb: 'Tillegg til referanserenten',
    da: 'Tillæg til referencesatsen',
    fi: 'Lisä viitekorkoon',
    sv: 'Tillägg till referensräntan',
  },
  unit: 'percent-per-year',
  lookedUpBy: 'The first day of the half-year.',
  verifiedThrough: endOf2026,
  values: [
    {
      from: plainDate('2010-01-01'),
      value: '7.00',
      source: on(
        'https://jusinfo.no/pengekravsrett/forsinkelsesrente-ved-mislighold/forsinkelsesrentenes-storrelse/',
      ),
      confidence: 'confirmed',
      note: 'In force at least since then; older days were not checked.',
    },
    {
      from: plainDate('2013-07-01'),
      value: '8.00',
      source: on(
        'https://www.regjeringen.no/no/aktuelt/forsinkelsesrente-og-standardkompensasjon-fra-1.-januar-2024/id3019071/',
      ),
      confidence: 'confirmed',
    },
  ],
}

/** Days after a written demand was sent until interest runs, where no due day was agreed. */
export const demandToInterestDays: Parameter<number> = {
  id: 'no.late-interest.days-after-demand',
  label: {
    en: 'Days from a demand to interest, where no due day was agreed',
    nb: 'Dager fra påkrav til forsinkelsesrente når forfall ikke er avtalt',
    da: 'Dage fra påkrav til morarente, når forfald ikke er aftalt',
    fi: 'Päivää maksuvaatimuksesta viivästyskorkoon, kun eräpäivää ei ole sovittu',
    sv: 'Dagar från krav till dröjsmålsränta när förfallodag inte har avtalats',
  },
  unit: 'days',
  lookedUpBy: 'The day the demand was sent.',
  verifiedThrough: endOf2026,
  values: [
    {
      from: plainDate('2010-01-01'),
      value: 30,
      source: lateInterestAct('§ 2'),
      confidence: 'confirmed',
      note: 'In force at least since then; older days were not checked.',
    },
  ],
}
