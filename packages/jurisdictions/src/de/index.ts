import { type Jurisdiction, ok } from '@forfall/rules'
import { calendar } from './calendar.ts'
import { bgb } from './citations.ts'
import { collectionCost, collectionStages } from './collection-cost.ts'
import { compensation } from './compensation.ts'
import { facts } from './facts.ts'
import { feeMax } from './fees.ts'
import { interest } from './interest.ts'
import { limitation } from './limitation.ts'
import { limits } from './limits.ts'
import { parameters } from './parameters.ts'
import { policies } from './policies.ts'

/** Germany. Coverage, conventions and gaps stand in the README beside this file. */
export const germany: Jurisdiction = {
  country: 'DE',
  name: {
    en: 'Germany',
    de: 'Deutschland',
    nb: 'Tyskland',
    da: 'Tyskland',
    fi: 'Saksa',
    sv: 'Tyskland',
  },
  currency: 'EUR',
  languages: ['de', 'en'],
  release: 'de-2026-11-24',
  parameters,
  calendar,
  interest,
  limits,
  // BGB § 286 asks for no form and no content of a reminder.
  letterContents: [],
  facts,
  requiredFacts: ['debtorKind', 'isDisputed', 'isInsolvent'],
  allocation: {
    order: ['fees', 'interest', 'principal'],
    isCreditorsChoice: false,
    source: bgb(367, ' Abs. 1'),
  },
  feeMax,
  compensation,
  // BGB § 288 (5), third sentence: against what is owed for the cost of pursuing the claim.
  compensationOffsetsFees: true,
  collectionStages,
  collectionCost,
  // No sum bounds letters and collection together; RDG § 13e bounds the agency alone.
  totalCostCap: () => ok(null),
  limitation,
  policies,
  pending: [],
}
