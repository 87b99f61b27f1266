import { catalogue, positionFact } from '../facts/catalogue.ts'
import type { Fact, FactUnit } from '../facts/fact.ts'
import type { Jurisdiction } from '../law/jurisdiction.ts'
import { type Language, textIn } from '../schemas/scalars.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** What is needed to put a policy into words: a language, and a country's facts and currency. */
export type Wording = {
  readonly language: Language
  readonly words: Vocabulary
  /** Facts a condition can ask for, by id. */
  readonly facts: ReadonlyMap<string, Fact>
  readonly jurisdiction: Jurisdiction | null
}

/**
 * The wording of a language.
 *
 * @param jurisdiction whose facts and currency are spoken of; without one amounts have no currency
 */
export function wordingOf(language: Language, jurisdiction: Jurisdiction | null): Wording {
  const facts = [...catalogue, ...(jurisdiction?.facts ?? [])]
  return {
    language,
    words: vocabularyOf(language),
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    jurisdiction,
  }
}

/** Minor units as an amount: "NOK 100.00", "100,00 NOK". */
export function amountText(minor: number, { words, jurisdiction }: Wording): string {
  const style =
    jurisdiction === null
      ? { minimumFractionDigits: 2 }
      : ({
          style: 'currency',
          currency: jurisdiction.currency,
          currencyDisplay: 'code',
        } as const)
  return new Intl.NumberFormat(words.locale, style).format(minor / 100)
}

/** A number of days: "1 day", "14 days". */
export const daysText = (days: number, { words }: Wording): string =>
  `${days} ${Math.abs(days) === 1 ? words.days.one : words.days.other}`

/** Several things as one: "a, b and c". */
export const listText = (
  parts: readonly string[],
  join: 'and' | 'or',
  { words }: Wording,
): string => {
  const type = join === 'and' ? 'conjunction' : 'disjunction'
  return new Intl.ListFormat(words.locale, { type }).format(parts)
}

/** Name of a language in the reader's own. */
export const languageName = (language: Language, { words }: Wording): string =>
  new Intl.DisplayNames(words.locale, { type: 'language' }).of(language) ?? language

/** Name of a fact; its id where nobody has named it. */
export function factName(id: string, { facts, language, words }: Wording): string {
  const fact = facts.get(id)
  if (fact !== undefined) return textIn(fact.label, language)
  return isEngineFact(id, words) ? words.engineFacts[id] : id
}

/** What a fact counts in; `null` for what is no number, or unknown. */
export const unitOf = (id: string, { facts }: Wording): FactUnit | null =>
  facts.get(id)?.unit ?? engineUnits[id] ?? null

const engineUnits: Readonly<Record<string, FactUnit>> = {
  'proposal.feeMinor': 'minor-units',
  'proposal.payWithinDays': 'days',
}

const isEngineFact = (id: string, words: Vocabulary): id is keyof Vocabulary['engineFacts'] =>
  id === positionFact || Object.hasOwn(words.engineFacts, id)

/** A text with a capital first letter. */
export const sentence = (text: string): string =>
  `${text.slice(0, 1).toLocaleUpperCase('en')}${text.slice(1)}`
