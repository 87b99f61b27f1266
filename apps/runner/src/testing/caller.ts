import { ok, plainDate } from '@forfall/rules'
import type { Caller } from '../auth/caller.ts'
import { roles as allRoles, type Role, scopesOf } from '../auth/permissions.ts'
import type { Book } from '../book/book.ts'
import type { Clock } from '../clock.ts'
import type { Sink } from '../outbox/sink.ts'
import type { Context } from '../router/context.ts'
import { testNow } from './book.ts'
import { memorySink } from './sink.ts'

/** What a test changes of a request. */
export type TestRequest = {
  readonly clock?: Clock
  readonly sink?: Sink
  readonly caller?: Context['caller']
}

/** The day of requests in tests. */
const today = plainDate('2026-03-20')

/** A person of the book's organisation, in any roles; in all of them when none are named. */
export function testCaller(book: Book, roles: readonly Role[] = allRoles): Caller {
  const { organisationId } = book.store
  const place = { organisationId, roles, scopes: scopesOf(roles) }
  const actor = { kind: 'person', id: 'user-of-test' } as const
  return { actor, userId: actor.id, sessionId: 'session-of-test', place }
}

/** What a request of a test works with. Without a caller it is from a person in all roles. */
export function testContext(root: Book, request: TestRequest = {}): Context {
  const caller = request.caller ?? ok(testCaller(root))
  return {
    root,
    clock: request.clock ?? { today: () => today, now: () => testNow },
    sink: request.sink ?? memorySink(),
    links: { origin: 'http://localhost:4400', key: 'the key of links in tests' },
    caller,
    callerNow: async () => caller,
  }
}
