import { collectionAct } from './citations.ts'
import { since1999, since2005, since2013, since2021, since2022 } from './days.ts'
import { type ClassScales, type Scale, scaleOf } from './scales.ts'

const act2005 = collectionAct('10 a § (28/2005)')
const act2013 = collectionAct('10 a § (31/2013)')
const act2020 = collectionAct('väliaikaisesti (1069/2020, 539/2021)')
const act2022 = collectionAct('10 e § (299/2022)')

const notFound = { from: since1999, source: collectionAct('3 a §'), steps: [[null, null]] } as const

/** A payment plan of four instalments or fewer. */
export const shortPlanScales: ClassScales = {
  consumer: scaleOf(
    {
      id: 'fi.payment-plan.consumer',
      label: {
        en: 'Payment plan of at most four instalments, consumer claim',
        fi: 'Maksusuunnitelma, enintään neljä erää, kuluttajasaatava',
      },
    },
    [
      { from: since2005, source: act2005, steps: [[null, 30]] },
      { from: since2013, source: act2013, steps: [[null, 20]] },
    ],
  ),
  consumerEnforceable: scaleOf(
    {
      id: 'fi.payment-plan.consumer-enforceable',
      label: {
        en: 'Payment plan, directly enforceable claim on a consumer',
        fi: 'Maksusuunnitelma, suoraan ulosottokelpoinen saatava kuluttajalta',
      },
    },
    [
      { from: since2005, source: act2005, steps: [[null, 30]] },
      { from: since2013, source: act2013, steps: [[null, 20]] },
    ],
  ),
  other: scaleOf(
    {
      id: 'fi.payment-plan.other',
      label: {
        en: 'Payment plan of at most four instalments, other than a consumer claim',
        fi: 'Maksusuunnitelma, enintään neljä erää, muu kuin kuluttajasaatava',
      },
    },
    [
      {
        from: since2021,
        source: act2020,
        steps: [
          [500, 30],
          [null, 60],
        ],
      },
      { from: since2022, source: act2022, steps: [[null, 30]] },
    ],
  ),
  otherEnforceable: scaleOf(
    {
      id: 'fi.payment-plan.other-enforceable',
      label: {
        en: 'Payment plan, directly enforceable claim on others than consumers',
        fi: 'Maksusuunnitelma, suoraan ulosottokelpoinen saatava muulta kuin kuluttajalta',
      },
    },
    [notFound, { from: since2022, source: act2022, steps: [[null, 30]] }],
  ),
}

/** A payment plan of more than four instalments; those of directly enforceable claims cost the same. */
export const longPlanScales: ClassScales = {
  ...shortPlanScales,
  consumer: scaleOf(
    {
      id: 'fi.payment-plan-long.consumer',
      label: {
        en: 'Payment plan of more than four instalments, consumer claim',
        fi: 'Maksusuunnitelma, yli neljä erää, kuluttajasaatava',
      },
    },
    [
      { from: since2005, source: act2005, steps: [[null, 30]] },
      {
        from: since2013,
        source: act2013,
        steps: [
          [100, 20],
          [1000, 30],
          [null, 50],
        ],
      },
    ],
  ),
  other: scaleOf(
    {
      id: 'fi.payment-plan-long.other',
      label: {
        en: 'Payment plan of more than four instalments, other than a consumer claim',
        fi: 'Maksusuunnitelma, yli neljä erää, muu kuin kuluttajasaatava',
      },
    },
    [
      {
        from: since2021,
        source: act2020,
        steps: [
          [500, 30],
          [null, 60],
        ],
      },
      {
        from: since2022,
        source: act2022,
        steps: [
          [500, 30],
          [2500, 45],
          [10_000, 60],
          [null, 75],
        ],
      },
    ],
  ),
}

const consumerExtension = scaleOf(
  {
    id: 'fi.extension.consumer',
    label: {
      en: 'Extension of 14 days or more, consumer claim',
      fi: 'Maksuajan pidennys vähintään 14 päivällä, kuluttajasaatava',
    },
  },
  [{ from: since2013, source: act2013, steps: [[null, 5]] }],
)

const otherExtension = scaleOf(
  {
    id: 'fi.extension.other',
    label: {
      en: 'Extension of 14 days or more, other than a consumer claim',
      fi: 'Maksuajan pidennys vähintään 14 päivällä, muu kuin kuluttajasaatava',
    },
  },
  [
    { from: since2021, source: act2020, steps: [[null, 10]] },
    { from: since2022, source: act2022, steps: [[null, 10]] },
  ],
)

/** More time to pay, 14 days or more and at the debtor's request; the same for every claim of a class. */
export const extensionScales: ClassScales = {
  consumer: consumerExtension,
  consumerEnforceable: consumerExtension,
  other: otherExtension,
  otherEnforceable: otherExtension,
}

/** A public threat of publication (tratta), never against a consumer (perintälaki 7). */
export const trattaScale: Scale = scaleOf(
  {
    id: 'fi.tratta.other',
    label: {
      en: 'Tratta, other than a consumer claim',
      fi: 'Tratta, muu kuin kuluttajasaatava',
    },
  },
  [
    { from: since2021, source: act2020, steps: [[null, 100]] },
    {
      from: since2022,
      source: act2022,
      steps: [
        [500, 110],
        [2500, 125],
        [10_000, 140],
        [null, 155],
      ],
    },
  ],
)

/** A tratta on a directly enforceable claim. */
export const enforceableTrattaScale: Scale = scaleOf(
  {
    id: 'fi.tratta.other-enforceable',
    label: {
      en: 'Tratta, directly enforceable claim on others than consumers',
      fi: 'Tratta, suoraan ulosottokelpoinen saatava muulta kuin kuluttajalta',
    },
  },
  [notFound, { from: since2022, source: act2022, steps: [[null, 110]] }],
)
