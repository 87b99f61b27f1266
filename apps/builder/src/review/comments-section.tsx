import { Switch } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Failed, Waiting } from '../app/answers.tsx'
import { type Review, useTRPC } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'
import { CommentForm } from './comment-form.tsx'
import { CommentsList } from './comments-list.tsx'
import type { Names } from './use-names.ts'

type CommentsSectionProps = {
  readonly review: Review
  readonly names: Names
  readonly about: string | null
  readonly onAbout: (step: string | null) => void
}

/** What people said of a policy, with the place each is about, and a field for more. */
export function CommentsSection({ review, names, about, onAbout }: CommentsSectionProps) {
  const words = useWords()
  const { policyId, id: submissionId, document } = review
  const found = useQuery(useTRPC().reviews.comments.queryOptions({ policyId }))
  const [isAll, setIsAll] = useState(false)
  if (found.isError) return <Failed error={found.error} retry={found.refetch} />
  if (found.data === undefined) return <Waiting />
  const { comments } = found.data
  const shown = comments.filter(({ resolvedAt }) => isAll || resolvedAt === null)
  return (
    <section className="panel">
      <h2>{words.say('review.comments')}</h2>
      {comments.length > shown.length || isAll ? (
        <Switch
          mb={8}
          label={words.say('review.show-resolved')}
          checked={isAll}
          onChange={({ currentTarget }) => setIsAll(currentTarget.checked)}
        />
      ) : null}
      {shown.length === 0 && <p className="secondary">{words.say('review.no-comments')}</p>}
      <CommentsList comments={shown} nameOf={names.nameOf} onPlace={onAbout} />
      <CommentForm
        remark={{ policyId, submissionId, step: about, field: null }}
        places={['start', ...Object.keys(document.steps), ...document.always.map(({ id }) => id)]}
        nameOf={names.nameOf}
        onPlace={onAbout}
      />
    </section>
  )
}
