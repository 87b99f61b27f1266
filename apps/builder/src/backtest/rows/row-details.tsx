import { jurisdictionOf } from '@forfall/jurisdictions'
import { type Both, sentence, wordingOf } from '@forfall/rules'
import { useQuery } from '@tanstack/react-query'
import { Failed, Waiting } from '../../app/answers.tsx'
import { type BackTest, useTRPC } from '../../app/api.ts'
import { useWords } from '../../messages/use-words.ts'
import { sides } from '../plots/plotted.ts'

type RowDetailsProps = {
  readonly test: BackTest
  readonly names: Both<string>
  readonly claimId: string
}

/** What is otherwise on a claim in sentences, and what is done on it under each version. */
export function RowDetails({ test, names, claimId }: RowDetailsProps) {
  const words = useWords()
  const found = useQuery(
    useTRPC().backtests.claim.queryOptions({ id: test.id, claimId, language: words.language }),
  )
  if (found.isError) return <Failed error={found.error} retry={found.refetch} />
  if (found.data === undefined) return <Waiting />
  const { texts, isAsThen } = found.data
  return (
    <div className="backtest-details">
      <div>
        <h4>{words.say('backtest.difference')}</h4>
        {texts.length === 0 ? (
          <p className="secondary">{words.say('backtest.details-none')}</p>
        ) : (
          <ul>
            {texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
        {!isAsThen && <p className="tone-warning">{words.say('backtest.not-as-then')}</p>}
      </div>
      {sides.map((side) => (
        <div key={side}>
          <h4>{words.say('backtest.course-before', { version: names[side] })}</h4>
          <Course actions={found.data[side]} country={test.before.country} />
        </div>
      ))}
    </div>
  )
}

type CourseProps = {
  readonly actions: readonly {
    readonly day: string
    readonly kind: keyof Kinds
    readonly step: string
  }[]
  readonly country: string
}

type Kinds = ReturnType<typeof wordingOf>['words']['kinds']

function Course({ actions, country }: CourseProps) {
  const words = useWords()
  const { words: ours } = wordingOf(words.language, jurisdictionOf(country))
  if (actions.length === 0) return <p className="secondary">{words.say('backtest.course-none')}</p>
  return (
    <ul>
      {actions.map(({ day, kind, step }) => (
        <li key={`${day} ${step}`} className="numbers">
          {words.say('backtest.course-line', {
            day: words.day(day),
            what: sentence(ours.kinds[kind]),
          })}
        </li>
      ))}
    </ul>
  )
}
