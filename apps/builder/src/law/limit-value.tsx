import type { Parameter, PlainDate } from '@forfall/rules'
import { useWords } from '../messages/use-words.ts'
import { valueText } from './value-text.ts'

type LimitValueProps = {
  readonly parameter: Parameter
  readonly day: PlainDate
  readonly currency: string
}

/** A value a limit asks for, as it is on a day, and how far it may be relied on. */
export function LimitValue({ parameter, day, currency }: LimitValueProps) {
  const words = useWords()
  const { label, unit, values, verifiedThrough } = parameter
  const entry = values.findLast(({ from }) => from <= day)
  const value = entry?.value ?? null
  return (
    <li>
      {words.text(label)}:{' '}
      <span className="numbers">
        {value === null ? words.say('law.none') : valueText(unit, value, { currency, words })}
      </span>{' '}
      <span className="secondary">
        ({entry !== undefined && `${words.say(`law.confidence-${entry.confidence}`)}, `}
        {words.say('law.verified-through', { day: words.day(verifiedThrough) })})
      </span>
    </li>
  )
}
