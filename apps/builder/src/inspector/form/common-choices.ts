import type { StepKind } from '@forfall/rules'
import { type Field, stepFields } from './descriptors.ts'

/** A field with a few values that several steps have. */
export type Choice = Field & { readonly values: readonly string[] }

/** The fields with the same few values on each of some kinds. */
export function commonChoices(kinds: readonly StepKind[]): readonly Choice[] {
  const [first, ...others] = new Set(kinds)
  if (first === undefined) return []
  return [...stepFields[first].values()].flatMap((field) => {
    const isShared = others.every(
      (kind) =>
        JSON.stringify(stepFields[kind].get(field.path)?.type) === JSON.stringify(field.type),
    )
    return isShared && field.type.is === 'choice' ? [{ ...field, values: field.type.values }] : []
  })
}
