import { plainDate } from '@forfall/rules'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyAudit } from '../../apps/runner/src/book/verify-audit.ts'
import { discardDraft, saveDraft } from '../../apps/runner/src/policy-life/drafts.ts'
import { publishSubmission } from '../../apps/runner/src/policy-life/publish.ts'
import {
  giveVerdict,
  submitDraft,
  withdrawSubmission,
} from '../../apps/runner/src/policy-life/submissions.ts'
import { draftRow } from '../../apps/runner/src/store/drafts.ts'
import { versionsOf } from '../../apps/runner/src/store/policies.ts'
import {
  submissionRow,
  submissionRows,
  verdictRows,
} from '../../apps/runner/src/store/submissions.ts'
import { openTestBook, removeTestBook, type TestBook } from '../../apps/runner/src/testing/book.ts'
import {
  asPerson,
  draftSmall,
  smallPolicy,
  smallScenario,
} from '../../apps/runner/src/testing/policies.ts'
import { patience, runs } from './support/runs.ts'

const today = plainDate('2026-03-01')
const people = ['anna', 'bo', 'cecilie'] as const

/** Something one person tries. What is tried need not be possible. */
type Attempt = {
  readonly who: (typeof people)[number]
  readonly what: 'save' | 'submit' | 'approve' | 'send-back' | 'withdraw' | 'publish' | 'discard'
  readonly days: number
}

const anyAttempt: fc.Arbitrary<Attempt> = fc.record({
  who: fc.constantFrom(...people),
  what: fc.constantFrom(
    ...(['save', 'submit', 'submit', 'approve', 'approve', 'publish', 'publish'] as const),
    ...(['send-back', 'withdraw', 'discard'] as const),
  ),
  days: fc.integer({ min: 14, max: 16 }),
})

/** Attempts that are made at the same time. */
const anyRounds = fc.array(fc.array(anyAttempt, { minLength: 1, maxLength: 4 }), {
  minLength: 3,
  maxLength: 12,
})

let opened: TestBook
let count = 0

beforeAll(() => {
  opened = openTestBook()
})

afterAll(() => removeTestBook(opened))

async function attempt(policyId: string, { who, what, days }: Attempt): Promise<void> {
  const book = asPerson(opened.book, who)
  const { store } = book
  const submission = submissionRows(store, policyId)[0]
  const revision = draftRow(store, policyId)?.revision ?? 0
  if (what === 'save') {
    const content = { document: policyOf(policyId, days), scenarios: [scenarioOf(policyId, days)] }
    saveDraft(book, { policyId, expectedRevision: revision, content })
  }
  if (what === 'submit') submitDraft(book, { policyId, revision })
  if (what === 'discard') discardDraft(book, policyId)
  if (submission === undefined) return
  const { id: submissionId, hash } = submission
  if (what === 'approve' || what === 'send-back')
    giveVerdict(book, { submissionId, hash, verdict: what, statement: 'I have read it.' })
  if (what === 'withdraw') withdrawSubmission(book, submissionId)
  if (what === 'publish')
    await publishSubmission(book, { submissionId, effectiveFrom: today }, today)
}

const policyOf = (id: string, days: number) => {
  const { steps } = smallPolicy()
  const grace = { kind: 'wait' as const, days, since: 'due-day' as const, next: 'reminder' }
  return smallPolicy({ id, steps: { ...steps, grace } })
}

/** Due on 16 February; one weekday a later start moves everything by a day, until the weekend. */
function scenarioOf(policy: string, days: number) {
  const at: { readonly [days: number]: readonly [string, string, string] } = {
    14: ['2026-03-02', '2026-03-16', '2026-03-17'],
    15: ['2026-03-03', '2026-03-17', '2026-03-18'],
    16: ['2026-03-04', '2026-03-18', '2026-03-19'],
  }
  const [sent = '', payBy = '', end = ''] = at[days] ?? []
  return {
    ...smallScenario,
    policy,
    timeline: [
      { on: sent, expect: { action: 'remind' as const, payBy } },
      { on: end, expect: { action: 'stop' as const } },
    ],
  }
}

test('no version is published that somebody else has not approved as it is', patience, async () => {
  let published = 0
  await fc.assert(
    fc.asyncProperty(anyRounds, async (rounds) => {
      count += 1
      const policyId = `policy-${count}`
      draftSmall(opened.book, smallPolicy({ id: policyId }))
      for (const round of rounds) await Promise.all(round.map((one) => attempt(policyId, one)))
      for (const version of versionsOf(opened.book.store, policyId)) {
        published += 1
        expectGoverned(version)
      }
    }),
    runs(60),
  )
  expect(verifyAudit(opened.book, null).findings).toEqual([])
  expect(published).toBeGreaterThan(0)
})

type Version = ReturnType<typeof versionsOf>[number]

function expectGoverned(version: Version): void {
  const { store } = opened.book
  const authors = JSON.parse(version.authors) as string[]
  const { approvedBy, contentHash, submissionId, effectiveFrom } = version
  expect(approvedBy).not.toBeNull()
  expect(authors).not.toContain(approvedBy)
  const approvals = verdictRows(store, submissionId ?? '').filter(
    ({ verdict, hash }) => verdict === 'approve' && hash === contentHash,
  )
  expect(approvals.map(({ reviewerId }) => reviewerId)).toContain(approvedBy)
  expect(submissionRow(store, submissionId ?? '')?.status).toBe('published')
  expect(effectiveFrom >= today).toBe(true)
}
