import { ok, refused } from '@forfall/rules'
import { TRPCError } from '@trpc/server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Caller } from '../auth/caller.ts'
import { keyScopes, type Role, roles, scopesOf } from '../auth/permissions.ts'
import type { Book } from '../book/book.ts'
import { rows } from '../store/sql.ts'
import type { Store } from '../store/store.ts'
import { openTestBook, removeTestBook, type TestBook } from '../testing/book.ts'
import { testCaller, testContext } from '../testing/caller.ts'
import { addTestOrganisation, fillOrganisation, idsOf } from '../testing/organisation.ts'
import type { Subject } from '../testing/procedures/case.ts'
import { procedureCases } from '../testing/procedures/index.ts'
import { type MemorySink, memorySink } from '../testing/sink.ts'
import type { Context } from './context.ts'
import { appRouter } from './index.ts'

/*
 * Every procedure there is, asked by whoever should not and by whoever may. One that is added is asked
 * too: the table of cases has to name it.
 */

type Procedure = (input: unknown) => Promise<unknown>

const paths = Object.keys(appRouter._def.procedures)

let opened: TestBook
let sink: MemorySink

beforeEach(() => {
  opened = openTestBook()
  sink = memorySink()
})

afterEach(() => removeTestBook(opened))

/** A procedure by its path, for a caller. */
function procedureOf(path: string, caller: Context['caller']): Procedure {
  const api: unknown = appRouter.createCaller(testContext(opened.book, { caller, sink }))
  const found = path.split('.').reduce((at, name) => (at as Record<string, unknown>)[name], api)
  return found as Procedure
}

/** What an answer comes to: all a stream gives, or the answer as it is. */
async function whole(answer: unknown): Promise<unknown> {
  if (answer === null || typeof answer !== 'object' || !(Symbol.asyncIterator in answer))
    return answer
  const given: unknown[] = []
  for await (const one of answer as AsyncIterable<unknown>) given.push(one)
  return given
}

const answerTo = async (call: Promise<unknown>): Promise<unknown> => {
  try {
    return await whole(await call)
  } catch (error) {
    return error
  }
}

const codeOf = (answer: unknown): string => (answer instanceof TRPCError ? answer.code : 'ok')

test('the table of cases names every procedure and no other', () => {
  expect(Object.keys(procedureCases).toSorted()).toEqual(paths.toSorted())
})

test('nobody is answered who is not signed in', async () => {
  const open: string[] = []
  for (const path of paths) {
    const answer = await answerTo(procedureOf(path, refused({ code: 'not-signed-in' }))({ x: 1 }))
    if (codeOf(answer) !== 'UNAUTHORIZED') open.push(path)
  }
  expect(open).toEqual(['health'])
})

const isOpenTo = (path: string, role: Role): boolean => {
  const allowed = procedureCases[path]?.roles ?? []
  return typeof allowed === 'string' || allowed.includes(role)
}

describe.each(roles)('somebody who is %s and nothing else', (role) => {
  test('may do exactly what that needs', async () => {
    const answered: string[] = []
    for (const path of paths) {
      const call = procedureOf(path, ok(testCaller(opened.book, [role])))({ nonsense: true })
      if (codeOf(await answerTo(call)) !== 'FORBIDDEN') answered.push(path)
    }
    expect(answered).toEqual(paths.filter((path) => isOpenTo(path, role)))
  })
})

test('a key does nothing that only a person can', async () => {
  const caller = keyOf(testCaller(opened.book))
  const refusedOnes: string[] = []
  for (const path of paths) {
    const answer = await answerTo(procedureOf(path, ok(caller))({ nonsense: true }))
    if (codeOf(answer) === 'FORBIDDEN') refusedOnes.push(path)
  }
  expect(refusedOnes.toSorted()).toEqual([
    ...['keys.create', 'keys.list', 'keys.revoke', 'people.changeRoles'],
    ...['people.chooseOrganisation', 'people.invite', 'people.list', 'people.organisations'],
    ...['people.remove', 'people.withdrawInvitation', 'reviews.giveVerdict'],
  ])
})

/** A key that may do all that keys can. */
function keyOf({ place, userId }: Caller): Caller {
  const actor = { kind: 'key', id: 'key-of-test' } as const
  return { actor, userId, sessionId: null, place: place && { ...place, scopes: keyScopes } }
}

describe('two organisations with the same claims and policies', () => {
  const mark = 'Alfamerke'
  let second: Book
  let subject: Subject

  beforeEach(async () => {
    second = addTestOrganisation(opened.book)
    await fillOrganisation(opened.book, mark, sink)
    await fillOrganisation(second, 'Betamerke', sink)
    const { organisationId } = opened.book.store
    subject = { ids: idsOf(opened.book.store), organisationId, userId: `user-${mark}-ann`, mark }
  })

  /** Every case, asked by a caller one after the other. */
  async function askAll(caller: Caller, heard: (path: string, answer: unknown) => void) {
    for (const [path, { inputs }] of Object.entries(procedureCases))
      for (const input of inputs(subject))
        heard(path, await answerTo(procedureOf(path, ok(caller))(input)))
  }

  const integrator = (book: Book): Caller => {
    const key = keyOf(testCaller(book, ['integrator']))
    const held = scopesOf(['integrator'])
    return { ...key, place: key.place && { ...key.place, scopes: held } }
  }

  test.each([
    { name: 'a person in all roles', callerOf: (book: Book) => testCaller(book) },
    { name: 'an admin', callerOf: (book: Book) => testCaller(book, ['admin']) },
    { name: 'the key of an integrator', callerOf: integrator },
  ])('$name of one sees and changes nothing of the other', async ({ callerOf }) => {
    const before = everythingOf(opened.book.store)
    const seen: string[] = []
    await askAll(callerOf(second), (path, answer) => {
      expect(answer, `${path} takes its input`).not.toMatchObject({ cause: expect.any(z.ZodError) })
      const told = JSON.stringify(toldBy(answer, subject))
      const isSeen = told.includes(mark) || idsIn(subject).some((id) => told.includes(`"${id}"`))
      if (isSeen) seen.push(`${path}: ${told.slice(0, 300)}`)
    })
    expect(seen).toEqual([])
    expect(everythingOf(opened.book.store)).toEqual(before)
  })

  test('what is looked for is there to be found', async () => {
    const showing = new Set<string>()
    await askAll(testCaller(opened.book), (path, answer) => {
      if (JSON.stringify(toldBy(answer, null))?.includes(mark)) showing.add(path)
    })
    const shown = [
      ...['actions.list', 'claims.get', 'claims.list', 'debtors.export'],
      ...['debtors.list', 'drafts.get', 'keys.list', 'moves.get', 'people.list', 'people.names'],
      ...['policies.get', 'policies.list', 'reviews.comments', 'reviews.get'],
    ]
    expect(shown.filter((path) => !showing.has(path))).toEqual([])
  })
})

/** What a caller hears; of a refusal, what it does not say itself. */
function toldBy(answer: unknown, subject: Subject | null): unknown {
  if (!(answer instanceof Error) && !isRefusedOneByOne(answer)) return answer ?? null
  const { message, cause } = answer instanceof Error ? answer : { message: '', cause: answer }
  const text = JSON.stringify({ message, cause: { ...(cause as object | undefined) } })
  const own = subject === null ? [] : [...idsIn(subject), `pay-${subject.mark}`]
  return own.reduce((left, said) => left.replaceAll(said, '…'), text)
}

/** Whether an answer is about many things, each by the id that was asked, and all of them refused. */
const isRefusedOneByOne = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'results' in answer && 'done' in answer
    ? answer.done === 0
    : false

const idsIn = ({ ids, userId }: Subject): readonly string[] => [
  ...Object.values(ids).flat(),
  userId,
]

/** Every row of an organisation, and everybody who can sign in. */
function everythingOf(store: Store): object {
  const { organisationId } = store
  const tables = rows<{ readonly name: string }>(
    store,
    `SELECT m."name" FROM sqlite_master m JOIN pragma_table_info(m."name") c
     WHERE m."type" = 'table' AND c."name" = 'organisationId' ORDER BY m."name"`,
    {},
  ).map(({ name }) => name)
  const own = tables.map((table) => [
    table,
    rows(store, `SELECT * FROM "${table}" WHERE "organisationId" = $organisationId`, {
      organisationId,
    }),
  ])
  const people = ['User', 'Account'].map((table) => [
    table,
    rows(store, `SELECT * FROM "${table}"`, {}),
  ])
  const itself = rows(store, 'SELECT * FROM "Organisation" WHERE "id" = $organisationId', {
    organisationId,
  })
  return Object.fromEntries([...own, ...people, ['Organisation', itself]])
}
