import type { Field, FieldType } from './descriptors.ts'
import type { Target } from './target.ts'

/** What a field of one type is drawn from. */
export type FieldOf<Is extends FieldType['is']> = {
  readonly target: Target
  readonly field: Field & { readonly type: Extract<FieldType, { readonly is: Is }> }
}
