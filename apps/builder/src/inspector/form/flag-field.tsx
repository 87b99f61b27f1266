import { Switch } from '@mantine/core'
import { FieldFrame } from './field-frame.tsx'
import type { FieldOf } from './field-of.ts'
import { useField } from './use-field.ts'

/** Yes or no. */
export function FlagField({ target, field }: FieldOf<'flag'>) {
  const { path } = field
  const { value, choose } = useField<boolean>(target, path)
  return (
    <FieldFrame target={target} path={path}>
      {({ label, error, isReadOnly }) => (
        <Switch
          label={label}
          error={error}
          disabled={isReadOnly}
          checked={value}
          onChange={({ currentTarget }) => choose(currentTarget.checked)}
        />
      )}
    </FieldFrame>
  )
}
