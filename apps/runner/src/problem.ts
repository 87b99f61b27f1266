import type { AuthProblem } from './auth/problem.ts'
import { authProblemText, isAuthProblem } from './auth/problem-text.ts'
import { bookProblemText } from './book/problem-text.ts'
import type { BookProblem } from './book/problems.ts'

/** Why something that is asked of the runner is refused. */
export type Problem = BookProblem | AuthProblem

/** A refusal in one English sentence. */
export const problemText = (problem: Problem): string =>
  isAuthProblem(problem) ? authProblemText(problem) : bookProblemText(problem)
