import type { DebtorKind } from '../claim/event.ts'
import {
  type Comparison,
  type Condition,
  type FactValue,
  isFactReference,
  type Operator,
  type Wanted,
} from '../policy/condition.ts'
import { orderings } from '../policy/portable.ts'
import { textIn } from '../schemas/scalars.ts'
import {
  amountText,
  daysText,
  factName,
  listText,
  sentence,
  unitOf,
  type Wording,
} from './wording.ts'

/** A condition as a sentence without a full stop: "Outstanding less than NOK 100.00 and disputed: no". */
export const conditionText = (condition: Condition, wording: Wording): string =>
  sentence(conditionPhrase(condition, wording))

/** A condition as part of a sentence. Groups within groups stand in parentheses. */
export function conditionPhrase(condition: Condition, wording: Wording): string {
  if ('all' in condition) return joined(condition.all, 'and', wording)
  if ('any' in condition) return joined(condition.any, 'or', wording)
  if ('not' in condition) return negated(condition.not, wording)
  return comparisonText(condition, wording)
}

/** "Not (kind of debtor: known)" is said as it is meant: "kind of debtor: not known". */
function negated(condition: Condition, wording: Wording): string {
  const asksWhetherKnown =
    'fact' in condition && condition.operator === 'notEqual' && condition.value === null
  return asksWhetherKnown
    ? wording.words.isNotKnown(uncapitalised(factName(condition.fact, wording)))
    : wording.words.not(conditionPhrase(condition, wording))
}

function joined(parts: readonly Condition[], join: 'and' | 'or', wording: Wording): string {
  const texts = parts.map((part) => {
    const text = conditionPhrase(part, wording)
    return isGroup(part) && parts.length > 1 ? `(${text})` : text
  })
  return listText(texts, join, wording)
}

/** Whether a part of a condition is several joined. */
export const isGroup = (part: Condition): boolean =>
  ('all' in part && part.all.length > 1) || ('any' in part && part.any.length > 1)

function comparisonText(comparison: Comparison, wording: Wording): string {
  const { fact, operator, value } = comparison
  const { words } = wording
  const name = uncapitalised(factName(fact, wording))
  if (value === null && operator === 'notEqual') return words.isKnown(name)
  if (value === null) return words.isNotKnown(name)
  const elapsed = elapsedPhrase(comparison, wording)
  if (elapsed !== null) return elapsed
  const wanted = wantedPhrase(comparison, wording)
  const isPhrase =
    orderings.includes(operator) && (unitOf(fact, wording) === 'minor-units' || !isNumber(value))
  return isPhrase ? `${name} ${wanted}` : `${name}: ${wanted}`
}

/** What a fact is compared with, as it is compared: "at most 14 days". */
export const wantedPhrase = ({ fact, operator, value }: Comparison, wording: Wording): string =>
  wording.words.operators[plainly(operator, value)](wantedText(fact, value, wording))

/** Days that have passed: "at least 14 days since the due day"; `null` for any other comparison. */
export function elapsedPhrase(
  { fact, operator, value }: Comparison,
  wording: Wording,
): string | null {
  if (!orderings.includes(operator) || typeof value !== 'number') return null
  if (unitOf(fact, wording) !== 'days') return null
  const elapsed = elapsedText(uncapitalised(factName(fact, wording)), value, wording)
  return elapsed === null ? null : wording.words.operators[operator](elapsed)
}

/**
 * "14 days since the due day", from a label that begins with the word for days; `null` for any other.
 */
function elapsedText(label: string, days: number, wording: Wording): string | null {
  const { other } = wording.words.days
  return label.startsWith(`${other} `)
    ? `${daysText(days, wording)}${label.slice(other.length)}`
    : null
}

/** The comparison a list of one is. */
function plainly(operator: Operator, value: Wanted): Operator {
  if (!isList(value) || value.length > 1) return operator
  return operator === 'in' ? 'equal' : 'notEqual'
}

function wantedText(fact: string, value: Wanted, wording: Wording): string {
  if (isList(value))
    return listText(
      value.map((one) => valueText(fact, one, wording)),
      'or',
      wording,
    )
  if (isFactReference(value)) return uncapitalised(factName(value.fact, wording))
  if (typeof value === 'object' && value !== null) return parameterName(value.parameter, wording)
  return valueText(fact, value, wording)
}

/** A value of a fact, with its unit. */
export function valueText(fact: string, value: FactValue, wording: Wording): string {
  const { words } = wording
  if (value === null) return words.nothing
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'string')
    return isDebtorKind(value, wording) ? words.debtorKinds[value] : value
  const unit = unitOf(fact, wording)
  if (unit === 'minor-units') return amountText(value, wording)
  return unit === 'days' ? daysText(value, wording) : String(value)
}

/** Name of a parameter of the law; its id where the country does not know it. */
export function parameterName(id: string, { jurisdiction, language }: Wording): string {
  const found = jurisdiction?.parameters.find((parameter) => parameter.id === id)
  return found === undefined ? id : textIn(found.label, language)
}

/** Whether a comparison's right side is a list. */
export const isList = (value: Wanted): value is readonly (number | string)[] => Array.isArray(value)
const isNumber = (value: Wanted): boolean => typeof value === 'number'
const isDebtorKind = (value: string, { words }: Wording): value is DebtorKind =>
  Object.hasOwn(words.debtorKinds, value)

/** A name within a sentence: small, unless it is written in capitals. */
const uncapitalised = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? `${text.slice(0, 1).toLowerCase()}${text.slice(1)}` : text
