import { addDays, type PlainDate } from '@forfall/rules'
import { Button, NativeSelect, SegmentedControl } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Failed } from '../app/answers.tsx'
import type { BackTestAsked } from '../app/api.ts'
import { DayInput } from '../app/day-input.tsx'
import { useWords } from '../messages/use-words.ts'
import { useMay } from '../start/use-may.ts'
import type { TestedPolicy } from './use-policy.ts'
import { firstChoice, type VersionOption } from './version-options.ts'

/** How many days after today claims are followed to, unless somebody says otherwise. */
const daysAhead = 180

type Claims = NonNullable<BackTestAsked['claims']>

type Form = {
  readonly before: string
  readonly after: string
  readonly claims: Claims
  readonly dueFrom: PlainDate | undefined
  readonly dueThrough: PlainDate | undefined
  readonly through: PlainDate | undefined
}

type NewTestProps = {
  readonly policy: TestedPolicy
  /** Why the last one could not begin; `null` where it could. */
  readonly error: unknown
  readonly isBusy: boolean
  readonly onStart: (asked: BackTestAsked) => void
}

/** What a back-test is to compare, over which claims. */
export function NewTest({ policy, error, isBusy, onStart }: NewTestProps) {
  const words = useWords()
  const choice = firstChoice(policy.options)
  return (
    <section className="panel" aria-labelledby="backtest-new">
      <h2 id="backtest-new">{words.say('backtest.new')}</h2>
      {choice === null ? (
        <p>{words.say('backtest.one-version')}</p>
      ) : (
        <Fields policy={policy} choice={choice} isBusy={isBusy} onStart={onStart} />
      )}
      {error !== null && <Failed error={error} retry={() => undefined} />}
    </section>
  )
}

type FieldsProps = Omit<NewTestProps, 'error'> & {
  readonly choice: NonNullable<ReturnType<typeof firstChoice>>
}

function Fields({ policy, choice, isBusy, onStart }: FieldsProps) {
  const words = useWords()
  const mayStart = useMay('backtests:start')
  const [form, setForm] = useState<Form>({
    ...{ before: choice.before.key, after: choice.after.key, claims: 'open' },
    ...{ dueFrom: undefined, dueThrough: undefined, through: addDays(policy.today, daysAhead) },
  })
  const change = (part: Partial<Form>) => setForm({ ...form, ...part })
  const asked = askedOf(form, policy.options)
  const why = mayStart ? whyNot(form) : 'backtest.may-not'
  return (
    <form
      className="backtest-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (asked !== null && why === null) onStart(asked)
      }}
    >
      <Versions options={policy.options} form={form} onChange={change} />
      <ClaimsChoice claims={form.claims} onChange={(claims) => change({ claims })} />
      <div className="backtest-days">
        <Day which="due-from" day={form.dueFrom} onChange={(dueFrom) => change({ dueFrom })} />
        <Day
          which="due-through"
          day={form.dueThrough}
          onChange={(dueThrough) => change({ dueThrough })}
        />
        <Day which="through" day={form.through} onChange={(through) => change({ through })} />
      </div>
      <Start isBusy={isBusy} why={why === null ? null : words.say(why)} />
    </form>
  )
}

const whyNot = ({ before, after, through }: Form) => {
  if (before === after) return 'backtest.same' as const
  return through === undefined ? ('backtest.day-missing' as const) : null
}

function askedOf(form: Form, options: readonly VersionOption[]): BackTestAsked | null {
  const { claims, dueFrom, dueThrough, through } = form
  const named = (key: string) => {
    const found = options.find((option) => option.key === key)
    return found && { policyId: found.policyId, version: found.version }
  }
  const [before, after] = [named(form.before), named(form.after)]
  if (before === undefined || after === undefined || through === undefined) return null
  const due = { dueFrom: dueFrom ?? null, dueThrough: dueThrough ?? null }
  return { before, after, claims, through, ...due }
}

type VersionsProps = {
  readonly options: readonly VersionOption[]
  readonly form: Form
  readonly onChange: (part: Partial<Form>) => void
}

function Versions({ options, form, onChange }: VersionsProps) {
  const words = useWords()
  const data = options.map(({ key, title, version }) => {
    const policy = words.text(title)
    return {
      value: key,
      label:
        version === 'draft'
          ? words.say('backtest.draft', { policy })
          : words.say('backtest.version', { policy, version }),
    }
  })
  return (
    <div className="backtest-versions">
      {(['before', 'after'] as const).map((side) => (
        <NativeSelect
          key={side}
          label={words.say(`backtest.${side}`)}
          data={data}
          value={form[side]}
          onChange={({ currentTarget }) => onChange({ [side]: currentTarget.value })}
        />
      ))}
    </div>
  )
}

const whichClaims = ['open', 'past', 'all'] as const satisfies readonly Claims[]

type ClaimsChoiceProps = { readonly claims: Claims; readonly onChange: (claims: Claims) => void }

function ClaimsChoice({ claims, onChange }: ClaimsChoiceProps) {
  const words = useWords()
  return (
    <div className="backtest-claims">
      <span className="backtest-label" id="backtest-claims">
        {words.say('backtest.claims')}
      </span>
      <SegmentedControl
        aria-labelledby="backtest-claims"
        value={claims}
        onChange={(value) => onChange(value as Claims)}
        data={whichClaims.map((value) => ({
          value,
          label: words.say(`backtest.claims-${value}`),
        }))}
      />
      <span className="secondary small">{words.say('backtest.claims-note')}</span>
    </div>
  )
}

type DayProps = {
  readonly which: 'due-from' | 'due-through' | 'through'
  readonly day: PlainDate | undefined
  readonly onChange: (day: PlainDate | undefined) => void
}

const Day = ({ which, day, onChange }: DayProps) => (
  <DayInput
    label={useWords().say(`backtest.${which}`)}
    asked={day}
    answered={undefined}
    onAsk={onChange}
  />
)

function Start({ isBusy, why }: { readonly isBusy: boolean; readonly why: ReactNode }) {
  const words = useWords()
  return (
    <div className="backtest-start">
      <Button
        type="submit"
        loading={isBusy}
        disabled={why !== null}
        aria-describedby={why === null ? undefined : 'backtest-why-not'}
      >
        {words.say('backtest.start')}
      </Button>
      {why !== null && (
        <span id="backtest-why-not" className="secondary small">
          {why}
        </span>
      )}
    </div>
  )
}
