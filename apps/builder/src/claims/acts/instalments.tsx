import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useWords } from '../../messages/use-words.ts'
import type { ActDraft, InstalmentDraft } from './read-act.ts'

type InstalmentsProps = {
  readonly draft: ActDraft
  readonly currency: string
  readonly said: (field: 'instalments') => string | undefined
  readonly change: (some: Partial<ActDraft>) => void
}

/** At most so many fit a plan. */
const instalmentsMax = 120

/** The instalments of a payment plan, a row each. */
export function Instalments({ draft, currency, said, change }: InstalmentsProps) {
  const words = useWords()
  const { instalments } = draft
  const problem = said('instalments')
  const put = (at: number, some: Partial<InstalmentDraft>) =>
    change({ instalments: instalments.map((one, i) => (i === at ? { ...one, ...some } : one)) })
  return (
    <fieldset className="instalments">
      <legend>{words.say('operate.instalments')}</legend>
      {instalments.map((instalment, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an instalment is nothing but its place in the plan
        <div key={at} className="instalment">
          <TextInput
            type="date"
            aria-label={words.say('operate.instalment-day', { number: at + 1 })}
            value={instalment.dueOn}
            onChange={({ currentTarget }) => put(at, { dueOn: currentTarget.value })}
          />
          <TextInput
            inputMode="decimal"
            aria-label={words.say('operate.instalment-amount', { number: at + 1 })}
            rightSection={<span className="secondary small">{currency}</span>}
            rightSectionWidth={52}
            value={instalment.amount}
            onChange={({ currentTarget }) => put(at, { amount: currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={words.say('operate.instalment-remove', { number: at + 1 })}
            onClick={() => change({ instalments: instalments.filter((_one, i) => i !== at) })}
          >
            <IconTrash size={16} stroke={1.75} />
          </ActionIcon>
        </div>
      ))}
      {problem !== undefined && (
        <p role="alert" className="field-problem">
          {problem}
        </p>
      )}
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPlus size={14} stroke={1.75} aria-hidden />}
        disabled={instalments.length >= instalmentsMax}
        onClick={() => change({ instalments: [...instalments, { dueOn: '', amount: '' }] })}
      >
        {words.say('operate.instalment-add')}
      </Button>
    </fieldset>
  )
}
