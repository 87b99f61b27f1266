import type { PlainDate } from '@forfall/rules'
import type { Book } from '../book/book.ts'
import type { Sink } from '../outbox/sink.ts'
import type { RunProgress } from '../store/runs.ts'
import type { Tally } from './tally.ts'

/** What a dunning run needs. */
export type RunOptions = {
  readonly book: Book
  readonly sink: Sink
  /** The day the run is for. */
  readonly asOf: PlainDate
  readonly onProgress?: (progress: RunProgress) => void
}

/** A run at work. */
export type Running = RunOptions & { readonly id: string; readonly tally: Tally }

/** Ends the run in hand: it was cancelled or taken over, and nothing more may be written for it. */
export class RunLost extends Error {}
