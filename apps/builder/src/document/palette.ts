import type { StepKind } from '@forfall/rules'
import type { Family } from '../policies/kinds.ts'

/** A kind of step as it is offered, with the message that says what it is for. */
export type OfferedKind = {
  readonly kind: StepKind
  readonly about: `kind-about.${StepKind}`
}

/** Kinds that belong together; their name is the message `family.<family>`. */
export type OfferedFamily = {
  readonly family: Family
  readonly name: `family.${Family}`
  readonly kinds: readonly OfferedKind[]
}

/**
 * The kinds of steps a person can add, by family, in the order in which a policy needs them. They are the
 * same in every country: what a law says nothing of it does not forbid, and what it forbids the checks tell.
 */
export const palette: readonly OfferedFamily[] = (
  [
    ['contact', ['remind', 'notice', 'demand', 'message']],
    ['time', ['wait']],
    ['logic', ['branch']],
    ['escalation', ['hand-over', 'hold', 'review']],
    ['ends', ['stop']],
  ] as const satisfies readonly (readonly [Family, readonly StepKind[]])[]
).map(([family, kinds]) => ({
  family,
  name: `family.${family}`,
  kinds: kinds.map((kind) => ({ kind, about: `kind-about.${kind}` })),
}))
