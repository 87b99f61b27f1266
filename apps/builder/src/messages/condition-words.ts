import { type Comparison, type Condition, isFactReference, type Wanted } from '@forfall/rules'
import { type FactContext, factName, factValue, parameterName } from './fact-words.ts'
import type { Words } from './use-words.ts'

/** A condition as a sentence without a full stop: "Outstanding is less than NOK 100.00". */
export function conditionWords(condition: Condition, context: FactContext, words: Words): string {
  if ('all' in condition) return joined(condition.all, 'and', { context, words })
  if ('any' in condition) return joined(condition.any, 'or', { context, words })
  if ('not' in condition)
    return words.say('condition.not', { part: conditionWords(condition.not, context, words) })
  return comparisonWords(condition, context, words)
}

type Means = { readonly context: FactContext; readonly words: Words }

function joined(
  parts: readonly Condition[],
  join: 'and' | 'or',
  { context, words }: Means,
): string {
  const texts = parts.map((part) => {
    const text = conditionWords(part, context, words)
    const isGroup = ('all' in part && part.all.length > 1) || ('any' in part && part.any.length > 1)
    return isGroup ? `(${text})` : text
  })
  return words.list(texts, join)
}

function comparisonWords(comparison: Comparison, context: FactContext, words: Words): string {
  const { fact, operator, value } = comparison
  return words.say('condition.comparison', {
    fact: factName(fact, context, words),
    wanted: wantedWords({ fact, operator, value }, context, words),
  })
}

/** The right side of a comparison with its operator: "at least 14 days". */
export function wantedWords(comparison: Comparison, context: FactContext, words: Words): string {
  const { operator } = comparison
  return words.say(`operator.${operator}`, { value: valueWords(comparison, context, words) })
}

function valueWords({ fact, value }: Comparison, context: FactContext, words: Words): string {
  if (isList(value))
    return words.list(
      value.map((one) => factValue({ id: fact, value: one }, context, words)),
      'or',
    )
  if (isFactReference(value)) return factName(value.fact, context, words)
  if (typeof value === 'object' && value !== null)
    return parameterName(value.parameter, context, words)
  return factValue({ id: fact, value }, context, words)
}

const isList = (value: Wanted): value is readonly (number | string)[] => Array.isArray(value)
