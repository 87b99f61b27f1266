import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type Review, useTRPC } from '../app/api.ts'
import { usePeople } from '../editor/use-people.ts'
import { useWords } from '../messages/use-words.ts'
import { useMay } from '../start/use-may.ts'
import { PublishPanel } from './publish-panel.tsx'
import { Refused } from './refused.tsx'
import { useWithdraw } from './review-banner.tsx'
import { VerdictForm } from './verdict-form.tsx'
import { useWhen } from './when.ts'

/** What can be done about a submission as it stands, and what was said of it. */
export function VerdictPanel({ review }: { readonly review: Review }) {
  const words = useWords()
  const { status } = review
  return (
    <section className="panel verdict">
      <h2>{words.say(status === 'open' ? 'review.verdict' : 'review.verdicts')}</h2>
      <Verdicts review={review} />
      {status === 'open' && <VerdictForm review={review} />}
      {status === 'approved' && <PublishPanel review={review} />}
      {(status === 'open' || status === 'approved') && <Withdraw review={review} />}
      {(status === 'withdrawn' || status === 'sent-back') && (
        <p className="secondary">{words.say('review.closed')}</p>
      )}
    </section>
  )
}

function Verdicts({ review: { verdicts } }: { readonly review: Review }) {
  const words = useWords()
  const people = usePeople()
  const when = useWhen()
  return (
    <ul className="plain-list comments">
      {verdicts.map(({ reviewerId, verdict, statement, givenAt }) => (
        <li key={reviewerId} className="comment">
          <p>
            {words.say(`review.said-${verdict}`, {
              name: people.get(reviewerId) ?? reviewerId,
              when: when(givenAt),
            })}
          </p>
          <p className="comment-text">{statement}</p>
        </li>
      ))}
    </ul>
  )
}

/** Takes a submission back, for authors. */
function Withdraw({ review }: { readonly review: Review }) {
  const words = useWords()
  const mayWrite = useMay('policies:write')
  const me = useQuery(useTRPC().people.me.queryOptions()).data
  const withdraw = useWithdraw()
  if (!mayWrite || me === undefined || !review.authors.includes(me.id)) return null
  return (
    <>
      <Button
        mt={8}
        variant="default"
        loading={withdraw.isPending}
        onClick={() => withdraw.mutate({ submissionId: review.id })}
      >
        {words.say('review.withdraw')}
      </Button>
      <Refused error={withdraw.error} />
    </>
  )
}
