import { cite, type Jurisdiction } from '@forfall/rules'
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
import { totalCostCap } from './total-cost-cap.ts'

/**
 * Denmark: renteloven, inkassoloven and bekendtgørelse 601/2002; interest through June 2026.
 *
 * Coverage, conventions and gaps stand in the README beside this file.
 */
export const denmark: Jurisdiction = {
  country: 'DK',
  name: {
    en: 'Denmark',
    nb: 'Danmark',
    da: 'Danmark',
    fi: 'Tanska',
    sv: 'Danmark',
    de: 'Dänemark',
  },
  currency: 'DKK',
  languages: ['da', 'en'],
  release: 'dk-2026-11-24',
  parameters,
  calendar,
  interest,
  limits,
  letterContents,
  facts,
  requiredFacts: ['debtorKind', 'isDisputed', 'isInsolvent'],
  allocation: {
    // No order was found in private law beyond the debtor's own word. The one that asks for least in the
    // end: what bears interest goes first.
    order: ['principal', 'interest', 'fees'],
    isCreditorsChoice: false,
    source: cite(
      'Debitors ret til at bestemme; Den juridiske vejledning G.A.2.3',
      'https://tax.dk/jv/ga/G_A_2_3.htm',
    ),
  },
  feeMax,
  compensation,
  // Højesteret (U 2024.2122 H) lets both stand beside the awarded cost; nothing sets one off.
  compensationOffsetsFees: false,
  collectionStages,
  collectionCost,
  totalCostCap,
  limitation,
  policies,
  pending: [],
}
