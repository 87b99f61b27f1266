import { ok, plainDate } from '@forfall/rules'
import { TRPCError } from '@trpc/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { claimsByNumber } from '../store/claims.ts'
import { importAll, invoice, openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import { testCaller, testContext } from '../testing/caller.ts'
import { changed, freeze } from '../testing/versions.ts'
import { appRouter } from './index.ts'

let opened: TestBook
let api: ReturnType<typeof appRouter.createCaller>
let claimId: string

const v2 = { policyId: 'no-consumer', version: 2 }

beforeEach(() => {
  opened = openTestBook()
  const { book } = opened
  importAll(book, invoice('1'), invoice('2'))
  claimId = claimsByNumber(book.store, '1')[0]?.id ?? ''
  const next = changed(book, 'no-consumer', () => ({ title: { en: 'Next' } }))
  freeze(book, next, plainDate('2026-03-10'))
  api = appRouter.createCaller(testContext(book))
})

afterEach(() => removeTestBook(opened))

const codeOf = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call
  } catch (error) {
    return error instanceof TRPCError ? error.code : String(error)
  }
  return 'no error'
}

test('claims from a preview over the move to its undoing', async () => {
  const move = { to: v2, claims: { from: { policyId: 'no-consumer', version: 1 } } }
  expect((await api.moves.preview(move)).counts).toEqual([{ why: null, count: 2 }])
  expect(await codeOf(api.moves.preview({ ...move, day: '2026-03-09' }))).toBe(
    'PRECONDITION_FAILED',
  )
  const { moveId } = await api.moves.make({ ...move, reason: 'mended' })
  const page = await api.moves.get({ id: moveId, limit: 1 })
  expect(page).toMatchObject({ ...v2, reason: 'mended', movedBy: 'user-of-test' })
  const rest = await api.moves.get({ id: moveId, limit: 1, cursor: page.nextCursor ?? '' })
  expect([page, rest].flatMap(({ claims }) => claims)).toHaveLength(2)
  expect((await api.moves.undo({ id: moveId })).counts).toEqual([
    { outcome: 'undone', why: null, count: 2 },
  ])
  expect(await codeOf(api.moves.undo({ id: moveId }))).toBe('CONFLICT')
  expect(await codeOf(api.moves.get({ id: 'x' }))).toBe('NOT_FOUND')
})

test('a choice and its reason, and the end of a version', async () => {
  const choice = { scope: 'claim', subjectId: claimId, policyId: 'no-consumer' } as const
  const reason = 'agreed'
  const chosen = await api.assignments.choose({ ...choice, from: '2026-03-20', reason })
  expect(chosen.placedOn).toEqual(v2)
  const why = await api.assignments.why({ claimId })
  expect(why.considered[0]).toMatchObject({ by: 'claim', verdict: 'chosen', version: 2 })
  const retiring = { ...v2, from: '2026-03-20', reason }
  expect(await api.assignments.retire(retiring)).toMatchObject({ retiredBy: 'user-of-test' })
  expect(await codeOf(api.assignments.retire(retiring))).toBe('CONFLICT')
  expect((await api.assignments.why({ claimId })).considered[0]).toMatchObject({
    ...{ verdict: 'not-in-force', version: null },
  })
})

test('who may only read moves nothing', async () => {
  const caller = ok(testCaller(opened.book, ['auditor']))
  const reader = appRouter.createCaller(testContext(opened.book, { caller }))
  const move = { to: v2, claims: { ids: [claimId] } }
  expect((await reader.moves.preview(move)).claims).toHaveLength(1)
  expect(await codeOf(reader.moves.make({ ...move, reason: 'x' }))).toBe('FORBIDDEN')
})
