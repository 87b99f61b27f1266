import { Button, Group } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'
import { MayNote, usePermit } from '../operate/parts/may-note.tsx'
import { Refused } from '../operate/parts/refused.tsx'

const outcomes = ['continue', 'stop'] as const

/** What a person decides who has looked at a claim: it goes on, or dunning of it stops for good. */
export function ReviewButtons({ actionId }: { readonly actionId: string }) {
  const words = useWords()
  const { actions, claims } = useTRPC()
  const client = useQueryClient()
  const { may, describedBy } = usePermit('actions:release')
  const close = useMutation(
    actions.closeReview.mutationOptions({
      onSuccess: async () => {
        await client.invalidateQueries({ queryKey: claims.pathKey() })
      },
    }),
  )
  return (
    <>
      <p>{words.say('operate.review-follows')}</p>
      <Group gap={8}>
        {outcomes.map((outcome) => (
          <Button
            key={outcome}
            variant="default"
            disabled={!may}
            aria-describedby={describedBy}
            loading={close.isPending && close.variables.outcome === outcome}
            onClick={() => close.mutate({ id: actionId, outcome })}
          >
            {words.say(`operate.review-${outcome}`)}
          </Button>
        ))}
      </Group>
      <MayNote scope="actions:release" />
      <Refused error={close.error} />
    </>
  )
}
