import { storageProblemText } from './storage-problem.ts'
import type { StoreProblem } from './store.ts'

/** Why a book cannot be opened, in one English sentence. */
export function storeProblemText(problem: StoreProblem): string {
  switch (problem.code) {
    case 'cannot-open':
      return `The book cannot be opened: ${problem.reason}; expected a Forfall database or a free name.`
    case 'migration-changed':
      return `Migration ${problem.migration} was applied in another wording; expected it unchanged.`
    case 'migration-unknown':
      return `The book was written by a newer version (${problem.migration}); expected this version or an older one.`
    case 'migration-unfinished':
      return `Migration ${problem.migration} was begun by another tool and not finished.`
    default:
      return storageProblemText(problem)
  }
}
