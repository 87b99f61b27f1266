import type { Book } from '../book/book.ts'
import type { Clock } from '../clock.ts'
import type { Sink } from '../outbox/sink.ts'

/** What the procedures work with. */
export type Context = { readonly book: Book; readonly clock: Clock; readonly sink: Sink }
