import { assert, plainDate } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import { appRouter } from '../router/index.ts'
import { runDunning } from '../run/run-dunning.ts'
import { readActions } from '../store/read-actions.ts'
import { testContext } from './caller.ts'
import { memorySink } from './sink.ts'
import { changed, freeze } from './versions.ts'

/** Runs a day and gives what went out with it. */
export async function runDay(book: Book, day: string, sink = memorySink()): Promise<typeof sink> {
  const run = await runDunning({ book, sink, asOf: plainDate(day) })
  assert(run.ok, 'the run of a test does not run')
  return sink
}

/** Publishes the Norwegian consumer policy anew, with notices and their fees waiting for a person. */
export function publishHeldNotices(book: Book): void {
  const held = changed(book, 'no-consumer', ({ steps }) => {
    const { notice } = steps
    assert(notice?.kind === 'notice', 'the policy has no notice')
    const fee = 'statutory-maximum' as const
    return { steps: { ...steps, notice: { ...notice, fee, mode: 'create' as const } } }
  })
  freeze(book, held, plainDate('2026-03-01'))
}

/** The procedures as a person in all roles has them, on a day. */
export const apiOn = (book: Book, day: string, sink = memorySink()) =>
  appRouter.createCaller(
    testContext(book, {
      sink,
      clock: { today: () => plainDate(day), now: () => `${day}T09:00:00.000Z` },
    }),
  )

/** Id of the only action of a book with a status. */
export function onlyAction(book: Book, status: 'pending' | 'sent'): string {
  const found = readActions(book.store, { status, limit: 10 })
  const [one] = found
  assert(one !== undefined && found.length === 1, `there are ${found.length} actions`)
  return one.id
}

/** The code of a refusal, `ok` for any other answer. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  try {
    await call
    return 'ok'
  } catch (error) {
    const cause = error instanceof Error ? error.cause : null
    const problem = cause instanceof Error && 'problem' in cause ? cause.problem : null
    return (problem as { readonly code: string } | null)?.code ?? String(error)
  }
}
