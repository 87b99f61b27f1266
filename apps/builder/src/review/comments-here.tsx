import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../app/api.ts'
import { useDraft, useView } from '../editor/editor-context.ts'
import { useWords } from '../messages/use-words.ts'
import { CommentForm } from './comment-form.tsx'
import { CommentsList } from './comments-list.tsx'
import { useNames } from './use-names.ts'

/** What people said of the step that is selected, and a field for more; all of it where none is. */
export function CommentsHere() {
  const words = useWords()
  const document = useDraft(({ content }) => content.document)
  const selected = useView(({ selection }) => (selection.length === 1 ? selection[0] : undefined))
  const field = useView((view) => view.field)
  const { nameOf } = useNames(document)
  const found = useQuery(useTRPC().reviews.comments.queryOptions({ policyId: document.id }))
  if (found.data === undefined) return null
  const step = selected ?? null
  const comments = found.data.comments.filter(
    (comment) => comment.resolvedAt === null && (step === null || comment.step === step),
  )
  return (
    <section className="inspector-section comments-here" aria-label={words.say('review.comments')}>
      <h3>
        {words.say('review.comments')}{' '}
        {comments.length > 0 && <span className="chip">{words.number(comments.length)}</span>}
      </h3>
      <CommentsList comments={comments} nameOf={nameOf} onPlace={null} />
      <CommentForm
        remark={{ policyId: document.id, submissionId: null, step, field: step && field }}
        places={[]}
        nameOf={nameOf}
        onPlace={() => undefined}
      />
    </section>
  )
}
