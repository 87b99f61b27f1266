import { setImmediate as othersTurn } from 'node:timers/promises'
import { ok, type Result, refused } from '@forfall/rules'
import type { ActionFilter } from '../store/action-filter.ts'
import { actionIds } from '../store/read-actions.ts'
import { storageProblem } from '../store/storage-problem.ts'
import type { Book } from './book.ts'
import { bookProblemText } from './problem-text.ts'
import type { BookProblem } from './problems.ts'

/** Actions by their ids, or all that a filter finds: then as many as somebody saw it find. */
export type Selection =
  | { readonly ids: readonly string[] }
  | { readonly filter: ActionFilter; readonly expectedCount: number }

/** Why a selection is not worked through. */
export type SelectionProblem =
  | { readonly code: 'selection-changed'; readonly found: number; readonly expected: number }
  | { readonly code: 'selection-too-large'; readonly countMax: number }

/** What became of one action. */
export type OneResult =
  | { readonly id: string; readonly ok: true }
  | {
      readonly id: string
      readonly ok: false
      /** `null` where something went wrong inside. */
      readonly problem: BookProblem | null
      readonly text: string
    }

/** What became of many actions, one by one. */
export type ManyResults = {
  readonly done: number
  readonly refused: number
  readonly results: readonly OneResult[]
}

/** At most this many actions are worked through at once. */
export const manyMax = 5_000

/**
 * Does something to many actions, each in a transaction of its own: what is refused of one is done to the
 * others all the same.
 *
 * @problem selection-changed the filter finds more or fewer by now
 * @problem selection-too-large
 */
export async function forMany(
  book: Book,
  selection: Selection,
  one: (id: string) => Result<unknown, BookProblem>,
): Promise<Result<ManyResults, SelectionProblem>> {
  const ids = idsIn(book, selection)
  if (!ids.ok) return ids
  const results: OneResult[] = []
  for (const id of ids.value) {
    results.push(resultOf(id, one))
    await othersTurn()
  }
  const done = results.filter((result) => result.ok).length
  return ok({ done, refused: results.length - done, results })
}

function idsIn(book: Book, selection: Selection): Result<readonly string[], SelectionProblem> {
  if ('ids' in selection) return ok([...new Set(selection.ids)])
  const found = actionIds(book.store, selection.filter, manyMax + 1)
  if (found.length > manyMax) return refused({ code: 'selection-too-large', countMax: manyMax })
  const { expectedCount: expected } = selection
  return found.length === expected
    ? ok(found)
    : refused({ code: 'selection-changed', found: found.length, expected })
}

function resultOf(id: string, one: (id: string) => Result<unknown, BookProblem>): OneResult {
  try {
    const done = one(id)
    if (done.ok) return { id, ok: true }
    return { id, ok: false, problem: done.problem, text: bookProblemText(done.problem) }
  } catch (error) {
    if (storageProblem(error) !== null) throw error
    return { id, ok: false, problem: null, text: 'Something went wrong on the server.' }
  }
}
