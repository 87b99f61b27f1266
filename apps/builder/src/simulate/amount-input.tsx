import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { readAmount, writeAmount } from '../inspector/form/written.ts'
import { useWords } from '../messages/use-words.ts'

type AmountInputProps = {
  readonly label: string
  readonly minor: number
  readonly currency: string
  readonly onChange: (minor: number) => void
}

/** A field for an amount above zero. What cannot be read stays in it, with the reason. */
export function AmountInput({ label, minor, currency, onChange }: AmountInputProps) {
  const words = useWords()
  const [typed, setTyped] = useState<string | null>(null)
  const read = typed === null ? minor : readAmount(typed)
  const isGood = read !== null && read > 0
  const type = (text: string) => {
    setTyped(text)
    const found = readAmount(text)
    if (found !== null && found > 0) onChange(found)
  }
  // A value that came from elsewhere takes the place of what was typed before.
  const isOwn = typed !== null && (!isGood || read === minor)
  return (
    <TextInput
      label={label}
      inputMode="decimal"
      rightSection={<span className="secondary small">{currency}</span>}
      rightSectionWidth={52}
      value={isOwn ? typed : writeAmount(minor, words.language)}
      error={isOwn && !isGood ? words.say('simulate.amount-needed') : undefined}
      onChange={({ currentTarget }) => type(currentTarget.value)}
      onBlur={() => isGood && setTyped(null)}
    />
  )
}
