import type { Condition } from '../policy/condition.ts'
import type { AlwaysEntry, PolicyDocument, StepOf } from '../policy/document.ts'

/** A condition of a policy, and where it stands. */
export type PlacedCondition = {
  readonly step: string | null
  readonly field: string
  readonly when: Condition
}

/** Every condition of a policy: of what it applies to, of its branches, of its `always` entries. */
export const conditionsOf = (document: PolicyDocument): readonly PlacedCondition[] => [
  ...appliesToOf(document),
  ...Object.entries(document.steps).flatMap(([id, step]) =>
    step.kind === 'branch' ? casesOf(id, step) : [],
  ),
  ...document.always.map(entryCondition),
]

/** What a policy applies to, where it says so. */
export const appliesToOf = ({ appliesTo }: PolicyDocument): readonly PlacedCondition[] =>
  appliesTo === undefined ? [] : [{ step: null, field: 'appliesTo', when: appliesTo }]

/** The conditions of a branch. */
export const casesOf = (id: string, { cases }: StepOf<'branch'>): readonly PlacedCondition[] =>
  cases.map(({ when }, index) => ({ step: id, field: `cases.${index}.when`, when }))

/** The condition of an `always` entry. */
export const entryCondition = ({ id, when }: AlwaysEntry): PlacedCondition => ({
  step: id,
  field: 'when',
  when,
})
