import type { SetupLetter } from '@forfall/rules'
import { NativeSelect } from '@mantine/core'
import { useWords } from '../../../messages/use-words.ts'
import { AmountField } from './amount-field.tsx'
import { CountField } from './count-field.tsx'

/** Days beyond which nobody waits. */
const daysMax = 365

type LetterFieldsProps = {
  readonly legend: string
  readonly letter: SetupLetter
  /** Whether no letter comes before it, so that its days count from the due day. */
  readonly isFirst: boolean
  readonly currency: string
  readonly onChange: (letter: SetupLetter) => void
}

/** When a letter goes out, how long it gives and what it costs. */
export function LetterFields({ legend, letter, isFirst, currency, onChange }: LetterFieldsProps) {
  const words = useWords()
  return (
    <fieldset className="set-up-letter">
      <legend>{legend}</legend>
      <CountField
        label={words.say(isFirst ? 'setup.after-due' : 'setup.after-letter')}
        value={letter.afterDays}
        max={daysMax}
        onChange={(afterDays) => onChange({ ...letter, afterDays })}
      />
      <CountField
        label={words.say('setup.pay-within')}
        value={letter.payWithinDays}
        max={daysMax}
        onChange={(payWithinDays) => onChange({ ...letter, payWithinDays })}
      />
      <FeeFields
        fee={letter.fee}
        currency={currency}
        onChange={(fee) => onChange({ ...letter, fee })}
      />
    </fieldset>
  )
}

const fees = ['none', 'statutory-maximum', 'fixed'] as const

type FeeFieldsProps = {
  readonly fee: SetupLetter['fee']
  readonly currency: string
  readonly onChange: (fee: SetupLetter['fee']) => void
}

function FeeFields({ fee, currency, onChange }: FeeFieldsProps) {
  const words = useWords()
  return (
    <>
      <NativeSelect
        label={words.say('setup.fee')}
        value={typeof fee === 'object' ? 'fixed' : fee}
        data={fees.map((value) => ({ value, label: words.say(`setup.fee-${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onChange(value === 'none' || value === 'statutory-maximum' ? value : { fixedMinor: 0 })
        }
      />
      {typeof fee === 'object' && (
        <AmountField
          label={words.say('setup.fee-amount')}
          currency={currency}
          minor={fee.fixedMinor}
          onChange={(fixedMinor) => onChange({ fixedMinor })}
        />
      )}
    </>
  )
}
