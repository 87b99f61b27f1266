import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type CommentRow, useTRPC } from '../app/api.ts'
import { usePeople } from '../editor/use-people.ts'
import { useWords } from '../messages/use-words.ts'
import { useMay } from '../start/use-may.ts'
import { Refused } from './refused.tsx'
import { useWhen } from './when.ts'
import './review.css'

type CommentsListProps = {
  readonly comments: readonly CommentRow[]
  /** What a step is called. */
  readonly nameOf: (step: string) => string
  /** Goes to the place a comment is about; `null` where it stands beside it. */
  readonly onPlace: ((step: string | null) => void) | null
}

/** Remarks, oldest first; each can be marked as dealt with. */
export function CommentsList({ comments, nameOf, onPlace }: CommentsListProps) {
  const resolve = useResolve()
  return (
    <>
      <ul className="plain-list comments">
        {comments.map((comment) => (
          <Comment
            key={comment.id}
            comment={comment}
            nameOf={nameOf}
            onPlace={onPlace}
            onResolve={() => resolve.mutate({ id: comment.id })}
          />
        ))}
      </ul>
      <Refused error={resolve.error} />
    </>
  )
}

type CommentProps = Omit<CommentsListProps, 'comments'> & {
  readonly comment: CommentRow
  readonly onResolve: () => void
}

function Comment({ comment, nameOf, onPlace, onResolve }: CommentProps) {
  const words = useWords()
  const people = usePeople()
  const when = useWhen()
  const mayComment = useMay('policies:comment')
  const { step, text, writtenBy, writtenAt, resolvedBy, resolvedAt } = comment
  const name = people.get(writtenBy) ?? writtenBy
  return (
    <li className="comment" data-resolved={resolvedAt !== null || undefined}>
      {onPlace !== null && (
        <button type="button" className="text-button small" onClick={() => onPlace(step)}>
          <Place comment={comment} nameOf={nameOf} />
        </button>
      )}
      <p className="comment-text">{text}</p>
      <p className="secondary small">
        {words.say('review.comment-by', { name, when: when(writtenAt) })}
        {resolvedBy !== null &&
          ` · ${words.say('review.comment-resolved', { name: people.get(resolvedBy) ?? resolvedBy })}`}
      </p>
      {resolvedAt === null && mayComment && (
        <Button
          variant="default"
          size="compact-xs"
          aria-label={words.say('review.comment-resolve-this', { text })}
          onClick={onResolve}
        >
          {words.say('review.comment-resolve')}
        </Button>
      )}
    </li>
  )
}

function Place({ comment: { step, field }, nameOf }: Pick<CommentProps, 'comment' | 'nameOf'>) {
  const words = useWords()
  if (step === null) return words.say('review.comment-whole')
  const name = nameOf(step)
  return field === null ? name : words.say('review.comment-field', { step: name, field })
}

function useResolve() {
  const { reviews } = useTRPC()
  const client = useQueryClient()
  return useMutation(
    reviews.resolveComment.mutationOptions({
      onSuccess: () => client.invalidateQueries({ queryKey: reviews.comments.pathKey() }),
    }),
  )
}
