import { Button, NativeSelect, Stack, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTRPC } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'
import { useMay } from '../start/use-may.ts'
import { Refused } from './refused.tsx'

/** What a remark is about. */
export type RemarkPlace = {
  readonly policyId: string
  readonly submissionId: string | null
  readonly step: string | null
  readonly field: string | null
}

type CommentFormProps = {
  readonly remark: RemarkPlace
  /** Steps that can be chosen; none where the place is given. */
  readonly places: readonly string[]
  readonly nameOf: (step: string) => string
  readonly onPlace: (step: string | null) => void
}

/** A field for a remark, and what it is about. */
export function CommentForm({ remark, places, nameOf, onPlace }: CommentFormProps) {
  const words = useWords()
  const mayComment = useMay('policies:comment')
  const [text, setText] = useState('')
  const [isTried, setIsTried] = useState(false)
  const comment = useComment(() => {
    setText('')
    setIsTried(false)
  })
  const add = (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (text.trim() !== '') comment.mutate({ ...remark, text: text.trim() })
  }
  return (
    <form onSubmit={add} noValidate>
      <Stack gap={8}>
        {places.length > 0 && (
          <NativeSelect
            label={words.say('review.comment-on')}
            value={remark.step ?? ''}
            onChange={({ currentTarget: { value } }) => onPlace(value === '' ? null : value)}
            data={[
              { value: '', label: words.say('review.comment-whole') },
              ...places.map((value) => ({ value, label: nameOf(value) })),
            ]}
          />
        )}
        <Textarea
          label={words.say('review.comment')}
          autosize
          minRows={2}
          maxLength={4000}
          value={text}
          disabled={!mayComment}
          description={mayComment ? undefined : words.say('review.may-not-comment')}
          error={isTried && text.trim() === '' ? words.say('review.comment-missing') : undefined}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Refused error={comment.error} />
        <Button
          type="submit"
          variant="default"
          className="comment-add"
          disabled={!mayComment}
          loading={comment.isPending}
        >
          {words.say('review.comment-add')}
        </Button>
      </Stack>
    </form>
  )
}

function useComment(onDone: () => void) {
  const { reviews } = useTRPC()
  const client = useQueryClient()
  return useMutation(
    reviews.comment.mutationOptions({
      onSuccess: async () => {
        await client.invalidateQueries({ queryKey: reviews.comments.pathKey() })
        onDone()
      },
    }),
  )
}
