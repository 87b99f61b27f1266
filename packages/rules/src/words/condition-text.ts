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
  if ('not' in condition) return wording.words.not(conditionPhrase(condition.not, wording))
  return comparisonText(condition, wording)
}

function joined(parts: readonly Condition[], join: 'and' | 'or', wording: Wording): string {
  const texts = parts.map((part) => {
    const text = conditionPhrase(part, wording)
    return isGroup(part) && parts.length > 1 ? `(${text})` : text
  })
  return listText(texts, join, wording)
}

const isGroup = (part: Condition): boolean =>
  ('all' in part && part.all.length > 1) || ('any' in part && part.any.length > 1)

function comparisonText({ fact, operator, value }: Comparison, wording: Wording): string {
  const { words } = wording
  const name = uncapitalised(factName(fact, wording))
  if (value === null && operator === 'notEqual') return words.isKnown(name)
  if (value === null) return words.isNotKnown(name)
  const isOrdering = orderings.includes(operator)
  const elapsed = isOrdering && typeof value === 'number' ? elapsedText(name, value, wording) : null
  if (elapsed !== null && unitOf(fact, wording) === 'days')
    return words.operators[operator](elapsed)
  const wanted = words.operators[plainly(operator, value)](wantedText(fact, value, wording))
  const isPhrase = isOrdering && (unitOf(fact, wording) === 'minor-units' || !isNumber(value))
  return isPhrase ? `${name} ${wanted}` : `${name}: ${wanted}`
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
function valueText(fact: string, value: FactValue, wording: Wording): string {
  const { words } = wording
  if (value === null) return words.nothing
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'string')
    return isDebtorKind(value, wording) ? words.debtorKinds[value] : value
  const unit = unitOf(fact, wording)
  if (unit === 'minor-units') return amountText(value, wording)
  return unit === 'days' ? daysText(value, wording) : String(value)
}

function parameterName(id: string, { jurisdiction, language }: Wording): string {
  const found = jurisdiction?.parameters.find((parameter) => parameter.id === id)
  return found === undefined ? id : textIn(found.label, language)
}

const isList = (value: Wanted): value is readonly (number | string)[] => Array.isArray(value)
const isNumber = (value: Wanted): boolean => typeof value === 'number'
const isDebtorKind = (value: string, { words }: Wording): value is DebtorKind =>
  Object.hasOwn(words.debtorKinds, value)

/** A name within a sentence: small, unless it is written in capitals. */
const uncapitalised = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? `${text.slice(0, 1).toLowerCase()}${text.slice(1)}` : text
