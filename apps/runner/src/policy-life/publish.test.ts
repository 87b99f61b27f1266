import { addDays, assert, type PlainDate, plainDate } from '@forfall/rules'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bookFor } from '../book/book.ts'
import { verifyAudit } from '../book/verify-audit.ts'
import { policyVersion, versionsOf } from '../store/policies.ts'
import { openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import {
  approve,
  asPerson,
  draftSmall,
  publishSmall,
  smallPolicy,
  smallScenario,
  submitSmall,
} from '../testing/policies.ts'
import { beginDraft, readDraft, saveDraft } from './drafts.ts'
import { publishSubmission } from './publish.ts'
import { giveVerdict, submitDraft, withdrawSubmission } from './submissions.ts'

let opened: TestBook

beforeEach(() => {
  opened = openTestBook()
})

afterEach(() => removeTestBook(opened))

const today = plainDate('2026-03-01')
const publish = (submissionId: string, effectiveFrom: PlainDate = today) =>
  publishSubmission(asPerson(opened.book, 'anna'), { submissionId, effectiveFrom }, today)

describe('the way to a version', () => {
  test('drafted by one, approved by another, published and frozen', async () => {
    const published = await publishSmall(opened.book, { effectiveFrom: addDays(today, 3), today })
    expect(published).toMatchObject({ policyId: 'small', version: 1, effectiveFrom: '2026-03-04' })
    expect(policyVersion(opened.book.store, 'small', 1)).toMatchObject({
      ...{
        contentHash: published.hash,
        approvedBy: 'berit',
        publishedBy: 'anna',
        supersedes: null,
      },
      authors: '["anna"]',
    })
    expect(readDraft(opened.book, 'small')).toMatchObject({ problem: { code: 'draft-unknown' } })
    expect(verifyAudit(opened.book, null).findings).toEqual([])
    const { sqlite } = opened.book.store
    expect(() => sqlite.exec(`UPDATE "PolicyVersion" SET "document" = '{}'`)).toThrow(/frozen/)
    expect(() => sqlite.exec('DELETE FROM "PolicyVersion"')).toThrow(/frozen/)
  })

  test('the next version follows it', async () => {
    await publishSmall(opened.book, { effectiveFrom: today, today })
    const next = smallPolicy({ title: { en: 'Smaller' } })
    const published = await publishSmall(opened.book, { effectiveFrom: today, today }, next)
    expect(published.version).toBe(2)
    expect(policyVersion(opened.book.store, 'small', 2)).toMatchObject({ supersedes: 1 })
  })

  test.each([
    ['stay', null],
    ['move', 'planned'],
  ] as const)('claims that run on older ones %s as was decided with it', async (running, plan) => {
    draftSmall(opened.book)
    const submission = submitSmall(opened.book)
    approve(opened.book, submission)
    const asked = { submissionId: submission.id, effectiveFrom: today, running }
    const published = await publishSubmission(asPerson(opened.book, 'anna'), asked, today)
    expect(published).toMatchObject({ value: { running } })
    expect(versionsOf(opened.book.store, 'small')).toMatchObject([{ movesRunning: plan }])
    expect(verifyAudit(opened.book, null).findings).toEqual([])
  })

  test('what was changed after it was handed in stays a draft, based on the new version', async () => {
    draftSmall(opened.book)
    const submission = submitSmall(opened.book)
    approve(opened.book, submission)
    const document = smallPolicy({ title: { en: 'Later' } })
    const content = { document, scenarios: [smallScenario] }
    saveDraft(asPerson(opened.book, 'bo'), { policyId: 'small', expectedRevision: 1, content })
    await publish(submission.id)
    expect(policyVersion(opened.book.store, 'small', 1)?.document).toContain('"Small"')
    expect(readDraft(opened.book, 'small')).toMatchObject({
      value: { basedOn: 1, document: { title: { en: 'Later' } } },
    })
  })
})

describe('the author alone cannot', () => {
  test.each(['anna', 'bo'])('approve: %s saved it', (id) => {
    draftSmall(opened.book)
    const content = { document: smallPolicy({ title: { en: 'S' } }), scenarios: [smallScenario] }
    saveDraft(asPerson(opened.book, 'bo'), { policyId: 'small', expectedRevision: 1, content })
    const submission = submitSmall(opened.book, 'small', 2)
    const said = {
      ...{ submissionId: submission.id, hash: submission.hash, verdict: 'approve' as const },
      statement: 'Fine.',
    }
    expect(giveVerdict(asPerson(opened.book, id), said)).toMatchObject({
      problem: { code: 'reviewer-is-author' },
    })
  })

  test('publish what nobody approved', async () => {
    draftSmall(opened.book)
    expect(await publish(submitSmall(opened.book).id)).toMatchObject({
      problem: { code: 'submission-closed', status: 'open', expected: ['approved'] },
    })
  })

  test('have a key or a program approve', () => {
    draftSmall(opened.book)
    const { id: submissionId, hash } = submitSmall(opened.book)
    for (const kind of ['key', 'system'] as const) {
      const who = { actor: { kind, id: 'berit' }, organisationId: 'default' }
      const said = { submissionId, hash, verdict: 'approve' as const, statement: 'Fine.' }
      expect(giveVerdict(bookFor(opened.book, who), said)).toMatchObject({
        problem: { code: 'not-a-person' },
      })
    }
  })

  test('slip something in: an approval is for one hash', () => {
    draftSmall(opened.book)
    const submission = submitSmall(opened.book)
    expect(approve(opened.book, { ...submission, hash: 'f'.repeat(64) })).toMatchObject({
      problem: { code: 'hash-differs' },
    })
  })

  test('take the name off what was handed in', async () => {
    draftSmall(opened.book)
    const submission = submitSmall(opened.book)
    const { sqlite } = opened.book.store
    sqlite.exec(`DROP TRIGGER "Submission_content_never_changed";
      UPDATE "Submission" SET "authors" = '["nobody"]'`)
    const said = {
      ...{ submissionId: submission.id, hash: submission.hash, verdict: 'approve' as const },
      statement: 'I have read it.',
    }
    expect(giveVerdict(asPerson(opened.book, 'anna'), said).ok).toBe(true)
    expect(await publish(submission.id)).toMatchObject({
      problem: { code: 'submission-tampered' },
    })
  })

  test('change what was approved by hand', async () => {
    draftSmall(opened.book)
    const submission = submitSmall(opened.book)
    approve(opened.book, submission)
    opened.book.store.sqlite.exec(`DROP TRIGGER "Submission_content_never_changed";
      UPDATE "Submission" SET "content" = replace("content", '"days":14', '"days":15')`)
    const refused = await publish(submission.id)
    expect(refused).toMatchObject({ ok: false })
    expect(policyVersion(opened.book.store, 'small', null)).toBeUndefined()
  })
})

describe('verdicts', () => {
  test('sent back: the author goes on and hands in anew', () => {
    draftSmall(opened.book)
    const first = submitSmall(opened.book)
    const said = { submissionId: first.id, hash: first.hash, statement: 'The deadline?' }
    const berit = asPerson(opened.book, 'berit')
    expect(giveVerdict(berit, { ...said, verdict: 'send-back' })).toMatchObject({
      value: { status: 'sent-back' },
    })
    expect(approve(opened.book, first)).toMatchObject({ problem: { code: 'submission-closed' } })
    expect(submitSmall(opened.book)).toMatchObject({ id: 'default/small/2', hash: first.hash })
  })

  test('one submission at a time; one that is withdrawn makes room', () => {
    draftSmall(opened.book)
    const first = submitSmall(opened.book)
    const again = () =>
      submitDraft(asPerson(opened.book, 'anna'), { policyId: 'small', revision: 1 })
    expect(again()).toMatchObject({ problem: { code: 'submission-open', submissionId: first.id } })
    withdrawSubmission(asPerson(opened.book, 'anna'), first.id)
    expect(again().ok).toBe(true)
  })

  test('who looked at another revision cannot hand it in', () => {
    draftSmall(opened.book)
    const handed = { policyId: 'small', revision: 3 }
    expect(submitDraft(asPerson(opened.book, 'anna'), handed)).toMatchObject({
      problem: { code: 'draft-moved-on', revision: 1, expected: 3 },
    })
  })
})

describe('gates', () => {
  async function gatesClosed(change: object, scenarios: readonly object[] = [smallScenario]) {
    const document = { ...smallPolicy(), ...change }
    const file = { kind: 'forfall-policy', format: 1, document, scenarios }
    const asked = { policyId: 'small', origin: { kind: 'file', file } } as const
    const begun = beginDraft(asPerson(opened.book, 'anna'), asked, today)
    assert(begun.ok, 'a draft need not be publishable')
    const submission = submitSmall(opened.book)
    approve(opened.book, submission)
    const refused = await publish(submission.id)
    assert(!refused.ok && refused.problem.code === 'gates-closed', 'the gates are open')
    return refused.problem.gates.map(({ id, problems }) => [
      id,
      problems[0]?.step ?? problems[0]?.scenario ?? problems[0]?.code,
    ])
  }

  const { steps } = smallPolicy()

  test('a way that leads nowhere', async () => {
    const change = { steps: { ...steps, patience: { ...steps['patience'], next: 'gone' } } }
    expect((await gatesClosed(change))[0]).toEqual(['runs', 'patience'])
  })

  test('a hand-over without a lawful notice', async () => {
    const agency = {
      kind: 'hand-over',
      service: 'collection',
      consolidate: true,
      mode: 'send',
      on: 'any-day',
    }
    const closed = await gatesClosed({ steps: { ...steps, end: agency } }, [])
    expect(closed).toContainEqual(['lawful', 'end'])
  })

  test('a scenario that comes out otherwise', async () => {
    const timeline = [{ on: '2026-03-02', expect: { action: 'notice' } }, smallScenario.timeline[1]]
    expect(await gatesClosed({}, [{ ...smallScenario, timeline }])).toEqual([
      ['scenarios', 'Nobody pays'],
    ])
  })

  test('a step that no scenario comes to', async () => {
    expect(await gatesClosed({}, [])).toEqual([['coverage', 'reminder']])
  })
})

describe('the effective day', () => {
  test('cannot lie in the past', async () => {
    draftSmall(opened.book)
    const submission = submitSmall(opened.book)
    approve(opened.book, submission)
    expect(await publish(submission.id, addDays(today, -1))).toMatchObject({
      problem: { code: 'day-in-past', day: '2026-02-28' },
    })
    expect((await publish(submission.id, today)).ok).toBe(true)
  })

  test('cannot lie before that of a version that was published already', async () => {
    await publishSmall(opened.book, { effectiveFrom: addDays(today, 10), today })
    draftSmall(opened.book, smallPolicy({ title: { en: 'Sooner' } }))
    const submission = submitSmall(opened.book)
    approve(opened.book, submission)
    expect(await publish(submission.id, today)).toMatchObject({
      problem: { code: 'effective-before-published', version: 1, from: '2026-03-11' },
    })
  })
})

test('two who publish at the same time get one version', async () => {
  draftSmall(opened.book)
  const submission = submitSmall(opened.book)
  approve(opened.book, submission)
  const both = await Promise.all([publish(submission.id), publish(submission.id)])
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(policyVersion(opened.book.store, 'small', null)?.version).toBe(1)
})
