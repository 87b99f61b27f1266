import { debtorKinds } from '../claim/event.ts'
import type { Comparison, Condition, Wanted } from '../policy/condition.ts'
import { elapsedPhrase, isGroup, isList, wantedPhrase } from '../words/condition-text.ts'
import { factName, listText, type Wording } from '../words/wording.ts'
import { type ConditionProse, proseOf, type StateFact } from './prose.ts'

/** A condition as a subordinate clause, to stand behind "if": "the claim is disputed". */
export function conditionClause(condition: Condition, wording: Wording): string {
  if ('all' in condition) return joined(condition.all, 'and', wording)
  if ('any' in condition) return joined(condition.any, 'or', wording)
  const prose = proseOf(wording.language).conditions
  if ('not' in condition) return prose.not(conditionClause(condition.not, wording))
  return (
    stateClause(condition, prose) ??
    debtorClause(condition, prose, wording) ??
    comparisonClause(condition, prose, wording)
  )
}

/** Groups within groups stand in parentheses. */
function joined(parts: readonly Condition[], join: 'and' | 'or', wording: Wording): string {
  const texts = parts.map((part) => {
    const text = conditionClause(part, wording)
    return isGroup(part) && parts.length > 1 ? `(${text})` : text
  })
  return listText(texts, join, wording)
}

/** Something that holds or does not; `null` for any other comparison. */
function stateClause(
  { fact, operator, value }: Comparison,
  { states }: ConditionProse,
): string | null {
  if (!isState(fact, states) || typeof value !== 'boolean') return null
  return (operator === 'equal') === value ? states[fact].yes : states[fact].no
}

const isState = (fact: string, states: ConditionProse['states']): fact is StateFact =>
  Object.hasOwn(states, fact)

/** Who the debtor is or is not; `null` for any other comparison. */
function debtorClause(
  { fact, operator, value }: Comparison,
  prose: ConditionProse,
  wording: Wording,
): string | null {
  if (fact !== 'debtorKind') return null
  const kinds = debtorKinds.filter((kind) => wantedOf(value).includes(kind))
  if (kinds.length === 0) return null
  const names = listText(
    kinds.map((kind) => prose.debtors[kind]),
    'or',
    wording,
  )
  return operator === 'equal' || operator === 'in'
    ? prose.debtorIs(names)
    : prose.debtorIsNot(names)
}

const wantedOf = (value: Wanted): readonly unknown[] => (isList(value) ? value : [value])

function comparisonClause(comparison: Comparison, prose: ConditionProse, wording: Wording): string {
  const { fact, operator, value } = comparison
  const name = wording.words.quoted(factName(fact, wording))
  if (value === null) return operator === 'equal' ? prose.isNotKnown(name) : prose.isKnown(name)
  if (typeof value === 'boolean')
    return (operator === 'equal') === value ? prose.holds(name) : prose.holdsNot(name)
  const elapsed = elapsedPhrase(comparison, wording)
  if (elapsed !== null) return prose.elapsed(elapsed)
  const wanted = wantedPhrase(comparison, wording)
  return fact === 'outstandingMinor' && typeof value === 'number'
    ? prose.owed(wanted)
    : prose.compares(name, wanted)
}
