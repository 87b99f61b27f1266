import { closeBook } from '../../../apps/runner/src/book/book.ts'
import { replayStored } from '../../../apps/runner/src/book/replay.ts'
import { allDecisionIds } from '../../../apps/runner/src/store/decisions.ts'
import { benchBook } from './book.ts'

/** Decisions of a run that were made again in full, and how many of them came out otherwise. */
export type Compared = { readonly decisions: number; readonly differing: number }

/** About so many decisions of a book are made again. */
const sample = 500

/** Makes decisions of a finished run again, each with its explanation, from the claim's log. */
export async function compareAnswers(file: string, emitted: number): Promise<Compared> {
  const book = benchBook(file)
  const every = Math.max(1, Math.floor(emitted / sample))
  let [index, decisions, differing] = [0, 0, 0]
  for (const id of allDecisionIds(book.store)) {
    index += 1
    if (index % every !== 0) continue
    const replay = replayStored(book, id)
    decisions += 1
    if (!replay.ok || !replay.value.isSame) differing += 1
  }
  await closeBook(book)
  return { decisions, differing }
}
