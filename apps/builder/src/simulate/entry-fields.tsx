import {
  type Currency,
  claimParts,
  debtorKinds,
  factName,
  type PlainDate,
  type Wording,
} from '@forfall/rules'
import { NativeSelect, TextInput } from '@mantine/core'
import { useWords, type Words } from '../messages/use-words.ts'
import {
  type EntryDraft,
  type EntryField,
  type EntryProblem,
  fieldsOf,
  statableFacts,
} from './entry-draft.ts'

type EntryFieldsProps = {
  readonly draft: EntryDraft
  readonly problem: EntryProblem | null
  /** The first day on which something can happen. */
  readonly from: PlainDate
  readonly currency: Currency
  readonly wording: Wording
  readonly onChange: (some: Partial<EntryDraft>) => void
}

/** The fields of what is to happen: its day, unless that stands elsewhere, and what its kind asks for. */
export function EntryFields({
  hasDay = true,
  ...props
}: EntryFieldsProps & { readonly hasDay?: boolean }) {
  const fields: readonly EntryField[] = fieldsOf[props.draft.kind]
  return (hasDay ? (['on', ...fields] as const) : fields).map((field) => (
    <AnyField key={field} {...props} field={field} />
  ))
}

type AnyFieldProps = EntryFieldsProps & { readonly field: EntryField }

function AnyField(props: AnyFieldProps) {
  switch (props.field) {
    case 'on':
    case 'until':
      return <Text {...props} type="date" />
    case 'amount':
    case 'reason':
      return <Text {...props} type="text" />
    default:
      return <Choice {...props} />
  }
}

const labels = {
  on: 'simulate.event-day',
  until: 'simulate.until',
  amount: 'simulate.amount',
  reason: 'simulate.reason',
  covers: 'simulate.covers',
  source: 'simulate.source',
  by: 'simulate.by',
  outcome: 'simulate.outcome',
  fact: 'simulate.fact',
  value: 'simulate.fact-value',
} as const satisfies Record<EntryField, string>

function Text({
  draft,
  problem,
  from,
  currency,
  field,
  type,
  onChange,
}: AnyFieldProps & { readonly type: 'date' | 'text' }) {
  const words = useWords()
  return (
    <TextInput
      type={type}
      label={words.say(labels[field])}
      required={field !== 'until'}
      value={draft[field]}
      error={
        problem?.field === field
          ? words.say(`simulate.${problem.code}`, { day: words.day(from) })
          : undefined
      }
      {...(field !== 'amount'
        ? {}
        : {
            inputMode: 'decimal',
            rightSection: <span className="secondary small">{currency}</span>,
            rightSectionWidth: 52,
          })}
      maxLength={256}
      onChange={({ currentTarget }) => onChange({ [field]: currentTarget.value })}
    />
  )
}

function Choice({ draft, field, wording, onChange }: AnyFieldProps) {
  const words = useWords()
  const choices = choicesFor({ field, draft, wording, words })
  return (
    <NativeSelect
      label={words.say(labels[field])}
      value={draft[field]}
      data={[...choices]}
      onChange={({ currentTarget: { value } }) =>
        onChange(field === 'fact' ? { fact: value, value: firstValue(value) } : { [field]: value })
      }
    />
  )
}

const firstValue = (fact: string): string => (fact === 'debtorKind' ? 'consumer' : 'true')

type Choice = { readonly value: string; readonly label: string }

type ChoiceMeans = Pick<AnyFieldProps, 'field' | 'draft' | 'wording'> & { readonly words: Words }

function choicesFor({ field, draft, wording, words }: ChoiceMeans): readonly Choice[] {
  switch (field) {
    case 'covers':
      return [
        { value: '', label: words.say('simulate.covers-none') },
        ...claimParts.map((part) => ({ value: part, label: words.say(`simulate.covers-${part}`) })),
      ]
    case 'source':
      return (['debtor', 'agency'] as const).map((value) => ({
        value,
        label: words.say(`simulate.source-${value}`),
      }))
    case 'by':
      return (['acknowledgement', 'legal-step'] as const).map((value) => ({
        value,
        label: words.say(`simulate.by-${value}`),
      }))
    case 'outcome':
      return (['continue', 'stop'] as const).map((value) => ({
        value,
        label: words.say(`simulate.outcome-${value}`),
      }))
    case 'fact':
      return statableFacts.map((value) => ({ value, label: factName(value, wording) }))
    default:
      return [
        ...(draft.fact === 'debtorKind'
          ? debtorKinds.map((kind) => ({ value: kind, label: wording.words.debtorKinds[kind] }))
          : (['true', 'false'] as const).map((value) => ({
              value,
              label: words.say(value === 'true' ? 'simulate.yes' : 'simulate.no'),
            }))),
        { value: 'null', label: words.say('simulate.not-said') },
      ]
  }
}
