import { NumberInput } from '@mantine/core'

type CountFieldProps = {
  readonly label: string
  readonly value: number
  readonly max: number
  readonly onChange: (value: number) => void
}

/** A whole number from 0 on. While nothing is written the last number counts. */
export function CountField({ label, value, max, onChange }: CountFieldProps) {
  return (
    <NumberInput
      label={label}
      value={value}
      min={0}
      max={max}
      clampBehavior="strict"
      allowDecimal={false}
      allowNegative={false}
      onChange={(typed) => {
        if (typeof typed === 'number') onChange(typed)
      }}
    />
  )
}
