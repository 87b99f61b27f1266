import type {
  Condition,
  FactValue,
  FactValues,
  Operator,
  PolicyDocument,
  Step,
  StepOf,
} from '@forfall/rules'

/** What an interpreter of the drawing comes to: an `always` entry, a resting step, or nothing. */
export type Reached = { readonly source: 'always' | 'flow'; readonly step: string } | null

const counted = {
  'due-day': 'daysSinceDue',
  'issue-day': 'daysSinceIssued',
  'pay-by-day': 'daysSincePayBy',
  'last-letter': 'daysSinceLastLetter',
  step: 'daysAtPosition',
} as const

/**
 * Reads a policy as a person reads the drawing: first what is watched, then from where the claim
 * stands along waits and branches to the next step with an action. Knows nothing of rules.
 */
export function readDrawing(
  { always, start, steps }: PolicyDocument,
  position: string,
  facts: FactValues,
): Reached {
  const watched = always.find(({ when }) => isTrue(when, facts))
  if (watched !== undefined) return { source: 'always', step: watched.id }
  let id = position === 'start' ? start : wayOn(steps[position], facts)
  for (let step = stepAt(steps, id); step !== undefined; step = stepAt(steps, id)) {
    if (step.kind !== 'wait' && step.kind !== 'branch')
      return isSendingDay(step, facts) ? { source: 'flow', step: id ?? '' } : null
    id = passing(step, facts)
  }
  return null
}

const stepAt = (steps: PolicyDocument['steps'], id: string | undefined): Step | undefined =>
  id === undefined ? undefined : steps[id]

/** Where a wait or a branch leads today; nowhere while a wait is not over. */
function passing(step: StepOf<'wait' | 'branch'>, facts: FactValues): string | undefined {
  if (step.kind === 'wait') return isOver(step, facts) ? step.next : undefined
  return step.cases.find(({ when }) => isTrue(when, facts))?.next ?? step.otherwise
}

function wayOn(step: Step | undefined, facts: FactValues): string | undefined {
  if (step === undefined || !('next' in step)) return undefined
  const stays = step.kind === 'hold' && !hasPassed(facts['daysAtPosition'], step.days ?? null)
  return stays ? undefined : step.next
}

const hasPassed = (seen: FactValue | undefined, days: number | null): boolean =>
  days === null || (typeof seen === 'number' && seen >= days)

const isOver = ({ since, days, on }: StepOf<'wait'>, facts: FactValues): boolean =>
  hasPassed(facts[counted[since]], days) && (on === 'any-day' || facts['isWorkingDay'] === true)

const isSendingDay = (step: Step | undefined, facts: FactValues): boolean =>
  step === undefined || !('on' in step) || step.on === 'any-day' || facts['isWorkingDay'] === true

function isTrue(condition: Condition, facts: FactValues): boolean {
  if ('all' in condition) return condition.all.every((part) => isTrue(part, facts))
  if ('any' in condition) return condition.any.some((part) => isTrue(part, facts))
  if ('not' in condition) return !isTrue(condition.not, facts)
  const { fact, operator, value } = condition
  return meanings[operator](facts[fact] ?? null, rightSide(value, facts))
}

type Meaning = (seen: FactValue, wanted: unknown) => boolean

const numbers =
  (compare: (seen: number, wanted: number) => boolean): Meaning =>
  (seen, wanted) =>
    typeof seen === 'number' && typeof wanted === 'number' && compare(seen, wanted)

const meanings: { readonly [operator in Operator]: Meaning } = {
  equal: (seen, wanted) => seen === wanted,
  notEqual: (seen, wanted) => seen !== wanted,
  in: (seen, wanted) => Array.isArray(wanted) && wanted.some((one) => one === seen),
  notIn: (seen, wanted) => Array.isArray(wanted) && wanted.every((one) => one !== seen),
  lessThan: numbers((seen, wanted) => seen < wanted),
  lessThanInclusive: numbers((seen, wanted) => seen <= wanted),
  greaterThan: numbers((seen, wanted) => seen > wanted),
  greaterThanInclusive: numbers((seen, wanted) => seen >= wanted),
}

function rightSide(value: unknown, facts: FactValues): unknown {
  const isReference = typeof value === 'object' && value !== null && 'fact' in value
  return isReference ? (facts[String(value.fact)] ?? null) : value
}
