import type { Citation } from '../law/citation.ts'
import type { LetterStep } from '../policy/document.ts'
import type { Language, Localized } from '../schemas/scalars.ts'

/** Something that was asked for otherwise than the law takes it, and what became of it. */
export type SetupAdjustment = {
  /** Id of the step. */
  readonly step: string
  readonly change: AdjustedValue
  /** The rule in a sentence. */
  readonly rule: Localized
  readonly citation: Citation
}

/** What was asked for and what the policy says instead. Days, or minor units inside a fee. */
export type AdjustedValue =
  /** `step` of the adjustment is the wait. */
  | { readonly field: 'days' | 'payWithinDays'; readonly from: number; readonly to: number }
  | { readonly field: 'fee'; readonly from: LetterStep['fee']; readonly to: LetterStep['fee'] }
  /** A letter that nobody asked for and without which the claim cannot be handed over. */
  | { readonly field: 'letter'; readonly letter: LetterStep['kind'] }
  /** Lines that a letter has to have. */
  | { readonly field: 'text'; readonly language: Language }

/** Adjustments in order, those of the same field of a step as one. */
export function joined(adjustments: readonly SetupAdjustment[]): readonly SetupAdjustment[] {
  const byPlace = Map.groupBy(adjustments, ({ step, change }) => {
    const part = change.field === 'text' ? change.language : ''
    return `${step} ${change.field} ${part}`
  })
  return [...byPlace.values()].flatMap((same) => {
    const [first] = same
    const last = same.at(-1)
    if (first === undefined || last === undefined) return []
    const from = 'from' in first.change ? { from: first.change.from } : {}
    return [{ ...last, change: { ...last.change, ...from } as AdjustedValue }]
  })
}
