import { createHash } from 'node:crypto'
import { setImmediate as othersTurn } from 'node:timers/promises'
import { testedClaimsAfter, valuesOf } from '../store/backtest-claims.ts'
import type { Store } from '../store/store.ts'

/** Rows that are hashed at once: the server answers others in between. */
const hashedAtOnce = 2_000

/**
 * Hash over what each claim comes to, in the order of their ids. The same versions over the same logs
 * give the same hash, whichever thread compared which claims.
 */
export async function resultHashOf(store: Store, backTestId: string): Promise<string> {
  const hash = createHash('sha256')
  let after = ''
  for (;;) {
    const page = testedClaimsAfter(store, backTestId, { after, limit: hashedAtOnce })
    for (const row of page) hash.update(`${JSON.stringify(valuesOf(row))}\n`)
    const last = page.at(-1)
    if (last === undefined) return hash.digest('hex')
    after = last.claimId
    await othersTurn()
  }
}
