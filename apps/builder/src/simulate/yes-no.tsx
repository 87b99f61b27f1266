import { NativeSelect } from '@mantine/core'
import { useWords } from '../messages/use-words.ts'

type YesNoProps = {
  readonly label: string
  /** `null` where nobody has said. */
  readonly value: boolean | null
  readonly onChange: (value: boolean | null) => void
}

/** Yes, no, or that nobody has said, which is neither. */
export function YesNo({ label, value, onChange }: YesNoProps) {
  const words = useWords()
  return (
    <NativeSelect
      label={label}
      value={String(value)}
      data={[
        { value: 'true', label: words.say('simulate.yes') },
        { value: 'false', label: words.say('simulate.no') },
        { value: 'null', label: words.say('simulate.not-said') },
      ]}
      onChange={({ currentTarget }) =>
        onChange(currentTarget.value === 'null' ? null : currentTarget.value === 'true')
      }
    />
  )
}
