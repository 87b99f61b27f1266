import { type PolicyDocument, sentence } from '@forfall/rules'
import { NativeSelect, TextInput } from '@mantine/core'
import { useDraft } from '../../editor/editor-context.ts'
import { stepTitle } from '../../editor-parts/step-title.ts'
import { actionName, expectationWords } from '../detail/value-words.ts'
import { useValueMeans } from '../use-value-means.ts'
import { currencyOf, type ExpectationDraft } from './form-draft.ts'
import { type DayProps, useFieldError } from './form-props.ts'

/** What can be expected of a day, nothing first. */
const actions = [
  'none',
  'remind',
  'notice',
  'demand',
  'hand-over',
  'hold',
  'review',
  'message',
  'stop',
] as const

const letters: ReadonlySet<string> = new Set(['remind', 'notice', 'demand'])

/** What is expected of a day. What these fields do not show stays asked, and is told. */
export function ExpectationFields({ day, draft, problems, onChange }: DayProps) {
  const means = useValueMeans()
  const { words } = means
  const errorOf = useFieldError(problems)
  const { expect } = day
  const set = (some: Partial<ExpectationDraft>) =>
    onChange({ ...day, expect: { ...expect, ...some } })
  return (
    <div className="write-column">
      <span className="write-heading">{words.say('scenarios.day-expected')}</span>
      <NativeSelect
        label={words.say('scenarios.field-action')}
        value={expect.action}
        data={[
          { value: '', label: words.say('scenarios.not-asked') },
          ...actions.map((value) => ({ value, label: sentence(actionName(value, means)) })),
        ]}
        onChange={({ currentTarget }) => set({ action: currentTarget.value, step: '' })}
      />
      {expect.action !== '' && expect.action !== 'none' && <StepField {...{ expect, set }} />}
      {letters.has(expect.action) && (
        <div className="write-pair">
          <TextInput
            label={words.say('scenarios.field-fee')}
            inputMode="decimal"
            rightSection={<span className="secondary small">{currencyOf(draft)}</span>}
            rightSectionWidth={52}
            value={expect.fee}
            error={errorOf('fee', day.id)}
            onChange={({ currentTarget }) => set({ fee: currentTarget.value })}
          />
          <TextInput
            type="date"
            label={words.say('scenarios.field-payBy')}
            value={expect.payBy}
            error={errorOf('payBy', day.id)}
            onChange={({ currentTarget }) => set({ payBy: currentTarget.value })}
          />
        </div>
      )}
      <AlsoAsked expect={expect} />
    </div>
  )
}

type StepFieldProps = {
  readonly expect: ExpectationDraft
  readonly set: (some: Partial<ExpectationDraft>) => void
}

/** The step or `always` entry that is to act; any, where none is chosen. */
function StepField({ expect, set }: StepFieldProps) {
  const { words, context } = useValueMeans()
  const document = useDraft(({ content }) => content.document)
  const ids = idsFor(expect.action, document)
  const known = expect.step === '' || ids.includes(expect.step) ? ids : [...ids, expect.step]
  return (
    <NativeSelect
      label={words.say('scenarios.field-step')}
      value={expect.step}
      data={[
        { value: '', label: words.say('scenarios.any-step') },
        ...known.map((value) => ({ value, label: stepTitle(document, value, context.wording) })),
      ]}
      onChange={({ currentTarget }) => set({ step: currentTarget.value })}
    />
  )
}

const idsFor = (action: string, { steps, always }: PolicyDocument): readonly string[] => [
  ...Object.entries(steps).flatMap(([id, { kind }]) => (kind === action ? [id] : [])),
  ...always.flatMap((entry) => (entry.do.kind === action ? [entry.id] : [])),
]

function AlsoAsked({ expect: { rest } }: Pick<StepFieldProps, 'expect'>) {
  const means = useValueMeans()
  const { words } = means
  const also = expectationWords(rest, means)
  if (also.length === 0) return null
  return (
    <div className="small secondary">
      {words.say('scenarios.also-asked')}
      <ul className="plain-list">
        {also.map(({ field, text }) => (
          <li key={field}>
            {words.say(`scenarios.field-${field}`)}: {text}
          </li>
        ))}
      </ul>
    </div>
  )
}
