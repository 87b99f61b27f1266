import { wordingOf } from '@forfall/rules'
import { NativeSelect, TextInput } from '@mantine/core'
import { useWords } from '../../messages/use-words.ts'
import type { ActKind } from './act-kinds.ts'
import { Instalments } from './instalments.tsx'
import { type ActDraft, type DraftProblems, fieldsAsked } from './read-act.ts'

type FieldProps = {
  readonly draft: ActDraft
  readonly currency: string
  readonly said: (field: keyof DraftProblems) => string | undefined
  readonly change: (some: Partial<ActDraft>) => void
}

/** The fields that belong to a kind of act. */
export function ActFields({ kind, ...props }: FieldProps & { readonly kind: ActKind }) {
  return fieldsAsked(kind, props.draft).map((field) => {
    const Field = fields[field]
    return <Field key={field} {...props} />
  })
}

function Amount({ draft, currency, said, change }: FieldProps) {
  return (
    <TextInput
      required
      inputMode="decimal"
      label={useWords().say('operate.amount')}
      rightSection={<span className="secondary small">{currency}</span>}
      rightSectionWidth={52}
      value={draft.amount}
      error={said('amount')}
      onChange={({ currentTarget }) => change({ amount: currentTarget.value })}
    />
  )
}

function Reference({ draft, change }: FieldProps) {
  return (
    <TextInput
      maxLength={128}
      label={useWords().say('operate.reference')}
      value={draft.reference}
      onChange={({ currentTarget }) => change({ reference: currentTarget.value })}
    />
  )
}

function Until({ draft, said, change }: FieldProps) {
  const words = useWords()
  return (
    <TextInput
      type="date"
      label={words.say('operate.until')}
      description={words.say('operate.until-note')}
      value={draft.until}
      error={said('until')}
      onChange={({ currentTarget }) => change({ until: currentTarget.value })}
    />
  )
}

const outcomes = ['claim-stands', 'claim-lowered', 'claim-falls'] as const

function Outcome({ draft, change }: FieldProps) {
  const words = useWords()
  return (
    <NativeSelect
      label={words.say('operate.outcome')}
      value={draft.outcome}
      data={outcomes.map((value) => ({ value, label: words.say(`operate.outcome-${value}`) }))}
      onChange={({ currentTarget: { value } }) =>
        change({ outcome: outcomes.find((one) => one === value) ?? 'claim-stands' })
      }
    />
  )
}

function Stopped({ draft, change }: FieldProps) {
  const words = useWords()
  return (
    <NativeSelect
      label={words.say('operate.stopped')}
      value={draft.stopped ? 'yes' : 'no'}
      data={[
        { value: 'yes', label: words.say('operate.stopped-yes') },
        { value: 'no', label: words.say('operate.stopped-no') },
      ]}
      onChange={({ currentTarget }) => change({ stopped: currentTarget.value === 'yes' })}
    />
  )
}

function By({ draft, change }: FieldProps) {
  const words = useWords()
  return (
    <NativeSelect
      label={words.say('operate.by')}
      value={draft.by}
      data={(['acknowledgement', 'legal-step'] as const).map((value) => ({
        value,
        label: words.say(`operate.by-${value}`),
      }))}
      onChange={({ currentTarget }) =>
        change({ by: currentTarget.value === 'legal-step' ? 'legal-step' : 'acknowledgement' })
      }
    />
  )
}

function DebtorKindChoice({ draft, said, change }: FieldProps) {
  const words = useWords()
  const { debtorKinds } = wordingOf(words.language, null).words
  const kinds = ['consumer', 'business', 'public'] as const
  return (
    <NativeSelect
      label={words.say('operate.debtor-kind')}
      value={draft.debtorKind}
      error={said('debtorKind')}
      data={[
        { value: '', label: words.say('operate.as-it-is') },
        ...kinds.map((value) => ({ value, label: debtorKinds[value] })),
      ]}
      onChange={({ currentTarget: { value } }) =>
        change({ debtorKind: kinds.find((kind) => kind === value) ?? '' })
      }
    />
  )
}

function Commercial({ draft, change }: FieldProps) {
  const words = useWords()
  const values = ['yes', 'no'] as const
  return (
    <NativeSelect
      label={words.say('operate.commercial')}
      value={draft.isCommercial}
      data={[
        { value: '', label: words.say('operate.as-it-is') },
        ...values.map((value) => ({ value, label: words.say(`operate.${value}`) })),
      ]}
      onChange={({ currentTarget: { value } }) =>
        change({ isCommercial: values.find((one) => one === value) ?? '' })
      }
    />
  )
}

const fields = {
  amount: Amount,
  reference: Reference,
  until: Until,
  outcome: Outcome,
  stopped: Stopped,
  by: By,
  instalments: Instalments,
  debtorKind: DebtorKindChoice,
  isCommercial: Commercial,
} as const
