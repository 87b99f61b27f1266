import type { Condition, PolicyInput } from '@forfall/rules'

const is = (fact: string, value: boolean | string): Condition => ({
  all: [{ fact, operator: 'equal', value }],
})

/** What every default policy watches at each position: death, insolvency, dispute, payment plan. */
export const always: NonNullable<PolicyInput['always']> = [
  {
    id: 'deceased',
    title: {
      en: 'Debtor has died',
      nb: 'Skyldneren er død',
      da: 'Skyldneren er død',
      fi: 'Velallinen on kuollut',
      sv: 'Gäldenären har avlidit',
      de: 'Schuldner ist verstorben',
    },
    when: is('isDeceased', true),
    do: { kind: 'review', reason: 'deceased' },
  },
  {
    id: 'insolvent',
    title: {
      en: 'Insolvency proceedings',
      nb: 'Gjeldsordning eller konkurs',
      da: 'Gældssanering eller konkurs',
      fi: 'Velkajärjestely tai konkurssi',
      sv: 'Skuldsanering eller konkurs',
      de: 'Insolvenzverfahren',
    },
    when: is('isInsolvent', true),
    do: { kind: 'review', reason: 'insolvency' },
  },
  {
    id: 'disputed',
    title: {
      en: 'Claim is disputed',
      nb: 'Kravet er bestridt',
      da: 'Kravet er bestridt',
      fi: 'Saatava on riitautettu',
      sv: 'Fordran är bestridd',
      de: 'Forderung ist bestritten',
    },
    when: is('isDisputed', true),
    do: { kind: 'hold', reason: 'dispute' },
  },
  {
    id: 'payment-plan',
    title: {
      en: 'Payment plan is running',
      nb: 'Nedbetalingsavtale løper',
      da: 'Afdragsordning løber',
      fi: 'Maksusuunnitelma on voimassa',
      sv: 'Avbetalningsplan pågår',
      de: 'Ratenzahlung läuft',
    },
    when: is('isInPaymentPlan', true),
    do: { kind: 'hold', reason: 'payment-plan' },
  },
]
