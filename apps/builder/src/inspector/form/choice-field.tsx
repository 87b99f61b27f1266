import { NativeSelect } from '@mantine/core'
import { useWording } from '../../editor-parts/use-wording.ts'
import { FieldFrame } from './field-frame.tsx'
import type { FieldOf } from './field-of.ts'
import { choiceText } from './field-words.ts'
import { useField } from './use-field.ts'

/** One of a few words. */
export function ChoiceField({ target, field }: FieldOf<'choice'>) {
  const wording = useWording()
  const { path, type } = field
  const { value, choose } = useField<string>(target, path)
  return (
    <FieldFrame target={target} path={path}>
      {({ label, error, isReadOnly }) => (
        <NativeSelect
          label={label}
          error={error}
          disabled={isReadOnly}
          value={value}
          data={type.values.map((one) => ({ value: one, label: choiceText(path, one, wording) }))}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        />
      )}
    </FieldFrame>
  )
}
