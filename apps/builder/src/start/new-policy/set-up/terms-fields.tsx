import type { Setup } from '@forfall/rules'
import { Radio, Stack, Switch } from '@mantine/core'
import { useWords } from '../../../messages/use-words.ts'
import { AmountField } from './amount-field.tsx'
import type { Answers } from './answers.ts'

type TermsFieldsProps = Pick<Answers, 'setup' | 'law'> & {
  readonly onChange: (setup: Setup) => void
}

const modes = ['create', 'send'] as const

/** What holds for the whole course: interest, compensation, who sends, which claims are too small. */
export function TermsFields({ setup, law, onChange }: TermsFieldsProps) {
  const words = useWords()
  const charges = (part: 'interest' | 'compensation') => (
    <Switch
      label={words.say(`setup.${part}`)}
      checked={setup[part] === 'statutory'}
      onChange={({ currentTarget }) =>
        onChange({ ...setup, [part]: currentTarget.checked ? 'statutory' : 'none' })
      }
    />
  )
  return (
    <>
      {charges('interest')}
      {setup.debtorKinds.some((kind) => kind !== 'consumer') && charges('compensation')}
      <Radio.Group
        label={words.say('setup.mode')}
        value={setup.mode}
        onChange={(value) => onChange({ ...setup, mode: value === 'send' ? 'send' : 'create' })}
      >
        <Stack gap={6} mt={4}>
          {modes.map((mode) => (
            <Radio key={mode} value={mode} label={words.say(`setup.mode-${mode}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <AmountField
        label={words.say('setup.minimum')}
        currency={law.currency}
        minor={setup.minimumMinor}
        onChange={(minimumMinor) => onChange({ ...setup, minimumMinor })}
      />
      <Switch
        label={words.say('setup.accept')}
        checked={setup.acceptPaymentWithoutFees}
        onChange={({ currentTarget }) =>
          onChange({ ...setup, acceptPaymentWithoutFees: currentTarget.checked })
        }
      />
    </>
  )
}
