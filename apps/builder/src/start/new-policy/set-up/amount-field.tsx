import { NumberInput } from '@mantine/core'

type AmountFieldProps = {
  readonly label: string
  readonly currency: string
  readonly minor: number
  readonly onChange: (minor: number) => void
}

/** An amount of a currency, from 0 on. While nothing is written the last amount counts. */
export function AmountField({ label, currency, minor, onChange }: AmountFieldProps) {
  return (
    <NumberInput
      label={label}
      suffix={` ${currency}`}
      value={minor / 100}
      min={0}
      max={1_000_000}
      clampBehavior="strict"
      decimalScale={2}
      allowNegative={false}
      onChange={(typed) => {
        if (typeof typed === 'number') onChange(Math.round(typed * 100))
      }}
    />
  )
}
