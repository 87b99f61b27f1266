/** Where a policy can stand; it can stand in several places at once. */
export const policyStates = ['draft', 'in-review', 'in-force', 'scheduled', 'retired'] as const

/** Where a policy can stand. */
export type PolicyState = (typeof policyStates)[number]
