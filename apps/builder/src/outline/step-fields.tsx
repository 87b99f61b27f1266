import type { Step } from '@forfall/rules'
import type { ReactNode } from 'react'
import { conditionWords } from '../messages/condition-words.ts'
import { type FactContext, stepName } from '../messages/fact-words.ts'
import { endsThere, stepWords } from '../messages/step-words.ts'
import { useWords } from '../messages/use-words.ts'

type StepFieldsProps = {
  readonly step: Step
  readonly context: FactContext
  readonly onFollow: (step: string) => void
}

/** Everything a policy says of one step, and where it leads. */
export function StepFields({ step, context, onFollow }: StepFieldsProps) {
  const words = useWords()
  const { kind, summary, chips } = stepWords(step, context, words)
  const details = [summary, ...chips].filter((part) => part !== '')
  return (
    <dl className="step-fields">
      <Field name={words.say('outline.kind')}>{kind}</Field>
      {details.length > 0 && (
        <Field name={words.say('outline.settings')}>
          <ul className="plain-list">
            {details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        </Field>
      )}
      {'template' in step && <Field name={words.say('outline.template')}>{step.template}</Field>}
      {step.note !== undefined && <Field name={words.say('outline.note')}>{step.note}</Field>}
      <Field name={words.say('outline.leads-to')}>
        {endsThere(step) || step.kind === 'stop' ? (
          words.say('outline.nowhere')
        ) : (
          <Exits step={step} context={context} onFollow={onFollow} />
        )}
      </Field>
    </dl>
  )
}

function Field({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Exits({ step, context, onFollow }: StepFieldsProps) {
  const words = useWords()
  return (
    <ul className="plain-list">
      {exitsOf(step).map(({ key, to, when }) => (
        <li key={key}>
          {when === null ? '' : `${exitCondition(when, context, words)}: `}
          <button type="button" className="link-button" onClick={() => onFollow(to)}>
            {stepName(to, context, words)}
          </button>
        </li>
      ))}
    </ul>
  )
}

type ExitOf = {
  readonly key: string
  readonly to: string
  readonly when: Extract<Step, { kind: 'branch' }>['cases'][number] | 'otherwise' | null
}

function exitsOf(step: Step): readonly ExitOf[] {
  if (step.kind !== 'branch') {
    const next = step.kind === 'stop' ? undefined : step.next
    return next === undefined ? [] : [{ key: 'next', to: next, when: null }]
  }
  return [
    ...step.cases.map((way, index) => ({ key: String(index), to: way.next, when: way })),
    { key: 'otherwise', to: step.otherwise, when: 'otherwise' as const },
  ]
}

function exitCondition(
  when: NonNullable<ExitOf['when']>,
  context: FactContext,
  words: ReturnType<typeof useWords>,
): string {
  if (when === 'otherwise') return words.say('exit.otherwise')
  const condition = words.say('exit.if', { condition: conditionWords(when.when, context, words) })
  return when.title === undefined ? condition : `${words.text(when.title)} (${condition})`
}
