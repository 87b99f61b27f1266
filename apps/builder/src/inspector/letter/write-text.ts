import {
  ok,
  type Result,
  refused,
  type TextPlace,
  type TextProblem,
  textProblemOf,
} from '@forfall/rules'
import { liquid } from '../../document/read-text.ts'

/** The text of a letter with its values in place; or what is wrong with it. */
export function writeText(text: string, values: object): Result<string, TextProblem> {
  try {
    return ok(String(liquid.parseAndRenderSync(text, values)).trim())
  } catch (error) {
    return refused(textProblemOf(error))
  }
}

/** Where a place is in a text, counted in characters from its beginning. */
export function offsetOf(text: string, { line, column }: TextPlace): number {
  const before = text.split('\n').slice(0, line - 1)
  return before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1
}
