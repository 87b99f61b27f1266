import { type Currency, formatMinor } from '../domain/money.ts'
import { catalogue } from '../facts/catalogue.ts'
import type { TextProblem } from '../letter/read-text.ts'
import { letterVariables } from '../letter/variables.ts'
import { type Language, type Localized, textIn } from '../schemas/scalars.ts'
import type { Finding, FindingDataOf, FindingKind, ValueRange } from './finding.ts'
import type { Fix, FixKind } from './fix/fix.ts'
import { da } from './words/da.ts'
import { en } from './words/en.ts'
import { fi } from './words/fi.ts'
import { nb } from './words/nb.ts'
import { sv } from './words/sv.ts'
import type { Tell, Words } from './words/words.ts'

/** Nobody has written the German sentences; German readers get the English ones. */
const wordsIn: { readonly [language in Language]: Words } = { en, nb, da, fi, sv, de: en }

/** A finding as a sentence, without its place; English where a language has no sentences. */
export function findingText({ data }: Pick<Finding, 'data'>, language: Language): string {
  const say = wordsIn[language].findings[data.kind] as Say<FindingDataOf<FindingKind>>
  return say(data, tellIn(language))
}

/** What a fix does, as the words on its button. */
export function fixText(fix: Fix, language: Language): string {
  const say = wordsIn[language].fixes[fix.kind] as Say<Extract<Fix, { kind: FixKind }>>
  return say(fix, tellIn(language))
}

/** What is wrong with the text of a letter, with its line. */
export const textProblemText = (problem: TextProblem, language: Language): string =>
  wordsIn[language].textProblems[problem.code](problem)

type Say<About> = (about: About, tell: Tell) => string

function tellIn(language: Language): Tell {
  const words = wordsIn[language]
  const amount = (minor: number): string => amountIn(minor, language)
  const tell: Tell = {
    text: (texts: Localized) => textIn(texts, language),
    money: (minor: number, currency: Currency) => `${amount(minor)} ${currency}`,
    amount,
    fact: (id) => textIn(factOf(id)?.label ?? { en: id }, language),
    values: (fact, values) => rangeText(values, words, (value) => valueText(fact, value, amount)),
    wants: (wants) => (words.wants[wants.kind] as Say<typeof wants>)(wants, tell),
    variables: (names) =>
      letterVariables
        .filter(({ name }) => names.includes(name))
        .map(({ label }) => textIn(label, language))
        .join(', '),
    textProblem: (problem) => textProblemText(problem, language),
  }
  return tell
}

const factOf = (id: string) => catalogue.find((fact) => fact.id === id)

const amountIn = (minor: number, language: Language): string =>
  language === 'en' || language === 'de' ? formatMinor(minor) : formatMinor(minor).replace('.', ',')

const valueText = (fact: string, value: number, amount: (minor: number) => string): string =>
  factOf(fact)?.unit === 'minor-units' ? amount(value) : String(value)

function rangeText(
  values: ValueRange,
  { ranges }: Words,
  write: (value: number) => string,
): string {
  if ('words' in values)
    return values.words
      .map((word) => (typeof word === 'string' ? word : word ? ranges.yes : ranges.no))
      .join(', ')
  const { from, to } = values
  if (from === null) return to === null ? ranges.any : ranges.atMost(write(to))
  if (to === null) return ranges.atLeast(write(from))
  return from === to ? ranges.exactly(write(from)) : ranges.between(write(from), write(to))
}
