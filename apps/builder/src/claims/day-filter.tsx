import { type PlainDate, parsePlainDate } from '@forfall/rules'
import { TextInput } from '@mantine/core'

type DayFilterProps = {
  readonly label: string
  readonly day: PlainDate | undefined
  readonly onDay: (day: PlainDate | undefined) => void
}

/** A day to filter by, or none. */
export function DayFilter({ label, day, onDay }: DayFilterProps) {
  return (
    <TextInput
      type="date"
      label={label}
      value={day ?? ''}
      onChange={({ currentTarget }) => onDay(parsePlainDate(currentTarget.value) ?? undefined)}
    />
  )
}
