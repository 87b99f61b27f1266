import { jurisdictionOf } from '@forfall/jurisdictions'
import {
  type Comparison,
  conditionText,
  type FactValue,
  type Language,
  type PolicyDocument,
  positionFact,
  reasonText,
  startPosition,
  unitOf,
  valueText,
  type Wording,
  wordingOf,
} from '@forfall/rules'
import { stepTitle } from '../editor-parts/step-title.ts'
import { isMessageId } from './catalogues.ts'
import type { Words } from './use-words.ts'

/** What is needed to put a claim into words, besides the messages. */
export type FactContext = {
  /** How policies and the law of the claim's country are put into words. */
  readonly wording: Wording
  /** That of the claim, which need not be the country's. */
  readonly currency: string
  /** The claim's policy, which calls its steps by name; `null` where it has none. */
  readonly document: PolicyDocument | null
}

/** How a claim under the law of a country and under a policy is put into words of a language. */
export function factContextOf(
  language: Language,
  country: string | null,
  document: PolicyDocument | null,
): FactContext {
  const jurisdiction = country === null ? null : jurisdictionOf(country)
  return {
    wording: wordingOf(language, jurisdiction),
    currency: jurisdiction?.currency ?? '',
    document,
  }
}

/** A value of a fact, with its unit; steps by name, amounts in the currency of the claim. */
export function factValue(
  { id, value }: { readonly id: string; readonly value: FactValue },
  context: FactContext,
  words: Words,
): string {
  const { wording, currency } = context
  if (value === null) return words.say('value.none')
  if (id === positionFact) return stepName(String(value), context, words)
  const isAmount = typeof value === 'number' && unitOf(id, wording) === 'minor-units'
  return isAmount && currency !== '' ? words.amount(value, currency) : valueText(id, value, wording)
}

/** What a comparison asks, as a sentence without a full stop; steps by name. */
export function comparisonWords(
  { fact, operator, value }: Comparison,
  context: FactContext,
  words: Words,
): string {
  const named = (id: string | number): string => stepName(String(id), context, words)
  const isStep = fact === positionFact && typeof value === 'string'
  return conditionText({ fact, operator, value: isStep ? named(value) : value }, context.wording)
}

/** Name of a step, as its policy calls it; a reason, or the id, where the policy does not know it. */
export function stepName(id: string, context: FactContext, words: Words): string {
  if (id === startPosition) return words.say('step.start')
  const { document, wording } = context
  return document !== null && isKnown(document, id)
    ? stepTitle(document, id, wording)
    : reasonName(id, context, words)
}

/** Whether a policy has a step or an `always` entry of an id. */
const isKnown = ({ steps, always }: PolicyDocument, id: string): boolean =>
  Object.hasOwn(steps, id) || always.some((entry) => entry.id === id)

/** A reason: in words where policies commonly give it or the engine does, else as somebody wrote it. */
export function reasonName(reason: string, { wording }: FactContext, words: Words): string {
  const id = `reason.${reason}`
  return isMessageId(id) ? words.say(id) : reasonText(reason, wording)
}
