import type { Words } from '../../messages/use-words.ts'
import type { TextProblem } from './read-template.ts'

/** What is wrong with the text of a letter, in the reader's language. */
export const textProblemText = ({ code, about, line }: TextProblem, words: Words): string =>
  words.say(`inspector.text-${code}`, { about, line })
