import {
  type Comparison,
  type Condition,
  type Currency,
  catalogue,
  type Fact,
  type FactUnit,
  formatMinor,
  type Operator,
  textIn,
  type Wanted,
} from '@forfall/rules'

/** What a condition is told in: the facts it may name and the currency of its amounts. */
export type Vocabulary = {
  readonly facts: ReadonlyMap<string, Named>
  readonly currency: Currency
}

type Named = { readonly label: string; readonly unit: FactUnit | null }

/** The engine's facts, a country's own, and what a limit may ask of a proposal. */
export function vocabularyOf(own: readonly Fact[], currency: Currency): Vocabulary {
  const named = [...catalogue, ...own].map((fact): [string, Named] => [
    fact.id,
    { label: `“${textIn(fact.label, 'en')}”`, unit: fact.unit },
  ])
  const proposed: [string, Named][] = [
    ['proposal.feeMinor', { label: 'the proposed fee', unit: 'minor-units' }],
    ['proposal.payWithinDays', { label: 'the proposed time to pay', unit: 'days' }],
  ]
  return { facts: new Map([...named, ...proposed]), currency }
}

const operatorWords: { readonly [operator in Operator]: string } = {
  equal: 'is',
  notEqual: 'is not',
  lessThan: 'is less than',
  lessThanInclusive: 'is at most',
  greaterThan: 'is more than',
  greaterThanInclusive: 'is at least',
  in: 'is one of',
  notIn: 'is none of',
}

/** A condition as an English sentence without its full stop. Groups inside groups get brackets. */
export function conditionInWords(condition: Condition, vocabulary: Vocabulary): string {
  const inner = (part: Condition): string => {
    const words = conditionInWords(part, vocabulary)
    return 'all' in part || 'any' in part ? `(${words})` : words
  }
  if ('all' in condition) return condition.all.map(inner).join(' and ')
  if ('any' in condition) return condition.any.map(inner).join(' or ')
  if ('not' in condition) return `not: ${inner(condition.not)}`
  return comparisonInWords(condition, vocabulary)
}

function comparisonInWords(comparison: Comparison, vocabulary: Vocabulary): string {
  const { label, unit } = namedFact(comparison.fact, vocabulary)
  if (isNeverMet(comparison, unit)) return 'what can never be'
  const wanted = wantedInWords(comparison.value, unit, vocabulary)
  return `${label} ${operatorWords[comparison.operator]} ${wanted}`
}

/** No count is below zero; a limit that asks for it lets nothing through. */
const isNeverMet = ({ operator, value }: Comparison, unit: FactUnit | null): boolean =>
  unit === 'count' && operator === 'lessThan' && value === 0

function wantedInWords(wanted: Wanted, unit: FactUnit | null, vocabulary: Vocabulary): string {
  if (wanted === null) return 'not applicable'
  if (typeof wanted === 'boolean') return wanted ? 'yes' : 'no'
  if (typeof wanted === 'number') return numberInWords(wanted, unit, vocabulary.currency)
  if (typeof wanted === 'string') return wanted
  if ('parameter' in wanted) return `\`${wanted.parameter}\``
  if ('fact' in wanted) return namedFact(wanted.fact, vocabulary).label
  return wanted.map((value) => wantedInWords(value, unit, vocabulary)).join(', ')
}

function numberInWords(value: number, unit: FactUnit | null, currency: Currency): string {
  if (unit === 'minor-units') return `${formatMinor(value)} ${currency}`
  return unit === 'days' ? `${value} ${value === 1 ? 'day' : 'days'}` : String(value)
}

/** A fact by its label; one that nobody declared would be a limit that cannot be evaluated. */
function namedFact(id: string, { facts }: Vocabulary): Named {
  const named = facts.get(id)
  if (named === undefined)
    throw new Error(`No fact "${id}": is it in the catalogue or the country?`)
  return named
}
