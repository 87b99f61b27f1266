import { norway } from '@forfall/jurisdictions'
import {
  addDays,
  assert,
  eventsOfHappening,
  type Happening,
  type Jurisdiction,
  ok,
  type PlainDate,
  type PolicyDocument,
} from '@forfall/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appendEvents } from '../../apps/runner/src/book/append.ts'
import { staleProjections } from '../../apps/runner/src/book/projections.ts'
import { runDunning } from '../../apps/runner/src/run/run-dunning.ts'
import { audit } from '../../apps/runner/src/store/audit.ts'
import { claimById, claimsByNumber, stateOf } from '../../apps/runner/src/store/claims.ts'
import { transact } from '../../apps/runner/src/store/transact.ts'
import {
  importAll,
  invoice,
  openTestBook,
  removeTestBook,
  type TestBook,
} from '../../apps/runner/src/testing/book.ts'
import { memorySink } from '../../apps/runner/src/testing/sink.ts'
import { anyHistory, type History } from './support/histories.ts'
import { anyPolicy } from './support/policies.ts'
import { patience, runs } from './support/runs.ts'

/** Claims of one book, all due on one day, and the policy they are under. */
const anyBook = fc.record({
  policy: fc.oneof(fc.constantFrom(...norway.policies), anyPolicy, anyPolicy),
  isDrafting: fc.boolean(),
  histories: fc.array(anyHistory, { minLength: 1, maxLength: 3 }),
})

/** A policy whose letters all wait for release, for the rule of taking them back. */
const drafting = (policy: PolicyDocument): PolicyDocument => ({
  ...policy,
  steps: Object.fromEntries(
    Object.entries(policy.steps).map(([id, step]) => [
      id,
      'mode' in step ? { ...step, mode: 'create' as const } : step,
    ]),
  ),
})

function bookOf(policy: PolicyDocument, histories: readonly History[]): TestBook {
  const law: Jurisdiction = { ...norway, policies: [policy] }
  const opened = openTestBook(undefined, { jurisdictions: [law] })
  histories.forEach(({ given }, index) => {
    const { amount, due, issued = due } = given.invoice
    const { debtor } = invoice(String(index))
    importAll(
      opened.book,
      invoice(String(index), {
        ...{ issuedOn: issued, dueOn: due, amountMinor: amount.minor, currency: amount.currency },
        debtor: { ...debtor, kind: given.debtor.kind ?? null },
      }),
    )
  })
  return opened
}

function happen(
  opened: TestBook,
  number: string,
  of: { happening: Happening; on: PlainDate },
): void {
  const { book } = opened
  const id = claimsByNumber(book.store, number)[0]?.id ?? ''
  transact(book.store, () => {
    const [claim, state] = [claimById(book.store, id), stateOf(book.store, id)]
    assert(claim !== undefined && state !== undefined, 'the claim is in the book')
    const events = eventsOfHappening(of.happening, of.on, state)
    audit(book.store, { kind: 'file-imported', subject: id, data: {} })
    appendEvents(
      book,
      claim,
      events.map((event) => ({ event, externalKey: null })),
    )
    return ok(null)
  })
}

/** Takes a book through time, with what happens on each day before the run of that day. */
async function through(
  opened: TestBook,
  histories: readonly History[],
  eachDay: (day: PlainDate) => void,
): Promise<void> {
  const dues = histories.map(({ given }) => given.invoice.due)
  const around = Array.from({ length: 120 }, (_, index) => index - 10)
  const days = new Set(dues.flatMap((due) => around.map((after) => addDays(due, after))))
  const sink = memorySink()
  for (const day of [...days].toSorted()) {
    histories.forEach((history, index) => {
      for (const { after: since, happening } of history.happenings)
        if (addDays(history.given.invoice.due, since) === day)
          happen(opened, String(index), { happening, on: day })
    })
    eachDay(day)
    const done = await runDunning({ book: opened.book, sink, asOf: day })
    expect(done).toMatchObject({ ok: true, value: { status: 'finished' } })
  }
}

function left({ book: { store } }: TestBook) {
  const all = (sql: string): readonly unknown[] => store.sqlite.prepare(sql).all()
  return {
    decisions: all('SELECT "id", "day", "body", "afterSeq" FROM "Decision" ORDER BY "id"'),
    actions: all(
      'SELECT "id", "status", "payload", "decidedOn", "sentOn" FROM "OutboxAction" ORDER BY "id"',
    ),
    claims: all('SELECT "id", "state", "position", "ending" FROM "Claim" ORDER BY "id"'),
    events: all(
      `SELECT "claimId", "seq", "type", "on", "data", "externalKey" FROM "ClaimEvent"
       ORDER BY "claimId", "seq"`,
    ),
  }
}

test('a night over due claims comes to what one over all claims does', patience, async () => {
  await fc.assert(
    fc.asyncProperty(anyBook, async ({ policy, isDrafting, histories }) => {
      const written = isDrafting ? drafting(policy) : policy
      const [due, full] = [bookOf(written, histories), bookOf(written, histories)]
      try {
        await through(due, histories, () => undefined)
        await through(full, histories, () => {
          full.book.store.sqlite.exec('UPDATE "Claim" SET "isDirty" = 1')
        })
        expect(left(due)).toEqual(left(full))
        expect(staleProjections(due.book)).toEqual([])
      } finally {
        await Promise.all([removeTestBook(due), removeTestBook(full)])
      }
    }),
    runs(6),
  )
})
