import {
  type Citation,
  type Confidence,
  cite,
  type Parameter,
  type ParameterEntry,
  plainDate,
} from '@forfall/rules'
import { gazette, secondHand } from './citations.ts'

const act = 'forsinkelsesrenteloven § 3 a'
const on = (url: string): Citation => cite(act, url)
const numbered = (number: string, url?: string): Citation => gazette(act, number, url)

const forliksraadet2016 = 'http://www.forliksraadet.no/index.php?page_id=1510'
const forliksraadet2017 = on('http://www.forliksraadet.no/index.php?page_id=2373')
const regjeringen = 'https://www.regjeringen.no/no'

type Line = readonly [from: string, kroner: number, confidence: Confidence, source: Citation]

const known = ([from, kroner, confidence, source]: Line): ParameterEntry<number> => ({
  from: plainDate(from),
  value: kroner * 100,
  source,
  confidence,
})

const quoted = (line: Line): ParameterEntry<number> => ({ ...known(line), note: secondHand })

const unknown = (from: string, source: Citation, note: string): ParameterEntry<number> => ({
  from: plainDate(from),
  value: null,
  source,
  confidence: 'unknown',
  note,
})

const notFound = 'The figure of this half-year was searched for and not found.'

/** Standard compensation for recovery cost, EUR 40 in kroner, set twice a year. Minor units. */
export const compensationAmount: Parameter<number> = {
  id: 'no.compensation',
  label: {
    en: 'Standard compensation for recovery cost',
    nb: 'Standardkompensasjon for inndrivelseskostnader',
    da: 'Kompensationsbeløb for inddrivelsesomkostninger',
    fi: 'Perintäkulujen vakiokorvaus',
    sv: 'Förseningsersättning',
  },
  unit: 'minor-units',
  lookedUpBy:
    'The due day and the day it is claimed; which of them counts was not found, so the lower figure is used.',
  verifiedThrough: plainDate('2026-12-31'),
  values: [
    unknown(
      '2013-07-01',
      numbered('FOR-2013-06-26-755'),
      'Practised from this day on; the figure of this half-year was searched for and not found.',
    ),
    known([
      '2014-01-01',
      320,
      'confirmed',
      on(`${regjeringen}/dokumenter/forskrift-om-renter-ved-forsinket-beta-2/id748450/`),
    ]),
    unknown('2014-07-01', cite(act), notFound),
    unknown('2015-01-01', cite(act), notFound),
    known([
      '2015-07-01',
      330,
      'single',
      on(
        'https://www.lunderobertsen.no/nyheter/ny-forsinkelsesrentesats-og-standardkompensasjon-fra-1-juli-2015',
      ),
    ]),
    known(['2016-01-01', 370, 'confirmed', numbered('FOR-2015-12-17-1694', forliksraadet2016)]),
    known([
      '2016-07-01',
      370,
      'confirmed',
      numbered(
        'FOR-2016-06-23-784',
        `${regjeringen}/dokumenter/forskrift-om-renter-ved-forsinket-betaling-og-kompensasjon-for-inndrivelseskostnader/id2505910`,
      ),
    ]),
    known(['2017-01-01', 360, 'confirmed', forliksraadet2017]),
    unknown('2017-07-01', cite(act), notFound),
    known(['2018-01-01', 380, 'confirmed', forliksraadet2017]),
    known([
      '2018-07-01',
      380,
      'single',
      on('https://www.kredinor.no/forsinkelsesrente-og-standardkompensasjon-fra-1-juli-2018/'),
    ]),
    known(['2019-01-01', 380, 'confirmed', forliksraadet2017]),
    known([
      '2019-07-01',
      390,
      'confirmed',
      on('https://hokas.no/blog/justert-rentesats-og-kompensjasjonsgebyr-fra-juli-2019'),
    ]),
    known([
      '2020-01-01',
      400,
      'single',
      on(
        'https://www.gpokonomi.no/2020/01/06/forsinkelsesrenten-er-okt-til-95-prosent-fra-1-januar-2020/',
      ),
    ]),
    known([
      '2020-07-01',
      430,
      'confirmed',
      on('https://equity.no/forsinkelsesrente-og-standardkompensasjon-fra-1-juli-2020/'),
    ]),
    known([
      '2021-01-01',
      420,
      'single',
      on(
        'https://community.visma.com/t5/Nyheter-i-Purring-Inkasso/Endring-i-rettsgebyret-og-standardkompensasjonen-Uendret/ba-p/349237',
      ),
    ]),
    known([
      '2021-07-01',
      400,
      'confirmed',
      on('https://totalkapital.no/forsinkelsesrente-og-standardkompensasjon-fra-1-juli-2021/'),
    ]),
    known(['2022-01-01', 390, 'confirmed', cite(act)]),
    known(['2022-07-01', 400, 'confirmed', numbered('FOR-2022-06-24-1178')]),
    known([
      '2023-01-01',
      410,
      'single',
      on(
        'https://www.regnskapnorge.no/faget/artikler/forretningsjus/forsinkelsesrenten-oker-til-1075-prosent-fra-1.-januar-2023/',
      ),
    ]),
    quoted(['2023-07-01', 460, 'single', numbered('FOR-2023-06-22-1075')]),
    known([
      '2024-01-01',
      470,
      'confirmed',
      numbered(
        'FOR-2023-12-14-2043',
        `${regjeringen}/aktuelt/forsinkelsesrente-og-standardkompensasjon-fra-1.-januar-2024/id3019071/`,
      ),
    ]),
    quoted(['2024-07-01', 460, 'single', numbered('FOR-2024-06-26-1320')]),
    quoted(['2025-01-01', 470, 'confirmed', numbered('FOR-2024-12-19-3279')]),
    quoted(['2025-07-01', 460, 'single', numbered('FOR-2025-06-23-1321')]),
    quoted(['2026-01-01', 460, 'confirmed', numbered('FOR-2025-12-18-2658')]),
    quoted(['2026-07-01', 430, 'confirmed', numbered('FOR-2026-06-25-1372')]),
  ],
}
