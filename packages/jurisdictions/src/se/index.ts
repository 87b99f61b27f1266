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
import { policies } from './policies.ts'

/**
 * Sweden: räntelagen, inkassolagen and the act on collection cost, for claims that are no consumer
 * credit.
 *
 * Coverage, conventions and gaps stand in the README beside this file.
 */
export const sweden: Jurisdiction = {
  country: 'SE',
  name: { en: 'Sweden', nb: 'Sverige', da: 'Sverige', fi: 'Ruotsi', sv: 'Sverige' },
  currency: 'SEK',
  languages: ['sv', 'en'],
  release: 'se-2026-11-24',
  parameters,
  calendar,
  interest,
  limits,
  letterContents,
  facts,
  requiredFacts: ['debtorKind', 'isDisputed', 'isInsolvent'],
  allocation: {
    // The code puts interest before principal; where fees stand was not found. Last lets interest stop
    // soonest.
    order: ['interest', 'principal', 'fees'],
    isCreditorsChoice: false,
    source: cite(
      'handelsbalken 9 kap. 5 §',
      'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-1736-01232',
    ),
  },
  feeMax,
  compensation,
  compensationOffsetsFees: true,
  collectionStages,
  collectionCost,
  // Only consumer credit has such a sum (konsumentkreditlagen 19 b §), and it is not covered.
  totalCostCap: () => ok(null),
  limitation,
  policies,
  pending: [],
}
