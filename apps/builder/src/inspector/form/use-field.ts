import { useDraft } from '../../editor/editor-context.ts'
import { refusalText } from '../../editor-parts/refusal-text.ts'
import { useWords } from '../../messages/use-words.ts'
import { idOf, type Target, useSetValue, valueAt } from './target.ts'

/** A value of the document, and how to set it. */
export type BoundField<Value> = {
  readonly value: Value
  /** Takes what is typed: letters in a row are one step of undo. Answers why it is not taken. */
  readonly take: (value: Value) => string | null
  /** Takes what is chosen, as a step of undo of its own. */
  readonly choose: (value: Value) => string | null
  /** Tells the field from every other one of the policy. */
  readonly place: string
}

/** A field as it is bound to the document by its path. */
export function useField<Value>(target: Target, path: string): BoundField<Value> {
  const words = useWords()
  const value = useDraft(({ content }) => valueAt(content.document, target, path)) as Value
  const set = useSetValue(target)
  const place = `${idOf(target) ?? ''} ${path}`
  const taken = (to: Value, merge?: string): string | null => {
    const problem = set(path, to, merge === undefined ? {} : { merge })
    return problem === null ? null : refusalText(problem, words)
  }
  return { value, take: (to) => taken(to, place), choose: (to) => taken(to), place }
}
