import type { Result } from '@forfall/rules'
import type { Caller } from '../auth/caller.ts'
import type { Links } from '../auth/links.ts'
import type { CallerProblem } from '../auth/problem.ts'
import type { Book } from '../book/book.ts'
import type { Clock } from '../clock.ts'
import type { Sink } from '../outbox/sink.ts'

/** What the procedures work with, whoever asks. */
export type Services = {
  /**
   * The book of the program itself. A procedure has none of its own but by `procedureFor`, which gives
   * it the book of whoever asks.
   */
  readonly root: Book
  readonly clock: Clock
  readonly sink: Sink
  /** What invitations are made with. */
  readonly links: Links
}

/** What one request works with. */
export type Context = Services & {
  /** Who asks. */
  readonly caller: Result<Caller, CallerProblem>
  /** Who asks by now, for answers that go on for long. */
  readonly callerNow: () => Promise<Result<Caller, CallerProblem>>
}
