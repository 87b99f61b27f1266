import { ok, refused } from '@forfall/rules'
import { audit } from '../store/audit.ts'
import { isRefusedRow } from '../store/refused-row.ts'
import { type DueClaim, dueClaims, type Round } from '../store/run-claims.ts'
import { saveProgress } from '../store/runs.ts'
import { transact } from '../store/transact.ts'
import { type Committed, commitPage } from './commit-page.ts'
import { decideClaim } from './decide-claim.ts'
import { RunLost, type Running } from './running.ts'
import { count, countEmitted, move, note } from './tally.ts'

/** How many claims are read, decided and written together. The server answers others between two pages. */
const pageSize = 500

/**
 * Decides the next page of claims of a round: one transaction reads them, decides, and writes all that
 * comes of it with the run's own progress. Nothing can change a claim in between.
 *
 * @returns the place of the last claim; `null` when none was left
 */
export function decidePage(run: Running, round: Round, after: number): number | null {
  try {
    return decideNext(run, round, { after, limit: pageSize })
  } catch (error) {
    if (!isRefusedRow(error)) throw error
    return decideOneByOne(run, round, after)
  }
}

/** A page with a claim whose rows do not fit together: the others are decided all the same. */
function decideOneByOne(run: Running, round: Round, after: number): number | null {
  let last: number | null = null
  for (let left = pageSize; left > 0; left -= 1) {
    const next = decideOne(run, round, last ?? after)
    if (next === null) return last
    last = next
  }
  return last
}

function decideOne(run: Running, round: Round, after: number): number | null {
  try {
    return decideNext(run, round, { after, limit: 1 })
  } catch (error) {
    if (!isRefusedRow(error)) throw error
    const [claim] = dueClaims(run.book.store, round, { after, limit: 1 })
    if (claim === undefined) return null
    const text = `Its rows do not fit together: ${error instanceof Error ? error.message : error}`
    write(run, () =>
      tell(run, [{ kind: 'skipped', note: { code: 'bug', claimId: claim.id, text } }]),
    )
    return claim.place
  }
}

function decideNext(
  run: Running,
  round: Round,
  which: { readonly after: number; readonly limit: number },
): number | null {
  const { book, asOf } = run
  const began = Date.parse(book.store.now())
  return write(run, () => {
    const claims = dueClaims(book.store, round, which)
    const last = claims.at(-1)
    if (last === undefined) return null
    const committed = commitPage(
      book,
      claims.map((claim) => decideClaim(book, claim, asOf)),
    )
    tell(run, committed)
    noteEntry(run, claims, committed)
    move(run.tally, { cursor: last.id })
    count(run.tally, 'decidingMs', Date.parse(book.store.now()) - began)
    return last.place
  })
}

/** Writes something of a run with its progress; what was counted falls with what was written. */
function write<Value>(run: Running, work: () => Value): Value {
  const { book, tally } = run
  const before = tally.progress
  try {
    const written = transact<Value, null>(book.store, () => {
      const value = work()
      return saveProgress(book.store, run.id, tally.progress) ? ok(value) : refused(null)
    })
    if (!written.ok) throw new RunLost()
    return written.value
  } catch (error) {
    tally.progress = before
    throw error
  }
}

function noteEntry(
  run: Running,
  claims: readonly DueClaim[],
  committed: readonly Committed[],
): void {
  const actions = committed.filter((one) => one.kind === 'decided' && one.emitted !== null).length
  const data = { day: run.asOf, claims: claims.length, actions }
  audit(run.book.store, { kind: 'claims-decided', subject: run.id, data })
}

function tell({ tally }: Running, committed: readonly Committed[]): void {
  const decided = committed.filter((one) => one.kind === 'decided')
  const skipped = committed.filter((one) => one.kind === 'skipped')
  count(tally, 'looked', decided.filter(({ claim }) => claim.isSeen === 0).length)
  count(tally, 'withdrawn', decided.filter(({ isWithdrawn }) => isWithdrawn).length)
  countEmitted(
    tally,
    decided.flatMap(({ emitted }) => emitted ?? []),
  )
  count(tally, 'skipped', skipped.length)
  for (const one of skipped) note(tally, one.note)
}
