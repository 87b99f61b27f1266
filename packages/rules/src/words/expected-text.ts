import type { PolicyProblem } from '../policy/problem.ts'
import type { InputWants } from '../schemas/input-wants.ts'
import { nothingFound } from '../schemas/issue.ts'
import type { Language } from '../schemas/scalars.ts'
import { da } from './expected/da.ts'
import { en } from './expected/en.ts'
import { fi } from './expected/fi.ts'
import { nb } from './expected/nb.ts'
import { sv } from './expected/sv.ts'
import type { ExpectedWords } from './expected/words.ts'

/** Nobody has written the German words; German readers get the English ones. */
const wordsIn: { readonly [language in Language]: ExpectedWords } = { en, nb, da, fi, sv, de: en }

/** What stands at a place of a file that is no policy; what it quotes is as it was written. */
export function foundText({ found, wants }: PolicyProblem, language: Language): string {
  const words = wordsIn[language]
  if (wants?.kind === 'format') return words.format(wants.found)
  return found === nothingFound ? words.nothing : found
}

/** What would have to stand there; in English where the reader of schemas has a word of its own. */
export const expectedText = ({ expected, wants }: PolicyProblem, language: Language): string =>
  wants === undefined ? expected : wantedText(wants, wordsIn[language])

function wantedText(wants: InputWants, words: ExpectedWords): string {
  switch (wants.kind) {
    case 'no-such-key':
      return words.noSuchKey
    case 'known-form':
      return words.knownForm
    case 'one-of':
      return words.oneOf(wants.values.join(', '))
    case 'type':
      return words.types[wants.type] ?? wants.type
    case 'least':
    case 'most':
      return words[wants.kind][wants.of](wants.bound)
    case 'rule':
      return words.rules[wants.rule]
    case 'format':
      return wants.found > wants.known
        ? words.olderFormat(wants.known)
        : words.followedFormat(wants.known)
    case 'other':
      return wants.text
  }
}
