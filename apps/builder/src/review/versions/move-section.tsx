import type { PlainDate } from '@forfall/rules'
import { Button, Group, Stack, Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Failed, Waiting } from '../../app/answers.tsx'
import { useTRPC, type VersionRow } from '../../app/api.ts'
import { useWords } from '../../messages/use-words.ts'
import { useMay } from '../../start/use-may.ts'
import { MoveOutcome } from '../move-outcome.tsx'
import { Refused } from '../refused.tsx'
import { versionState } from './version-state.ts'

type MoveSectionProps = {
  readonly policyId: string
  readonly versions: readonly VersionRow[]
  readonly today: PlainDate
}

/** Which claims on older versions would go on under the newest one, and moving them. */
export function MoveSection({ policyId, versions, today }: MoveSectionProps) {
  const words = useWords()
  const [isAsked, setIsAsked] = useState(false)
  const to = versions.find((version) => {
    const state = versionState(version, today)
    return state === 'scheduled' || state === 'in-force'
  })
  if (to === undefined) return null
  const count = versions
    .filter(({ version }) => version !== to.version)
    .reduce((sum, { openCount }) => sum + openCount, 0)
  const day = to.effectiveFrom > today ? to.effectiveFrom : today
  return (
    <section className="panel">
      <h2>{words.say('review.running')}</h2>
      <p>
        {words.say('review.running-count', { count })}{' '}
        {to.movesRunning === 'planned' && words.say('review.published-move')}
      </p>
      {count > 0 && !isAsked && (
        <Button className="move-ask" variant="default" onClick={() => setIsAsked(true)}>
          {words.say('review.move-preview', { day: words.day(day) })}
        </Button>
      )}
      {isAsked && (
        <Move policyId={policyId} to={to.version} day={day} isBegun={to.effectiveFrom <= today} />
      )}
    </section>
  )
}

type MoveProps = {
  readonly policyId: string
  readonly to: number
  readonly day: PlainDate
  /** Claims can be moved to a version once it has begun. */
  readonly isBegun: boolean
}

function Move({ policyId, to: version, day, isBegun }: MoveProps) {
  const asked = {
    to: { policyId, version },
    claims: { from: { policyId, version: null } },
  } as const
  const preview = useQuery(useTRPC().moves.preview.queryOptions({ ...asked, day }))
  const make = useMake()
  if (make.data !== undefined) return <Made moved={make.data} />
  if (preview.isError) return <Failed error={preview.error} retry={preview.refetch} />
  if (preview.data === undefined) return <Waiting />
  return (
    <Stack gap={12}>
      <MoveOutcome claims={preview.data.claims} />
      {isBegun && (
        <MoveForm
          error={make.error}
          isPending={make.isPending}
          onMake={(reason) => make.mutate({ ...asked, reason })}
        />
      )}
    </Stack>
  )
}

type MoveFormProps = {
  readonly error: unknown
  readonly isPending: boolean
  readonly onMake: (reason: string) => void
}

function MoveForm({ error, isPending, onMake }: MoveFormProps) {
  const words = useWords()
  const mayAssign = useMay('policies:assign')
  const [reason, setReason] = useState('')
  const [isTried, setIsTried] = useState(false)
  const make = () => {
    setIsTried(true)
    if (reason.trim() !== '') onMake(reason.trim())
  }
  return (
    <>
      <Textarea
        label={words.say('review.move-reason')}
        required
        maxLength={256}
        disabled={!mayAssign}
        description={mayAssign ? undefined : words.say('review.may-not-assign')}
        value={reason}
        error={
          isTried && reason.trim() === '' ? words.say('review.move-reason-missing') : undefined
        }
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Refused error={error} />
      <Group>
        <Button disabled={!mayAssign} loading={isPending} onClick={make}>
          {words.say('review.move-make')}
        </Button>
      </Group>
    </>
  )
}

type MadeMove = NonNullable<ReturnType<typeof useMake>['data']>

/** What was moved, which can be taken back until something was sent. */
function Made({ moved }: { readonly moved: MadeMove }) {
  const words = useWords()
  const { moves, policies } = useTRPC()
  const client = useQueryClient()
  const undo = useMutation(
    moves.undo.mutationOptions({
      onSuccess: () => client.invalidateQueries({ queryKey: policies.pathKey() }),
    }),
  )
  const count = moved.claims.filter(({ why }) => why === null).length
  if (undo.isSuccess) return <p role="status">{words.say('review.move-undone')}</p>
  return (
    <>
      <p role="status">{words.say('review.move-done', { count })}</p>
      <Refused error={undo.error} />
      <Button
        variant="default"
        loading={undo.isPending}
        onClick={() => undo.mutate({ id: moved.moveId })}
      >
        {words.say('review.move-undo')}
      </Button>
    </>
  )
}

function useMake() {
  const { moves, policies } = useTRPC()
  const client = useQueryClient()
  return useMutation(
    moves.make.mutationOptions({
      onSuccess: () => client.invalidateQueries({ queryKey: policies.pathKey() }),
    }),
  )
}
