import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { readAmount, writeAmount } from '../inspector/form/written.ts'
import { useWords } from '../messages/use-words.ts'

type AmountFilterProps = {
  readonly label: string
  readonly minor: number | undefined
  readonly onMinor: (minor: number | undefined) => void
}

/** An amount to filter by, or none; it is asked when the field is left or Enter is pressed. */
export function AmountFilter({ label, minor, onMinor }: AmountFilterProps) {
  const words = useWords()
  const [isUnread, setUnread] = useState(false)
  const take = (text: string) => {
    const read = text.trim() === '' ? undefined : readAmount(text)
    setUnread(read === null)
    if (read !== null && read !== minor) onMinor(read)
  }
  return (
    <TextInput
      key={minor ?? ''}
      label={label}
      inputMode="decimal"
      defaultValue={minor === undefined ? '' : writeAmount(minor, words.language)}
      error={isUnread ? words.say('operate.amount-needed') : undefined}
      onBlur={({ currentTarget }) => take(currentTarget.value)}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') take(currentTarget.value)
      }}
    />
  )
}
