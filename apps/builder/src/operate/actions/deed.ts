/** What a person does to actions that have not gone out. */
export type Deed = 'release' | 'change' | 'drop'

/** All deeds, in the order of their buttons. */
export const deeds = ['release', 'change', 'drop'] as const
