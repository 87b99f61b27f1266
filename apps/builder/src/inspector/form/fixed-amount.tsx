import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../../messages/use-words.ts'
import { useLaw } from '../law/use-law.ts'
import { InUnit } from './in-unit.tsx'
import type { Typed } from './use-typed.ts'

type FixedAmountProps = {
  readonly typed: Typed
  readonly error: ReactNode
  readonly isReadOnly: boolean
}

/** An amount in the currency of the country, as it is typed. */
export function FixedAmount({ typed, error, isReadOnly }: FixedAmountProps) {
  const words = useWords()
  const unit = useLaw()?.currency ?? null
  return (
    <InUnit
      unit={unit}
      label={words.say('inspector.amount')}
      input={(more) => (
        <TextInput
          {...more}
          mt={8}
          inputMode="decimal"
          value={typed.text}
          error={error}
          readOnly={isReadOnly}
          onChange={({ currentTarget }) => typed.type(currentTarget.value)}
          onBlur={typed.leave}
        />
      )}
    />
  )
}
