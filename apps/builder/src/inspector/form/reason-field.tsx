import { sentence } from '@forfall/rules'
import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useEditor } from '../../editor/editor-context.ts'
import { useWording } from '../../editor-parts/use-wording.ts'
import { useWords } from '../../messages/use-words.ts'
import { FieldFrame } from './field-frame.tsx'
import type { FieldOf } from './field-of.ts'
import { TextField } from './text-field.tsx'
import { useField } from './use-field.ts'

const own = ' own'

/** A reason: one that policies commonly give, in words, or one of the policy's own. */
export function ReasonField({ target, field }: FieldOf<'text'>) {
  const words = useWords()
  const wording = useWording()
  const { value, choose } = useField<string>(target, field.path)
  const { reasons } = wording.words
  const { readOnlyWhy } = useEditor()
  const [isOwn, setIsOwn] = useState(!Object.hasOwn(reasons, value))
  const pick = (chosen: string): void => {
    setIsOwn(chosen === own)
    if (chosen !== own) choose(chosen)
  }
  const isShownOwn = isOwn || !Object.hasOwn(reasons, value)
  if (isShownOwn)
    return (
      <div className="reason-own">
        <TextField target={target} field={field} />
        <NativeSelect
          size="xs"
          aria-label={words.say('inspector.common-reasons')}
          disabled={readOnlyWhy !== null}
          value={own}
          data={reasonChoices(reasons, words.say('inspector.own-reason'))}
          onChange={({ currentTarget }) => pick(currentTarget.value)}
        />
      </div>
    )
  return (
    <FieldFrame target={target} path={field.path}>
      {({ label, error, isReadOnly }) => (
        <NativeSelect
          label={label}
          error={error}
          disabled={isReadOnly}
          value={value}
          data={reasonChoices(reasons, words.say('inspector.own-reason'))}
          onChange={({ currentTarget }) => pick(currentTarget.value)}
        />
      )}
    </FieldFrame>
  )
}

const reasonChoices = (reasons: Readonly<Record<string, string>>, other: string) => [
  ...Object.entries(reasons).map(([value, label]) => ({ value, label: sentence(label) })),
  { value: own, label: other },
]
