import { cite, type Jurisdiction, ok } from '@forfall/rules'
import { calendar } from './calendar.ts'
import { collectionCost, collectionStages } from './collection-cost.ts'
import { compensation } from './compensation.ts'
import { facts } from './facts.ts'
import { feeMax } from './fees.ts'
import { interest } from './interest.ts'
import { letterContents } from './letter-contents.ts'
import { limitation } from './limitation.ts'
import { limits } from './limits.ts'
import { parameters } from './parameters.ts'
import { newCollectionAct } from './pending.ts'
import { policies } from './policies.ts'

/**
 * Norway: the regime of the inkassolov of 1988, relied on through 2026.
 *
 * Coverage, conventions and gaps stand in the README beside this file.
 */
export const norway: Jurisdiction = {
  country: 'NO',
  name: { en: 'Norway', nb: 'Norge', da: 'Norge', fi: 'Norja', sv: 'Norge' },
  currency: 'NOK',
  languages: ['nb', 'en'],
  release: 'no-2026-11-24',
  parameters,
  calendar,
  interest,
  limits,
  letterContents,
  facts,
  requiredFacts: ['debtorKind', 'isDisputed', 'isInsolvent'],
  allocation: {
    // No statute orders it: the debtor may say what a payment covers, else the creditor. This is the
    // customary order where neither does.
    order: ['fees', 'interest', 'principal'],
    isCreditorsChoice: true,
    source: cite(
      'Lovavdelingens uttalelse 19. august 1999',
      'https://www.regjeringen.no/no/dokumenter/avdrag-innbetalt-i-inkassosak/id443429/',
    ),
  },
  feeMax,
  compensation,
  compensationOffsetsFees: true,
  collectionStages,
  collectionCost,
  // No sum of money bounds all costs; the number of letters and the table of costs do.
  totalCostCap: () => ok(null),
  limitation,
  policies,
  pending: [newCollectionAct],
}
