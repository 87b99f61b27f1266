import type { Jurisdiction } from '@forfall/rules'
import { calendar } from './calendar.ts'
import { collectionAct } from './citations.ts'
import { collectionCost, collectionStages } from './collection-cost.ts'
import { compensation } from './compensation.ts'
import { facts } from './facts.ts'
import { feeMax } from './fees.ts'
import { interest } from './interest.ts'
import { letterContents } from './letter-contents.ts'
import { limitation } from './limitation.ts'
import { limits } from './limits.ts'
import { parameters } from './parameters.ts'
import { policies } from './policies.ts'
import { totalCostCap } from './total-cost-cap.ts'

/**
 * Finland: perintälaki with the consumer caps of 2013 and the other caps of May 2022, and korkolaki.
 *
 * Coverage, conventions and gaps stand in the README beside this file.
 */
export const finland: Jurisdiction = {
  country: 'FI',
  name: { en: 'Finland', nb: 'Finland', da: 'Finland', fi: 'Suomi', sv: 'Finland' },
  currency: 'EUR',
  languages: ['fi', 'en'],
  release: 'fi-2026-11-24',
  parameters,
  calendar,
  interest,
  limits,
  letterContents,
  facts,
  requiredFacts: ['debtorKind', 'isDisputed', 'isInsolvent'],
  allocation: {
    // Costs may come first here; last is the order that leaves the debtor owing least interest.
    order: ['interest', 'principal', 'fees'],
    isCreditorsChoice: true,
    source: collectionAct('11 a §, joka koskee vain kuluttajasaatavia'),
  },
  consumerAllocation: {
    order: ['interest', 'principal', 'fees'],
    isCreditorsChoice: false,
    source: collectionAct('11 a § (31/2013)'),
  },
  feeMax,
  compensation,
  compensationOffsetsFees: true,
  collectionStages,
  collectionCost,
  totalCostCap,
  limitation,
  policies,
  pending: [],
}
