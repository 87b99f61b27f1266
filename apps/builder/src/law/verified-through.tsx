import type { Parameter, PlainDate } from '@forfall/rules'
import { useWords } from '../messages/use-words.ts'
import { daysLeft } from './running-out.ts'
import './law.css'

type VerifiedThroughProps = {
  readonly parameter: Pick<Parameter, 'verifiedThrough'>
  readonly day: PlainDate
}

/** The last day a value may be relied on, marked where that is soon or over. */
export function VerifiedThrough({ parameter, day }: VerifiedThroughProps) {
  const words = useWords()
  const left = daysLeft(parameter, day)
  return (
    <>
      {words.day(parameter.verifiedThrough)}
      {left !== null && (
        <span className={`chip ${left < 0 ? 'tone-error' : 'tone-warning'} law-runs-out`}>
          {left < 0 ? words.say('law.ran-out') : words.say('law.runs-out', { days: left })}
        </span>
      )}
    </>
  )
}
