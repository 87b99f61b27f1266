import { type DebtorKind, debtorKinds, factName } from '@forfall/rules'
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useWords } from '../../messages/use-words.ts'
import { YesNo } from '../../simulate/yes-no.tsx'
import { useValueMeans } from '../use-value-means.ts'
import { DaysForm } from './days-form.tsx'
import { currencyOf, type FormDraft } from './form-draft.ts'
import { type FormProps, useFieldError } from './form-props.ts'

/** The fields of a scenario: what it is for, the claim, and its days. */
export function ScenarioForm(props: FormProps) {
  const words = useWords()
  return (
    <div className="write-form">
      <AboutFields {...props} />
      <fieldset className="write-group">
        <legend>{words.say('scenarios.claim')}</legend>
        <ClaimFields {...props} />
      </fieldset>
      <DaysForm {...props} />
    </div>
  )
}

function AboutFields({ draft, problems, onChange }: FormProps) {
  const words = useWords()
  const errorOf = useFieldError(problems)
  const set = (some: Partial<FormDraft>) => onChange({ ...draft, ...some })
  return (
    <div className="write-fields write-about">
      <TextInput
        data-autofocus
        className="write-wide"
        label={words.say('scenarios.name')}
        required
        maxLength={200}
        value={draft.name}
        error={errorOf('name')}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <TextInput
        label={words.say('scenarios.labels')}
        description={words.say('scenarios.labels-note')}
        value={draft.labels}
        onChange={({ currentTarget }) => set({ labels: currentTarget.value })}
      />
      <TextInput
        label={words.say('scenarios.source')}
        description={words.say('scenarios.source-note')}
        value={draft.source}
        onChange={({ currentTarget }) => set({ source: currentTarget.value })}
      />
      <Textarea
        className="write-wide"
        label={words.say('scenarios.note')}
        autosize
        minRows={1}
        value={draft.note}
        onChange={({ currentTarget }) => set({ note: currentTarget.value })}
      />
    </div>
  )
}

function ClaimFields({ draft, problems, onChange }: FormProps) {
  const { words, context } = useValueMeans()
  const { wording } = context
  const errorOf = useFieldError(problems)
  const set = (some: Partial<FormDraft>) => onChange({ ...draft, ...some })
  return (
    <div className="write-fields">
      <TextInput
        label={words.say('simulate.amount')}
        inputMode="decimal"
        rightSection={<span className="secondary small">{currencyOf(draft)}</span>}
        rightSectionWidth={52}
        value={draft.amount}
        error={errorOf('amount')}
        onChange={({ currentTarget }) => set({ amount: currentTarget.value })}
      />
      {(['issued', 'due'] as const).map((field) => (
        <TextInput
          key={field}
          type="date"
          label={words.say(`simulate.${field}`)}
          value={draft[field]}
          error={errorOf(field)}
          onChange={({ currentTarget }) => set({ [field]: currentTarget.value })}
        />
      ))}
      <NativeSelect
        label={factName('debtorKind', wording)}
        value={draft.debtorKind}
        data={[
          ...debtorKinds.map((kind) => ({ value: kind, label: wording.words.debtorKinds[kind] })),
          { value: '', label: words.say('simulate.not-said') },
        ]}
        onChange={({ currentTarget }) =>
          set({ debtorKind: currentTarget.value as DebtorKind | '' })
        }
      />
      <YesNo
        label={factName('isCommercial', wording)}
        value={draft.commercial}
        onChange={(commercial) => set({ commercial })}
      />
    </div>
  )
}
