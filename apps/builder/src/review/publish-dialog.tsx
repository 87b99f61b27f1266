import { addDays, type PlainDate, parsePlainDate } from '@forfall/rules'
import { Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Failed, Waiting } from '../app/answers.tsx'
import { type Review, useTRPC, type VersionRow } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'
import { MoveOutcome } from './move-outcome.tsx'
import { Refused } from './refused.tsx'

type PublishDialogProps = { readonly review: Review; readonly onClose: () => void }

/** Asks from when a version takes new claims, and what happens to those that run; then publishes. */
export function PublishDialog({ review, onClose }: PublishDialogProps) {
  const words = useWords()
  const trpc = useTRPC()
  const today = useQuery(trpc.health.queryOptions()).data?.today
  const policies = useQuery(trpc.policies.list.queryOptions())
  const isNew = policies.data?.every(({ id }) => id !== review.policyId)
  const history = useQuery(
    trpc.policies.history.queryOptions({ policyId: review.policyId }, { enabled: isNew === false }),
  )
  // What is asked here stays as it was: once it is published there is a version more.
  const [versions, setVersions] = useState<readonly VersionRow[]>()
  const found = isNew === true ? [] : history.data?.versions
  if (versions === undefined && found !== undefined) setVersions(found)
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.say('review.publish-title', { title: words.text(review.document.title) })}
      closeButtonProps={{ 'aria-label': words.say('review.close') }}
      size="lg"
      transitionProps={{ duration: 0 }}
    >
      {today === undefined || versions === undefined ? (
        <Waiting />
      ) : (
        <PublishForm review={review} versions={versions} today={today} onClose={onClose} />
      )}
    </Modal>
  )
}

type PublishFormProps = PublishDialogProps & {
  readonly versions: readonly VersionRow[]
  readonly today: PlainDate
}

function PublishForm({ review, versions, today, onClose }: PublishFormProps) {
  const words = useWords()
  const publish = usePublish()
  const first = firstDay(versions, today)
  const [typed, setTyped] = useState<string>(first)
  const [running, setRunning] = useState<'stay' | 'move'>('stay')
  const day = parsePlainDate(typed)
  const isEarly = day === null || day < today
  const count = versions.reduce((sum, { openCount }) => sum + openCount, 0)
  if (publish.data !== undefined)
    return <Published published={publish.data} policyId={review.policyId} onClose={onClose} />
  const now = (event: FormEvent) => {
    event.preventDefault()
    if (!isEarly) publish.mutate({ submissionId: review.id, effectiveFrom: day, running })
  }
  return (
    <form onSubmit={now} noValidate>
      <Stack gap={16}>
        <TextInput
          data-autofocus
          type="date"
          className="day-input"
          label={words.say('review.publish-from')}
          description={versions.length > 0 ? words.say('review.publish-from-hint') : undefined}
          required
          value={typed}
          error={
            isEarly ? words.say('review.publish-from-early', { day: words.day(today) }) : undefined
          }
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        {versions.length > 0 && <Running count={count} value={running} onChange={setRunning} />}
        {running === 'move' && count > 0 && !isEarly && (
          <MoveAhead submissionId={review.id} day={day} />
        )}
        <Refused error={publish.error} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {words.say('review.cancel')}
          </Button>
          <Button type="submit" loading={publish.isPending}>
            {words.say('review.publish-now')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** Tomorrow, so that no claim of today gets another version than the morning's; later where one begins later. */
function firstDay(versions: readonly VersionRow[], today: PlainDate): PlainDate {
  const tomorrow = addDays(today, 1)
  const newest = versions[0]?.effectiveFrom ?? tomorrow
  return newest > tomorrow ? newest : tomorrow
}

type RunningProps = {
  readonly count: number
  readonly value: 'stay' | 'move'
  readonly onChange: (value: 'stay' | 'move') => void
}

/** What happens to claims that run on older versions. */
function Running({ count, value, onChange }: RunningProps) {
  const words = useWords()
  return (
    <Radio.Group
      label={words.say('review.running')}
      description={words.say('review.running-count', { count })}
      value={value}
      onChange={(chosen) => onChange(chosen === 'move' ? 'move' : 'stay')}
    >
      <Stack gap={8} mt={8}>
        {(['stay', 'move'] as const).map((one) => (
          <Radio
            key={one}
            value={one}
            label={words.say(`review.running-${one}`)}
            description={words.say(`review.running-${one}-about`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}

type MoveAheadProps = { readonly submissionId: string; readonly day: PlainDate }

/** Which of the running claims would move on that day, and why others would not. */
function MoveAhead({ submissionId, day }: MoveAheadProps) {
  const found = useQuery(useTRPC().reviews.moveAhead.queryOptions({ submissionId, day }))
  if (found.isError) return <Failed error={found.error} retry={found.refetch} />
  if (found.data === undefined) return <Waiting />
  return <MoveOutcome claims={found.data.claims} />
}

type Done = NonNullable<ReturnType<typeof usePublish>['data']>

type PublishedProps = {
  readonly published: Done
  readonly policyId: string
  readonly onClose: () => void
}

/** What was published, and what happens from when. */
function Published({ published, policyId, onClose }: PublishedProps) {
  const words = useWords()
  const { version, effectiveFrom, running } = published
  return (
    <Stack gap={12} role="status">
      <p>
        {words.say('review.published', { version, day: words.day(effectiveFrom) })}{' '}
        {version > 1 && words.say(`review.published-${running}`)}
      </p>
      <Link to="/policies/$policyId/versions" params={{ policyId }}>
        {words.say('review.see-versions')}
      </Link>
      <Group justify="flex-end">
        <Button onClick={onClose}>{words.say('review.done')}</Button>
      </Group>
    </Stack>
  )
}

function usePublish() {
  const { reviews, policies, drafts } = useTRPC()
  const client = useQueryClient()
  return useMutation(
    reviews.publish.mutationOptions({
      // The review itself is fetched anew when the dialog is left: its panel holds the dialog.
      onSuccess: () =>
        Promise.all(
          [policies.pathKey(), drafts.pathKey()].map((queryKey) =>
            client.invalidateQueries({ queryKey }),
          ),
        ),
    }),
  )
}
