import { TextInput } from '@mantine/core'
import { useWording } from '../../editor-parts/use-wording.ts'
import { useWords } from '../../messages/use-words.ts'
import { FieldFrame } from './field-frame.tsx'
import type { FieldOf } from './field-of.ts'
import { unitText } from './field-words.ts'
import { InUnit } from './in-unit.tsx'
import { useField } from './use-field.ts'
import { useTyped } from './use-typed.ts'
import { readWhole } from './written.ts'

/** A whole number, with what it counts in. */
export function NumberField({ target, field }: FieldOf<'number'>) {
  const words = useWords()
  const wording = useWording()
  const { path, type, isOptional } = field
  const { value, take, place } = useField<number | undefined>(target, path)
  const typed = useTyped({
    place,
    value,
    write: (number) => (number === undefined ? '' : String(number)),
    read: (text) => {
      if (text.trim() === '' && isOptional) return { ok: true, value: undefined }
      const number = readWhole(text)
      return number !== null && number >= type.min && number <= type.max
        ? { ok: true, value: number }
        : {
            ok: false,
            problem: words.say('inspector.whole-number', { min: type.min, max: type.max }),
          }
    },
    take,
  })
  const unit = unitText(path, value, wording)
  return (
    <FieldFrame target={target} path={path} problem={typed.problem}>
      {({ label, error, isReadOnly }) => (
        <InUnit
          unit={unit}
          label={label}
          input={(more) => (
            <TextInput
              {...more}
              inputMode="numeric"
              value={typed.text}
              error={error}
              readOnly={isReadOnly}
              description={isOptional ? words.say('inspector.optional') : undefined}
              onChange={({ currentTarget }) => typed.type(currentTarget.value)}
              onBlur={typed.leave}
            />
          )}
        />
      )}
    </FieldFrame>
  )
}
