import { assert, plainDate } from '@forfall/rules'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { previewMove } from '../placing/move-claims.ts'
import { runDunning } from '../run/run-dunning.ts'
import { versionsOf } from '../store/policies.ts'
import { importAll, invoice, openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import {
  approve,
  asPerson,
  draftSmall,
  publishSmall,
  smallPolicy,
  submitSmall,
} from '../testing/policies.ts'
import { memorySink } from '../testing/sink.ts'
import { moveAhead } from './move-ahead.ts'
import { publishSubmission } from './publish.ts'

let opened: TestBook

const today = plainDate('2026-03-01')
const later = plainDate('2026-03-05')

/** Two claims on the small policy; one got its reminder, the other is not due yet. */
beforeEach(async () => {
  opened = openTestBook()
  const { book } = opened
  await publishSmall(book, { effectiveFrom: today, today })
  importAll(book, invoice('1'), invoice('2', { dueOn: plainDate('2026-03-20') }))
  book.store.sqlite.exec(`UPDATE "Claim" SET "policyId" = 'small', "policyVersion" = 1`)
  await runDunning({ book, sink: memorySink(), asOf: plainDate('2026-03-03') })
})

afterEach(() => removeTestBook(opened))

test('what would move before it is published is what moves after', async () => {
  const { book } = opened
  const { reminder, ...others } = smallPolicy().steps
  const grace = { kind: 'wait' as const, days: 14, since: 'due-day' as const, next: 'letter' }
  assert(reminder !== undefined, 'the small policy is another one')
  draftSmall(book, smallPolicy({ steps: { ...others, grace, letter: reminder } }))
  const submission = submitSmall(book)
  const ahead = await moveAhead(book, submission.id, later)
  assert(ahead.ok, 'it is not known what would move')
  const whys = new Map(ahead.value.claims.map(({ invoiceNumber, why }) => [invoiceNumber, why]))
  expect([whys.get('1'), whys.get('2')]).toEqual(['position-gone', null])
  expect(versionsOf(book.store, 'small')).toHaveLength(1)
  approve(book, submission)
  const asked = { submissionId: submission.id, effectiveFrom: today }
  const published = await publishSubmission(asPerson(book, 'anna'), asked, today)
  assert(published.ok, 'it is not published')
  const to = { policyId: 'small', version: 2 }
  const claims = { from: { policyId: 'small', version: null } }
  expect(await previewMove(book, { to, claims }, later)).toEqual(ahead)
})

test('a submission that is not there is refused', async () => {
  expect(await moveAhead(opened.book, 'none', later)).toMatchObject({
    problem: { code: 'submission-unknown' },
  })
})
