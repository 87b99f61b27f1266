import { plainDate } from '@forfall/rules'
import { collectionAct } from './citations.ts'
import { since1999, since2005, since2013, since2021, since2022, sinceJuly2021 } from './days.ts'
import { type ClassScales, scaleOf } from './scales.ts'

const act2005 = collectionAct('10 a ja 10 d § (28/2005)')
const act2013 = (place: string) => collectionAct(`${place} (31/2013)`)
const act2020 = collectionAct('väliaikaisesti (1069/2020, jatkettu 539/2021)')
const act2021 = collectionAct('väliaikaisesti (539/2021)')
const act2022 = (place: string) => collectionAct(`${place} (299/2022)`)

/** No table for directly enforceable claims on others than consumers was found before May 2022. */
const notFound = { from: since1999, source: collectionAct('3 a §'), steps: [[null, null]] } as const

/** A first payment demand (perintälaki 10 a and 10 e). */
export const demandScales: ClassScales = {
  consumer: scaleOf(
    {
      id: 'fi.demand.consumer',
      label: {
        en: 'Payment demand, consumer claim',
        fi: 'Maksuvaatimus, kuluttajasaatava',
      },
    },
    [
      {
        from: since2005,
        source: act2005,
        steps: [
          [250, 21],
          [null, 45],
        ],
      },
      {
        from: since2013,
        source: act2013('10 a §'),
        steps: [
          [100, 14],
          [1000, 24],
          [null, 50],
        ],
      },
    ],
  ),
  consumerEnforceable: scaleOf(
    {
      id: 'fi.demand.consumer-enforceable',
      label: {
        en: 'Payment demand, directly enforceable claim on a consumer',
        fi: 'Maksuvaatimus, suoraan ulosottokelpoinen saatava kuluttajalta',
      },
    },
    [
      { from: since2005, source: act2005, steps: [[null, 12]] },
      { from: since2013, source: act2013('10 a §'), steps: [[null, 14]] },
    ],
  ),
  other: scaleOf(
    {
      id: 'fi.demand.other',
      label: {
        en: 'Payment demand, other than a consumer claim',
        fi: 'Maksuvaatimus, muu kuin kuluttajasaatava',
      },
    },
    [
      {
        from: since2021,
        source: act2020,
        steps: [
          [500, 50],
          [null, 80],
        ],
      },
      {
        from: since2022,
        source: act2022('10 e §'),
        steps: [
          [500, 50],
          [2500, 70],
          [10_000, 90],
          [null, 110],
        ],
      },
    ],
  ),
  otherEnforceable: scaleOf(
    {
      id: 'fi.demand.other-enforceable',
      label: {
        en: 'Payment demand, directly enforceable claim on others than consumers',
        fi: 'Maksuvaatimus, suoraan ulosottokelpoinen saatava muulta kuin kuluttajalta',
      },
    },
    [notFound, { from: since2022, source: act2022('10 e §'), steps: [[null, 50]] }],
  ),
}

/** All costs of a claim together (perintälaki 10 d and 10 h). */
export const totalScales: ClassScales = {
  consumer: scaleOf(
    {
      id: 'fi.total-cost.consumer',
      label: {
        en: 'Highest collection cost in all, consumer claim',
        fi: 'Perintäkulujen enimmäismäärä, kuluttajasaatava',
      },
    },
    [
      {
        from: since2005,
        source: act2005,
        steps: [
          [250, 190],
          [null, 220],
        ],
      },
      {
        from: since2013,
        source: act2013('10 d §'),
        steps: [
          [100, 60],
          [1000, 120],
          [null, 210],
        ],
      },
    ],
  ),
  consumerEnforceable: scaleOf(
    {
      id: 'fi.total-cost.consumer-enforceable',
      label: {
        en: 'Highest collection cost in all, directly enforceable claim on a consumer',
        fi: 'Perintäkulujen enimmäismäärä, suoraan ulosottokelpoinen saatava kuluttajalta',
      },
    },
    [
      { from: since2005, source: act2005, steps: [[null, 59]] },
      { from: since2013, source: act2013('10 d §'), steps: [[null, 51]] },
    ],
  ),
  other: scaleOf(
    {
      id: 'fi.total-cost.other',
      label: {
        en: 'Highest collection cost in all, other than a consumer claim',
        fi: 'Perintäkulujen enimmäismäärä, muu kuin kuluttajasaatava',
      },
    },
    [
      {
        from: since2021,
        source: act2020,
        steps: [
          [500, 230],
          [null, 410],
        ],
      },
      {
        from: sinceJuly2021,
        source: act2021,
        steps: [
          [500, 230],
          [null, 480],
        ],
      },
      {
        from: since2022,
        source: act2022('10 h §'),
        steps: [
          [500, 250],
          [2500, 470],
          [10_000, 550],
          [null, 620],
        ],
      },
    ],
  ),
  otherEnforceable: scaleOf(
    {
      id: 'fi.total-cost.other-enforceable',
      label: {
        en: 'Highest collection cost in all, directly enforceable claim on others than consumers',
        fi: 'Perintäkulujen enimmäismäärä, suoraan ulosottokelpoinen saatava muulta kuin kuluttajalta',
      },
    },
    [
      { ...notFound, from: plainDate('2021-01-01') },
      { from: since2022, source: act2022('10 h §'), steps: [[null, 214]] },
    ],
  ),
}
