import { type PlainDate, parsePlainDate } from '@forfall/rules'
import { TextInput } from '@mantine/core'
import { useState } from 'react'

type DayInputProps = {
  readonly label: string
  readonly description?: string
  /** The day in the address. */
  readonly asked: PlainDate | undefined
  /** The day the answer is for, where none was asked. */
  readonly answered: PlainDate | undefined
  readonly onAsk: (day: PlainDate | undefined) => void
}

/** A field for a day to ask about. What is half typed stays as it is; only a whole day is asked. */
export function DayInput({ label, description, asked, answered, onAsk }: DayInputProps) {
  const [typed, setTyped] = useState<string | undefined>(asked)
  const type = (text: string) => {
    setTyped(text)
    onAsk(parsePlainDate(text) ?? undefined)
  }
  return (
    <TextInput
      className="day-input"
      type="date"
      label={label}
      description={description}
      value={typed ?? answered ?? ''}
      onChange={({ currentTarget }) => type(currentTarget.value)}
    />
  )
}
