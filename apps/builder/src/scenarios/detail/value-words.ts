import {
  type Decision,
  type Difference,
  type Expectation,
  type ExpectedValue,
  factName,
  type StepKind,
  seenIn,
} from '@forfall/rules'
import { type FactContext, reasonName, stepName } from '../../messages/fact-words.ts'
import { kindName } from '../../messages/kind-name.ts'
import type { Words } from '../../messages/use-words.ts'

/** What expectations are put into words with. */
export type ValueMeans = { readonly context: FactContext; readonly words: Words }

/** A field of an expectation. */
export type ExpectedField = keyof Expectation

/** A value of a field, in the reader's words. */
function valueWords(field: ExpectedField, value: ExpectedValue, means: ValueMeans): string {
  const { context, words } = means
  if (value === null) return words.say('scenarios.nothing')
  if (typeof value === 'object') return words.amount(value.minor, value.currency)
  switch (field) {
    case 'action':
      return actionName(value, means)
    case 'step':
      return stepName(value, context, words)
    case 'payBy':
    case 'until':
      return words.day(value)
    case 'reason':
      return reasonName(value, context, words)
    case 'cites':
      return limitName(value, means)
    default:
      return hindranceName(value, means)
  }
}

/** What is done: a kind of action, or nothing. */
export const actionName = (action: string, { context, words }: ValueMeans): string =>
  action === 'none' ? words.say('decision.none') : kindName(action as StepKind, context.wording)

/** A limit of the law by its title; its id where nobody knows it. */
function limitName(id: string, { context, words }: ValueMeans): string {
  const limit = context.wording.jurisdiction?.limits.find((one) => one.id === id)
  return limit === undefined ? id : words.text(limit.title)
}

/** What stands in the way: a fact or a step by its name, a code as it is written. */
function hindranceName(value: string, { context, words }: ValueMeans): string {
  if (context.wording.facts.has(value)) return factName(value, context.wording)
  const name = stepName(value, context, words)
  return name === value ? limitName(value, { context, words }) : name
}

/** A difference in one sentence, without its day. */
export function differenceWords(difference: Difference, means: ValueMeans): string {
  const { words } = means
  const { field } = difference
  const name = words.say(`scenarios.field-${field}`)
  const expected = valueWords(field, difference.expected, means)
  if (difference.kind === 'other')
    return words.say('scenarios.other', {
      ...{ name, expected },
      got: valueWords(field, difference.got, means),
    })
  const got = difference.got.map((one) => valueWords(field, one, means))
  return words.say('scenarios.missing', {
    ...{ name, expected },
    got: got.length === 0 ? words.say('scenarios.nothing') : words.list(got, 'and'),
  })
}

/** What was expected of a day, field by field. */
export function expectationWords(expected: Expectation, means: ValueMeans): readonly FieldText[] {
  const { words } = means
  return Object.entries(expected).flatMap(([key, value]) => {
    const field = key as ExpectedField
    if (value === undefined) return []
    const values = Array.isArray(value) ? value : [value]
    const text = values.map((one) => valueWords(field, one, means))
    return [{ field, text: words.list(text, 'and') }]
  })
}

/** A field of a day with its value in words. */
export type FieldText = { readonly field: ExpectedField; readonly text: string }

/** What came out of a day: what was done, and whatever else was asked about. */
export function gotWords(
  decision: Decision,
  expected: Expectation | null,
  means: ValueMeans,
): readonly FieldText[] {
  const seen = seenIn(decision)
  const asked = Object.keys(expected ?? {}) as ExpectedField[]
  return [...new Set([...toldFields(decision), ...asked])].map((field) => {
    if (field === 'blockers' || field === 'cites')
      return { field, text: listed(field, decision, means) }
    return { field, text: valueWords(field, seen[field], means) }
  })
}

/** What tells an action apart from others. */
function toldFields({ action }: Decision): readonly ExpectedField[] {
  if (action.kind === 'none') return ['action']
  if ('payBy' in action) return ['action', 'step', 'fee', 'payBy']
  return 'reason' in action ? ['action', 'step', 'reason'] : ['action', 'step']
}

function listed(field: 'blockers' | 'cites', decision: Decision, means: ValueMeans): string {
  const ids =
    field === 'cites'
      ? decision.explanation.limits.map(({ limit }) => limit)
      : decision.blockers.map(({ code }) => code)
  const names = [...new Set(ids)].map((id) => valueWords(field, id, means))
  return names.length === 0 ? means.words.say('scenarios.nothing') : means.words.list(names, 'and')
}
