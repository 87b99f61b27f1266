import { Button, Checkbox, Group, Stack, Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Review, useTRPC } from '../app/api.ts'
import type { MessageId } from '../messages/catalogues.ts'
import { useWords } from '../messages/use-words.ts'
import { Refused } from './refused.tsx'

/** What a reviewer signs, and the two ways to decide. Who may not is told why. */
export function VerdictForm({ review }: { readonly review: Review }) {
  const words = useWords()
  const me = useQuery(useTRPC().people.me.queryOptions()).data
  const [statement, setStatement] = useState('')
  const [hasRead, setHasRead] = useState(false)
  const [tried, setTried] = useState<'approve' | 'send-back' | null>(null)
  const give = useVerdict()
  if (me === undefined) return null
  const why = whyNot(review, me)
  const said = statement.trim()
  const decide = (verdict: 'approve' | 'send-back') => {
    setTried(verdict)
    const text = said === '' && verdict === 'approve' ? words.say('review.statement-approve') : said
    if (text === '' || (verdict === 'approve' && !hasRead)) return
    const { id: submissionId, hash } = review
    give.mutate({ submissionId, hash, verdict, statement: text })
  }
  return (
    <Stack gap={12}>
      {why !== null && (
        <p id="verdict-why" className="secondary">
          {words.say(why)}
        </p>
      )}
      <Textarea
        label={words.say('review.statement')}
        description={words.say('review.statement-hint')}
        placeholder={words.say('review.statement-approve')}
        autosize
        minRows={3}
        maxLength={4000}
        disabled={why !== null}
        value={statement}
        error={
          tried === 'send-back' && said === '' ? words.say('review.statement-missing') : undefined
        }
        onChange={({ currentTarget }) => setStatement(currentTarget.value)}
      />
      <Checkbox
        label={words.say('review.sign-check')}
        description={words.say('review.sign-with', { name: me.name })}
        disabled={why !== null}
        checked={hasRead}
        error={tried === 'approve' && !hasRead ? words.say('review.sign-missing') : undefined}
        onChange={({ currentTarget }) => setHasRead(currentTarget.checked)}
      />
      <Refused error={give.error} />
      <Group gap={8}>
        {(['approve', 'send-back'] as const).map((verdict) => (
          <Button
            key={verdict}
            variant={verdict === 'approve' ? 'filled' : 'default'}
            disabled={why !== null}
            aria-describedby={why === null ? undefined : 'verdict-why'}
            loading={give.isPending && tried === verdict}
            onClick={() => decide(verdict)}
          >
            {words.say(`review.${verdict}`)}
          </Button>
        ))}
      </Group>
    </Stack>
  )
}

type Me = { readonly id: string; readonly scopes: readonly string[] }

/** Why somebody can give no verdict; `null` where they can. The server asks the same again. */
function whyNot({ authors, verdicts }: Review, { id, scopes }: Me): MessageId | null {
  if (authors.includes(id)) return 'review.own-work'
  if (!scopes.includes('policies:review')) return 'review.may-not-review'
  if (verdicts.some(({ reviewerId }) => reviewerId === id)) return 'review.verdict-given'
  return null
}

function useVerdict() {
  const { reviews } = useTRPC()
  const client = useQueryClient()
  return useMutation(
    reviews.giveVerdict.mutationOptions({
      onSuccess: () => client.invalidateQueries({ queryKey: reviews.pathKey() }),
    }),
  )
}
