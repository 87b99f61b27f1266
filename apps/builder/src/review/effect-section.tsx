import { differenceTexts } from '@forfall/rules'
import { useQuery } from '@tanstack/react-query'
import { Failed, Waiting } from '../app/answers.tsx'
import { type Review, useTRPC } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'
import type { Names } from './use-names.ts'

type EffectSectionProps = { readonly review: Review; readonly names: Names }

/** What the scenarios of a submission come to under it and under the version before. */
export function EffectSection({ review, names }: EffectSectionProps) {
  const words = useWords()
  return (
    <section className="panel">
      <h2>{words.say('review.effects')}</h2>
      <p className="secondary">
        {review.basedOn === null
          ? words.say('review.nothing-before')
          : words.say('review.scenario-count', { count: review.scenarios.length })}
      </p>
      {review.basedOn !== null && (
        <Effects review={review} names={names} basedOn={review.basedOn} />
      )}
    </section>
  )
}

function Effects({ review, names, basedOn }: EffectSectionProps & { readonly basedOn: number }) {
  const words = useWords()
  const found = useQuery(
    useTRPC().reviews.effects.queryOptions({ submissionId: review.id }, { staleTime: 300_000 }),
  )
  if (found.isError) return <Failed error={found.error} retry={found.refetch} />
  if (found.data === undefined) return <Waiting />
  const changed = found.data.effects.filter(({ difference }) => !difference.isSame)
  if (changed.length === 0) return <p>{words.say('review.no-effect', { version: basedOn })}</p>
  return changed.map(({ scenario, difference }) => (
    <section key={scenario}>
      <h3>{scenario}</h3>
      <ul className="review-changes">
        {differenceTexts(difference, names.wording).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  ))
}
