import type { PolicyDocument, ScenarioInput, Step } from '@forfall/rules'

/** What a draft holds: the policy document, and the scenarios that test it. */
export type DraftContent = {
  readonly document: PolicyDocument
  /** As they are written, amounts as text. */
  readonly scenarios: readonly ScenarioInput[]
}

/** A place in a draft, named as findings and conflicts name it. */
export type Place = {
  /** Id of the step or `always` entry; `null` when it is about the document. */
  readonly step: string | null
  /** Path inside it, such as `cases.0.when`; `null` when it is about the whole of it. */
  readonly field: string | null
}

/** The step of an id, and never what every object has. */
export const stepOf = ({ steps }: PolicyDocument, id: string): Step | undefined =>
  Object.hasOwn(steps, id) ? steps[id] : undefined

/** A document with a step put in or replaced. */
export const withStep = (document: PolicyDocument, id: string, step: Step): PolicyDocument => ({
  ...document,
  steps: { ...document.steps, [id]: step },
})
