import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type SubmissionRow, useTRPC } from '../app/api.ts'
import { useDraft, useEditor } from '../editor/editor-context.ts'
import { usePeople } from '../editor/use-people.ts'
import { useWords } from '../messages/use-words.ts'
import { useMay } from '../start/use-may.ts'
import { Refused } from './refused.tsx'
import { useWhen } from './when.ts'

/** That the open policy is under review or approved, and the way there. Not there where it is neither. */
export function ReviewBanner() {
  const policyId = useDraft(({ content }) => content.document.id)
  const reviews = useQuery(useTRPC().reviews.list.queryOptions({ policyId }))
  const submission = reviews.data?.submissions.find(
    ({ status }) => status === 'open' || status === 'approved',
  )
  return submission === undefined ? null : <Banner submission={submission} />
}

function Banner({ submission }: { readonly submission: SubmissionRow }) {
  const words = useWords()
  const people = usePeople()
  const when = useWhen()
  const { readOnlyWhy } = useEditor()
  const mayWithdraw = useMay('policies:write')
  const withdraw = useWithdraw()
  const { id, status, submittedBy, submittedAt } = submission
  const about = { name: people.get(submittedBy) ?? submittedBy, day: when(submittedAt) }
  return (
    <div className="editor-banner">
      <span>
        {words.say(status === 'open' ? 'review.in-review' : 'review.is-approved', about)}{' '}
        {readOnlyWhy === null && words.say('review.not-part')}
      </span>
      <Link to="/reviews/$submissionId" params={{ submissionId: id }}>
        {words.say('review.open-it')}
      </Link>
      {mayWithdraw && (
        <Button
          size="xs"
          variant="default"
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate({ submissionId: id })}
        >
          {words.say('review.withdraw')}
        </Button>
      )}
      <Refused error={withdraw.error} />
    </div>
  )
}

/** Takes a submission back; the draft stays. */
export function useWithdraw() {
  const { reviews } = useTRPC()
  const client = useQueryClient()
  return useMutation(
    reviews.withdraw.mutationOptions({
      onSuccess: () => client.invalidateQueries({ queryKey: reviews.pathKey() }),
    }),
  )
}
