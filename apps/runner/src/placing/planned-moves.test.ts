import { assert, plainDate } from '@forfall/rules'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { verifyAudit } from '../book/verify-audit.ts'
import { runDunning } from '../run/run-dunning.ts'
import { claimsByNumber, projectionOf } from '../store/claims.ts'
import { insertPlannedMove } from '../store/planned-moves.ts'
import { versionsOf } from '../store/policies.ts'
import { listEntries } from '../store/read-audit.ts'
import { importAll, invoice, openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import { memorySink } from '../testing/sink.ts'
import { changed, freeze } from '../testing/versions.ts'
import { retireVersion } from './retire-version.ts'

let opened: TestBook

const published = plainDate('2026-03-05')
const begins = plainDate('2026-03-08')
const policyId = 'no-consumer'

/** A claim with a reminder on the first version, and a second version that takes running claims. */
beforeEach(async () => {
  opened = openTestBook()
  importAll(opened.book, invoice('1'))
  await run('2026-03-03')
  freeze(
    opened.book,
    changed(opened.book, policyId, () => ({ title: { en: 'New' } })),
    begins,
  )
  insertPlannedMove(opened.book.store, { policyId, version: 2 })
})

afterEach(() => removeTestBook(opened))

async function run(asOf: string): Promise<void> {
  const day = plainDate(asOf)
  const done = await runDunning({ book: opened.book, sink: memorySink(), asOf: day })
  assert(done.ok, 'the run of a test does not run')
}

const versionOfClaim = (number: string): number | null | undefined => {
  const [claim] = claimsByNumber(opened.book.store, number)
  return projectionOf(opened.book.store, claim?.id ?? '')?.policyVersion
}

const planned = () => versionsOf(opened.book.store, policyId)[0]?.movesRunning

const moves = () => listEntries(opened.book.store, { kind: 'claims-moved', limit: 9 })

describe('a move that was decided when a version was published', () => {
  test('waits until the version begins', async () => {
    await run('2026-03-07')
    expect([versionOfClaim('1'), planned()]).toEqual([1, 'planned'])
    expect(moves()).toEqual([])
  })

  test.each([begins, '2026-03-11'])('is made by the first run from then on: %s', async (day) => {
    await run(day)
    expect([versionOfClaim('1'), planned()]).toEqual([2, 'done'])
    expect(verifyAudit(opened.book, null).findings).toEqual([])
  })

  test('is made once', async () => {
    await run(begins)
    importAll(opened.book, invoice('2', { dueOn: plainDate('2026-03-01') }))
    await run('2026-03-09')
    expect(moves()).toHaveLength(1)
  })

  test('is not made to a version that takes no claims any more', async () => {
    const reason = 'a mistake in a letter'
    const retired = retireVersion(
      opened.book,
      { policyId, version: 2, from: begins, reason },
      published,
    )
    expect(retired.ok).toBe(true)
    await run(begins)
    expect([versionOfClaim('1'), planned()]).toEqual([1, 'done'])
    expect(moves()).toEqual([])
  })
})
