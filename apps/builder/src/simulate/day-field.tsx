import { type PlainDate, parsePlainDate } from '@forfall/rules'
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../messages/use-words.ts'

type DayFieldProps = {
  readonly label: string
  /** `null` where no day is set. */
  readonly day: PlainDate | null
  /** What is wrong with a day; `null` where nothing is. */
  readonly refuse?: (day: PlainDate) => string | null
  readonly onChange: (day: PlainDate) => void
  /** Takes the day out, where it can be left empty. */
  readonly onClear?: () => void
}

/** A field for a day. One that does not exist, or does not fit, stays in it with the reason. */
export function DayField({ label, day, refuse = () => null, onChange, onClear }: DayFieldProps) {
  const words = useWords()
  const [typed, setTyped] = useState<Typed | null>(null)
  const take = (text: string): string | null => {
    const read = parsePlainDate(text)
    if (read === null) return words.say('simulate.day-needed')
    const problem = refuse(read)
    if (problem === null) onChange(read)
    return problem
  }
  const type = (text: string) => {
    const isCleared = text === '' && onClear !== undefined
    if (isCleared) onClear()
    const problem = isCleared ? null : take(text)
    setTyped(problem === null ? null : { text, problem, at: day })
  }
  // A day that came from elsewhere takes the place of what was typed before.
  const open = typed !== null && typed.at === day ? typed : null
  return (
    <TextInput
      type="date"
      label={label}
      value={open?.text ?? day ?? ''}
      error={open?.problem}
      onChange={({ currentTarget }) => type(currentTarget.value)}
    />
  )
}

/** What cannot be taken, and the day that is still set. */
type Typed = { readonly text: string; readonly problem: string; readonly at: PlainDate | null }
