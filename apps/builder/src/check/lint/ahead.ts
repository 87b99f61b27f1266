import { jurisdictionOf } from '@forfall/jurisdictions'
import {
  addYears,
  type ComingFinding,
  findingsAhead,
  type PendingRegime,
  type PlainDate,
  type PolicyDocument,
} from '@forfall/rules'
import { readText } from '../../document/read-text.ts'

/** What lies ahead of a policy: by the law as it is set, and by law that was passed. */
export type Ahead = {
  readonly through: PlainDate
  readonly set: readonly ComingFinding[]
  readonly passed: readonly AheadOfRegime[]
}

/** What a regime that was passed would break, from its first day or from the one that was signalled. */
export type AheadOfRegime = {
  readonly regime: Pick<PendingRegime, 'id' | 'title' | 'source'>
  readonly from: PlainDate
  readonly isSignalled: boolean
  readonly findings: readonly ComingFinding[]
}

/**
 * What coming law breaks in a policy over a year; nothing for a country nobody knows. Regimes without
 * any first day are left out.
 */
export function aheadOf(document: PolicyDocument, today: PlainDate): Ahead {
  const through = addYears(today, 1)
  const law = jurisdictionOf(document.jurisdiction)
  if (law === null) return { through, set: [], passed: [] }
  const passed = law.pending.flatMap((regime): readonly AheadOfRegime[] => {
    const from = regime.from ?? regime.signalledFrom
    if (from === null) return []
    const { id, title, source } = regime
    const only = { today, through: today, pending: { regime, from }, readText }
    return [
      {
        regime: { id, title, source },
        from,
        isSignalled: regime.from === null,
        findings: findingsAhead(document, law, only),
      },
    ]
  })
  return { through, set: findingsAhead(document, law, { today, through, readText }), passed }
}
