import { type Problem, problemText } from '../problem.ts'
import { type Answer, badInput } from './answer.ts'

/** The answer to something that is refused. */
export const refusal = (problem: Problem): Answer =>
  badInput([{ code: problem.code, message: problemText(problem), place: null }])
