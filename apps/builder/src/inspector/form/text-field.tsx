import { Textarea, TextInput } from '@mantine/core'
import { useWords } from '../../messages/use-words.ts'
import { FieldFrame } from './field-frame.tsx'
import type { FieldOf } from './field-of.ts'
import { useField } from './use-field.ts'
import { useTyped } from './use-typed.ts'

/** Texts that may be this long are given more than one line. */
const lineMax = 256

/** A text in no language: a note, a channel. */
export function TextField({ target, field }: FieldOf<'text'>) {
  const words = useWords()
  const { path, type, isOptional } = field
  const { value, take, place } = useField<string | undefined>(target, path)
  const typed = useTyped({
    place,
    value,
    write: (text) => text ?? '',
    read: (text) =>
      text.trim() === '' && !isOptional
        ? { ok: false, problem: words.say('inspector.needed') }
        : { ok: true, value: text === '' ? undefined : text },
    take: (text) => {
      const problem = take(text)
      return problem !== null && type.isId
        ? words.say('refusal.not-an-id', { name: text ?? '' })
        : problem
    },
  })
  return (
    <FieldFrame target={target} path={path} problem={typed.problem}>
      {({ label, error, isReadOnly }) => {
        const shared = {
          label,
          error,
          readOnly: isReadOnly,
          maxLength: type.max,
          value: typed.text,
          onBlur: typed.leave,
        }
        return type.max > lineMax ? (
          <Textarea
            {...shared}
            autosize
            minRows={2}
            maxRows={12}
            onChange={({ currentTarget }) => typed.type(currentTarget.value)}
          />
        ) : (
          <TextInput
            {...shared}
            onChange={({ currentTarget }) => typed.type(currentTarget.value)}
          />
        )
      }}
    </FieldFrame>
  )
}
