import type { Fields } from '../form/descriptors.ts'
import { AnyField } from '../form/field.tsx'
import type { Target } from '../form/target.ts'

type NamedFieldProps = {
  readonly target: Target
  readonly fields: Fields
  readonly path: string
}

/** One field by its path; nothing where the schema has none. */
export function NamedField({ target, fields, path }: NamedFieldProps) {
  const field = fields.get(path)
  return field === undefined ? null : <AnyField target={target} field={field} />
}
