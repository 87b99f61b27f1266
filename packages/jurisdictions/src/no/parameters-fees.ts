import { type Citation, cite, type Localized, type Parameter, plainDate } from '@forfall/rules'
import { feeRegulation, gazette, secondHand } from './citations.ts'

/** The last day before the new inkassolov is signalled to take over: none of this is relied on after it. */
const endOfRegime = plainDate('2026-12-31')

const rate = (url?: string): Citation => cite('inkassoforskriften § 1-1', url)

/** The base amount every fee and every collection cost is a part or a multiple of. Minor units. */
export const inkassosats: Parameter<number> = {
  id: 'no.inkassosats',
  label: {
    en: 'Base amount for collection fees (inkassosats)',
    nb: 'Inkassosats',
    da: 'Grundbeløb for inkassogebyrer (inkassosats)',
    fi: 'Perintäkulujen perusmäärä (inkassosats)',
    sv: 'Grundbelopp för inkassoavgifter (inkassosats)',
  },
  unit: 'minor-units',
  lookedUpBy:
    "The creditor's own fees: the day of sending. Collection cost: the day the principal is paid.",
  verifiedThrough: endOfRegime,
  values: [
    {
      from: plainDate('2008-01-01'),
      value: 57_000,
      source: rate('https://frilansinfo.no/hva-er-kravene-for-aa-sende-ut-purring'),
      confidence: 'single',
      note: 'Worked back from the published reminder fee of NOK 57.',
    },
    {
      from: plainDate('2009-01-01'),
      value: 59_000,
      source: rate('http://www.gothiagroup.com/fi/uutiset/article/endring-av-inkassosatsen-48/'),
      confidence: 'confirmed',
    },
    {
      from: plainDate('2010-01-01'),
      value: 60_000,
      source: rate('https://dinside.dagbladet.no/okonomi/har-de-lov-til-a-kreve/61830426'),
      confidence: 'confirmed',
      note: 'Worked back from the published reminder fee of NOK 60.',
    },
    {
      from: plainDate('2011-01-01'),
      value: null,
      source: rate(),
      confidence: 'unknown',
      note: 'The figures of 2011 and 2012 were searched for and not found.',
    },
    {
      from: plainDate('2013-01-01'),
      value: 63_000,
      source: rate('http://faktura.no/category/gebyrer/'),
      confidence: 'single',
      note: 'Worked back from the published reminder fee of NOK 63; its year is inferred.',
    },
    {
      from: plainDate('2014-01-01'),
      value: null,
      source: rate(),
      confidence: 'unknown',
      note: 'The figure of 2014 was searched for and not found.',
    },
    {
      from: plainDate('2015-01-01'),
      value: 65_000,
      source: rate(
        'http://www.opas.no/2015/01/purregebyret-oker-til-kr-6500-med-virkning-fra-01-01-15',
      ),
      confidence: 'confirmed',
    },
    {
      from: plainDate('2016-01-01'),
      value: 67_000,
      source: gazette(
        'inkassoforskriften § 1-1',
        'FOR-2015-12-15-1682',
        'http://sergel.no/forsinkelsesrente-og-purregerbyr-endres-01-01-2016/',
      ),
      confidence: 'confirmed',
    },
    {
      from: plainDate('2017-01-01'),
      value: 70_000,
      source: rate('http://www.forliksraadet.no/index.php?page_id=2373'),
      confidence: 'confirmed',
      note: 'Kept unchanged through 2025 while the new act was prepared (FOR-2018-12-20-2050).',
    },
    {
      from: plainDate('2026-01-01'),
      value: 75_000,
      source: gazette(
        'inkassoforskriften § 1-1',
        'FOR-2025-12-19-2709',
        'https://blog.amili.no/ny-inkassolov-2026-egeninkasso',
      ),
      confidence: 'confirmed',
      note: secondHand,
    },
  ],
}

/** First due day under the halved fees. Older claims keep the older fractions for good. */
export const halvedFrom = plainDate('2020-10-01')

const oldFractions = cite(
  'inkassoforskriften § 1-2',
  'https://www.sticos.no/fagstoff/satser/purring-og-inkasso',
)

const halvedFractions = gazette(
  'inkassoforskriften § 1-2',
  'FOR-2020-06-19-1248',
  'https://www.regjeringen.no/no/dokumentarkiv/regjeringen-solberg/aktuelt-regjeringen-solberg/jd/pressemeldinger/2020/regjeringen-halverer-inkassosalarer/id2714995/',
)

type Words = { readonly id: string; readonly label: Localized }

const fraction = (
  words: Words,
  ratios: { readonly older: string; readonly halved: string },
): Parameter<string> => ({
  ...words,
  unit: 'ratio',
  lookedUpBy: 'The due day of the claim, as roll-over moved it.',
  verifiedThrough: endOfRegime,
  values: [
    {
      from: plainDate('2008-01-01'),
      value: ratios.older,
      source: oldFractions,
      confidence: 'confirmed',
      note: 'In force at least since then, by the figures published for 2008 and 2009.',
    },
    { from: halvedFrom, value: ratios.halved, source: halvedFractions, confidence: 'confirmed' },
  ],
})

/** Part of the base amount a reminder may cost. */
export const reminderFraction = fraction(
  {
    id: 'no.fee.reminder-fraction',
    label: {
      en: 'Reminder fee, part of the base amount',
      nb: 'Purregebyr, del av inkassosatsen',
      da: 'Rykkergebyr, del af grundbeløbet',
      fi: 'Muistutusmaksu, osuus perusmäärästä',
      sv: 'Påminnelseavgift, del av grundbeloppet',
    },
  },
  { older: '1/10', halved: '1/20' },
)

/** Part of the base amount a notice of collection may cost. */
export const noticeFraction = fraction(
  {
    id: 'no.fee.notice-fraction',
    label: {
      en: 'Fee for a notice of collection, part of the base amount',
      nb: 'Gebyr for inkassovarsel, del av inkassosatsen',
      da: 'Gebyr for inkassovarsel, del af grundbeløbet',
      fi: 'Perintäilmoituksen maksu, osuus perusmäärästä',
      sv: 'Avgift för inkassovarsel, del av grundbeloppet',
    },
  },
  { older: '1/10', halved: '1/20' },
)

/** Part of the base amount the creditor's own payment demand may cost. */
export const demandFraction = fraction(
  {
    id: 'no.fee.demand-fraction',
    label: {
      en: "Fee for the creditor's payment demand, part of the base amount",
      nb: 'Gebyr for egen betalingsoppfordring, del av inkassosatsen',
      da: 'Gebyr for egen betalingsopfordring, del af grundbeløbet',
      fi: 'Velkojan oman maksuvaatimuksen maksu, osuus perusmäärästä',
      sv: 'Avgift för eget betalningskrav, del av grundbeloppet',
    },
  },
  { older: '3/10', halved: '3/20' },
)

/** What the creditor's own fees are rounded to, half up; minor units. */
export const feeRounding: Parameter<number> = {
  id: 'no.fee.rounding',
  label: {
    en: "Smallest step of the creditor's own fees",
    nb: 'Avrunding av gebyrene etter kapittel 1',
    da: 'Afrunding af kreditors egne gebyrer',
    fi: 'Velkojan omien maksujen pyöristys',
    sv: 'Avrundning av borgenärens egna avgifter',
  },
  unit: 'minor-units',
  lookedUpBy: 'The day of sending.',
  verifiedThrough: endOfRegime,
  values: [
    {
      from: plainDate('2008-01-01'),
      value: 1,
      source: feeRegulation('kapittel 1'),
      confidence: 'single',
      note: 'No rounding rule was found; every figure of the time came out in whole kroner.',
    },
    {
      from: plainDate('2026-01-01'),
      value: 100,
      source: gazette('inkassoforskriften kapittel 1', 'FOR-2025-12-19-2709'),
      confidence: 'single',
      note: secondHand,
    },
  ],
}
