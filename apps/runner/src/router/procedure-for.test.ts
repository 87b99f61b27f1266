import { setTimeout as pause } from 'node:timers/promises'
import { ok, refused } from '@forfall/rules'
import { TRPCError } from '@trpc/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import { testCaller, testContext } from '../testing/caller.ts'
import type { Context } from './context.ts'
import { knownProcedure, personProcedure, procedure, procedureFor, router } from './trpc.ts'

// A stream looks whether it may go on every half minute; here every few milliseconds.
vi.mock('./while-allowed.ts', async (original) => {
  const { whileAllowed } = await original<typeof import('./while-allowed.ts')>()
  return {
    whileAllowed: (source: AsyncIterable<unknown>, check: () => Promise<void>) =>
      whileAllowed(source, check, 10),
  }
})

let opened: TestBook

beforeEach(() => {
  opened = openTestBook()
})

afterEach(() => removeTestBook(opened))

const small = router({
  anyone: procedure.query(() => 'anyone'),
  known: knownProcedure.query(({ ctx }) => ctx.caller.userId),
  person: personProcedure.query(({ ctx }) => ctx.person.sessionId),
  run: procedureFor('runs:start').query(({ ctx }) => {
    const { actor, organisationId } = ctx.book.store
    return { actor, organisationId }
  }),
  stream: procedureFor('book:read').subscription(async function* () {
    for (let number = 0; ; number += 1) {
      yield number
      await pause(1)
    }
  }),
})

const apiFor = (caller: Context['caller'], callerNow = async () => caller) =>
  small.createCaller({ ...testContext(opened.book, { caller }), callerNow })

const codeOf = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call
  } catch (error) {
    return error instanceof TRPCError ? `${error.code} ${error.message}` : 'not a TRPCError'
  }
  return 'ok'
}

test('a procedure is for those who may do what it needs, and works in their name', async () => {
  const operator = testCaller(opened.book, ['operator'])
  const { actor } = operator
  expect(await apiFor(ok(operator)).run()).toEqual({ actor, organisationId: 'default' })
  const author = testCaller(opened.book, ['author'])
  expect(await codeOf(apiFor(ok(author)).run())).toBe(
    'FORBIDDEN This needs the permission runs:start.',
  )
})

test('it has the book of the organisation of whoever asks', async () => {
  const { place, ...caller } = testCaller(opened.book)
  const elsewhere = { ...caller, place: place && { ...place, organisationId: 'other' } }
  expect(await apiFor(ok(elsewhere)).run()).toMatchObject({ organisationId: 'other' })
})

test.each([
  'not-signed-in',
  'key-unknown',
  'key-revoked',
  'key-expired',
  'key-maker-gone',
] as const)('who is refused as %s is not let in', async (code) => {
  const api = apiFor(refused({ code }))
  expect(await codeOf(api.run())).toMatch(/^UNAUTHORIZED/)
  expect(await codeOf(api.known())).toMatch(/^UNAUTHORIZED/)
  expect(await codeOf(api.person())).toMatch(/^UNAUTHORIZED/)
  expect(await api.anyone()).toBe('anyone')
})

test('a person without an organisation is known, and may do nothing in one', async () => {
  const api = apiFor(ok({ ...testCaller(opened.book), place: null }))
  expect(await api.known()).toBe('user-of-test')
  expect(await api.person()).toBe('session-of-test')
  expect(await codeOf(api.run())).toMatch(/^FORBIDDEN You belong to no organisation/)
})

test('a key is no person', async () => {
  const { place, userId } = testCaller(opened.book)
  const actor = { kind: 'key', id: 'key-1' } as const
  const api = apiFor(ok({ actor, userId, sessionId: null, place }))
  expect(await api.known()).toBe(userId)
  expect(await codeOf(api.person())).toMatch(/^FORBIDDEN/)
  expect(await api.run()).toMatchObject({ actor })
})

test.each([
  { later: refused({ code: 'not-signed-in' } as const), code: 'UNAUTHORIZED' },
  { later: 'in another organisation', code: 'FORBIDDEN' },
  { later: 'without a role', code: 'FORBIDDEN' },
])(
  'a stream ends for somebody who is $later.problem.code$later by now',
  async ({ later, code }) => {
    const caller = testCaller(opened.book)
    const { place } = caller
    const changed = later === 'without a role' ? { scopes: [] } : { organisationId: 'other' }
    const now =
      typeof later === 'string'
        ? ok({ ...caller, place: place && { ...place, ...changed } })
        : later
    let checks = 0
    const api = apiFor(ok(caller), async () => {
      checks += 1
      return checks > 2 ? now : ok(caller)
    })
    const read = async (): Promise<void> => {
      for await (const number of await api.stream()) expect(number).toBeLessThan(10_000)
    }
    expect(await codeOf(read())).toMatch(new RegExp(`^${code}`))
    expect(checks).toBe(3)
  },
)
