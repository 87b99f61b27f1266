import { factName, type Given, type StatedFacts } from '@forfall/rules'
import { useWords } from '../messages/use-words.ts'
import { DayField } from './day-field.tsx'
import { useFactContext } from './use-simulation.ts'
import { YesNo } from './yes-no.tsx'

const flags = [
  'isDueDayAgreed',
  'hasInterestWarning',
  'isReminderFeeAgreed',
  'isDirectlyEnforceable',
] as const satisfies readonly (keyof StatedFacts)[]

const days = [
  { fact: 'aroseOn', label: 'simulate.arose' },
  { fact: 'invoiceSentOn', label: 'simulate.invoice-sent' },
] as const satisfies readonly { readonly fact: keyof StatedFacts; readonly label: string }[]

type TermsFieldsProps = {
  readonly given: Given
  readonly onChange: (some: Pick<Given, 'facts'>) => void
}

/** How the claim came to be, as far as the law of some country asks. */
export function TermsFields({ given: { facts = {} }, onChange }: TermsFieldsProps) {
  const words = useWords()
  const { wording } = useFactContext()
  const set = (some: StatedFacts) => onChange({ facts: { ...facts, ...some } })
  return (
    <details className="setup-terms">
      <summary>{words.say('simulate.terms')}</summary>
      <div className="setup-fields">
        {flags.map((fact) => (
          <YesNo
            key={fact}
            label={factName(fact, wording)}
            value={facts[fact] ?? null}
            onChange={(value) => set({ [fact]: value })}
          />
        ))}
        {days.map(({ fact, label }) => (
          <DayField
            key={fact}
            label={words.say(label)}
            day={facts[fact] ?? null}
            onChange={(day) => set({ [fact]: day })}
            onClear={() => set({ [fact]: null })}
          />
        ))}
      </div>
    </details>
  )
}
