import type { Citation } from '../law/citation.ts'

/** A piece of a policy's text; plain JSON. */
export type Clause = {
  /**
   * What it is about, apart from its words and its place: by it the clauses of two texts are told
   * apart and found again. Unique in a text.
   */
  readonly key: string
  readonly kind: 'title' | 'scope' | 'heading' | 'entry' | 'step' | 'exit'
  /** Id of the step or `always` entry it is about; `null` for what is about the whole policy. */
  readonly step: string | null
  /** `3` for a step, `3a` for an exit, `A1` for an `always` entry; `null` for the rest. */
  readonly number: string | null
  /** 0 for headings, 1 for the flow itself, one more inside each branch. */
  readonly level: number
  /** What people called it; `null` where nobody did. */
  readonly title: string | null
  /** Its sentences. They follow from the policy alone; empty for a heading that has only its title. */
  readonly text: string
  /** When it comes, as a sentence. */
  readonly comes: string | null
  /** How it stands to the law, as sentences. */
  readonly law: string | null
  /** The laws the sentences name. */
  readonly citations: readonly Citation[]
  readonly note: string | null
}

/** A clause that says less than all of it. */
export const clauseOf = (
  some: Pick<Clause, 'key' | 'kind' | 'text'> & Partial<Clause>,
): Clause => ({
  step: null,
  number: null,
  level: 0,
  title: null,
  comes: null,
  law: null,
  citations: [],
  note: null,
  ...some,
})
