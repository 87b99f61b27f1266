import { ok } from '@forfall/rules'
import { TRPCError } from '@trpc/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { appRouter } from '../router/index.ts'
import { openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import { testCaller, testContext } from '../testing/caller.ts'
import { smallPolicy, smallScenario } from '../testing/policies.ts'
import type { Caller } from './caller.ts'

let opened: TestBook

beforeEach(() => {
  opened = openTestBook()
})

afterEach(() => removeTestBook(opened))

const apiOf = (caller: Caller) =>
  appRouter.createCaller(testContext(opened.book, { caller: ok(caller) }))

test('whoever made a key cannot approve what the key drew', async () => {
  const person = testCaller(opened.book)
  const { userId, place } = person
  const actor = { kind: 'key', id: 'key-of-test', maker: userId } as const
  const key = apiOf({ actor, userId, sessionId: null, place })
  const file = {
    ...{ kind: 'forfall-policy', format: 1, document: smallPolicy() },
    scenarios: [smallScenario],
  }
  await key.drafts.begin({ policyId: 'small', origin: { kind: 'file', file } })
  const { id: submissionId, hash } = await key.drafts.submit({ policyId: 'small', revision: 1 })
  const said = { submissionId, hash, verdict: 'approve', statement: 'Fine.' } as const
  await expect(apiOf(person).reviews.giveVerdict(said)).rejects.toThrow(TRPCError)
  await expect(apiOf(person).reviews.giveVerdict(said)).rejects.toMatchObject({
    cause: { problem: { code: 'reviewer-is-author' } },
  })
  const other = { ...person, actor: { kind: 'person', id: 'berit' } as const, userId: 'berit' }
  expect(await apiOf(other).reviews.giveVerdict(said)).toMatchObject({ status: 'approved' })
})
