import type { LawOnDay } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'
import { ParameterName, ParameterSource, ParameterValue } from './parameter-cells.tsx'
import { VerifiedThrough } from './verified-through.tsx'

/** The parameters of a country on a day, for narrow screens: the same words as the table. */
export function ParametersCards({ law }: { readonly law: LawOnDay }) {
  const words = useWords()
  return (
    <ul className="plain-list law-cards">
      {law.parameters.map((parameter) => (
        <li key={parameter.id} className="panel">
          <ParameterName parameter={parameter} />
          <p className="law-value numbers">
            <ParameterValue parameter={parameter} currency={law.currency} />
          </p>
          <ParameterSource parameter={parameter} />
          <p className="secondary small">
            {parameter.from !== null && `${words.say('law.from')} ${words.day(parameter.from)} · `}
            {words.say('law.verified')} <VerifiedThrough parameter={parameter} day={law.day} />
          </p>
        </li>
      ))}
    </ul>
  )
}
