import { jurisdictionOf } from '@forfall/jurisdictions'
import {
  catalogue,
  type Fact,
  type FactValue,
  type Jurisdiction,
  type Localized,
  type PolicyDocument,
  positionFact,
  startPosition,
} from '@forfall/rules'
import { isMessageId } from './catalogues.ts'
import type { Words } from './use-words.ts'

/** What is needed to put facts into words: those of the country, its currency, the policy's steps. */
export type FactContext = {
  readonly facts: ReadonlyMap<string, Fact>
  readonly currency: string
  /** What the policy calls its steps and its `always` entries. */
  readonly titles: ReadonlyMap<string, Localized>
  readonly jurisdiction: Jurisdiction | null
}

/** The facts a policy or a claim of a country can speak of. */
export function factContextOf(
  country: string | null,
  document: PolicyDocument | null,
): FactContext {
  const jurisdiction = country === null ? null : jurisdictionOf(country)
  const facts = [...catalogue, ...(jurisdiction?.facts ?? [])]
  return {
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    currency: jurisdiction?.currency ?? '',
    titles: new Map(document === null ? [] : titlesOf(document)),
    jurisdiction,
  }
}

/** Name of a fact. */
export function factName(id: string, context: FactContext, words: Words): string {
  const fact = context.facts.get(id)
  if (fact !== undefined) return words.text(fact.label)
  const message = `fact.${id}`
  return isMessageId(message) ? words.say(message) : id
}

/** A value of a fact, with its unit. */
export function factValue(
  fact: { readonly id: string; readonly value: FactValue },
  context: FactContext,
  words: Words,
): string {
  const { id, value } = fact
  if (value === null) return words.say('value.none')
  if (typeof value === 'boolean') return words.say(value ? 'value.yes' : 'value.no')
  if (typeof value === 'string') return namedValue(id, value, { context, words })
  const unit = context.facts.get(id)?.unit ?? proposalUnits[id]
  if (unit === 'minor-units' && context.currency !== '')
    return words.amount(value, context.currency)
  return unit === 'days' ? words.say('value.days', { days: value }) : words.number(value)
}

/** Name of a step, as its policy calls it; the id where the policy does not know it. */
export function stepName(id: string, context: FactContext, words: Words): string {
  if (id === startPosition) return words.say('step.start')
  const title = context.titles.get(id)
  return title === undefined ? reasonName(id, words) : words.text(title)
}

/** Name of a parameter of the law. */
export function parameterName(id: string, { jurisdiction }: FactContext, words: Words): string {
  const found = jurisdiction?.parameters.find((parameter) => parameter.id === id)
  return found === undefined ? id : words.text(found.label)
}

/** A reason, in words where it is one we know, else as somebody wrote it. */
export function reasonName(reason: string, words: Words): string {
  const id = `reason.${reason}`
  return isMessageId(id) ? words.say(id) : reason
}

/** Units of what an action would be; not facts of a claim, so not in the catalogue. */
const proposalUnits: Readonly<Record<string, Fact['unit']>> = {
  'proposal.feeMinor': 'minor-units',
  'proposal.payWithinDays': 'days',
}

function titlesOf(document: PolicyDocument): readonly [string, Localized][] {
  const always = document.always.map(({ id, title }) => [id, title] as const)
  const steps = Object.entries(document.steps).map(([id, { title }]) => [id, title] as const)
  return [...always, ...steps].flatMap(([id, title]) => (title === undefined ? [] : [[id, title]]))
}

function namedValue(
  fact: string,
  value: string,
  { context, words }: { context: FactContext; words: Words },
): string {
  if (fact === positionFact) return stepName(value, context, words)
  const id = `value.${value}`
  return isMessageId(id) ? words.say(id) : value
}
