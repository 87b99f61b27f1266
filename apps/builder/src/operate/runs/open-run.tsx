import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useSubscription } from '@trpc/tanstack-react-query'
import { useEffect } from 'react'
import { Failed, Waiting } from '../../app/answers.tsx'
import { type RunRow, useTRPC } from '../../app/api.ts'
import { useWords } from '../../messages/use-words.ts'
import { usePermit } from '../parts/may-note.tsx'
import { Refused } from '../parts/refused.tsx'
import { RunFigures } from './run-figures.tsx'
import { RunProblems } from './run-problems.tsx'

/** One run, while it goes on and after. */
export function OpenRun({ id }: { readonly id: string }) {
  const words = useWords()
  const trpc = useTRPC()
  const found = useQuery(trpc.runs.get.queryOptions({ id }))
  const isRunning = found.data?.status === 'running'
  const heard = useSubscription(
    trpc.runs.progress.subscriptionOptions({ id }, { enabled: isRunning }),
  )
  const run = heard.data ?? found.data
  const isOver = isRunning && run?.status !== 'running'
  useOver(isOver)
  if (found.isError) return <Failed error={found.error} retry={found.refetch} />
  if (run === undefined) return <Waiting />
  return (
    <section className="panel" aria-labelledby="open-run">
      <h2 id="open-run">{words.say('operate.run-of', { day: words.day(run.asOf) })}</h2>
      <Progress run={run} />
      <RunFigures run={run} />
      {run.status !== 'running' && run.notes.length > 0 && <RunProblems id={id} />}
    </section>
  )
}

/** When a run is over, whatever it may have changed is fetched anew. */
function useOver(isOver: boolean): void {
  const { runs, claims, actions } = useTRPC()
  const client = useQueryClient()
  useEffect(() => {
    if (!isOver) return
    for (const part of [runs, claims, actions])
      void client.invalidateQueries({ queryKey: part.pathKey() })
  }, [isOver, client, runs, claims, actions])
}

function Progress({ run }: { readonly run: RunRow }) {
  const words = useWords()
  const { may } = usePermit('runs:start')
  const cancel = useMutation(useTRPC().runs.cancel.mutationOptions())
  const { status, phase, total, counters } = run
  if (status !== 'running')
    return (
      <p role="status">
        <span className="chip">{words.say(`operate.run-${status}`)}</span>
      </p>
    )
  const done = phase === 'decide' ? counters.looked : counters.sent + counters.announced
  const share = total === 0 ? 0 : Math.min(100, Math.round((done / total) * 100))
  const text = words.say(`operate.phase-${phase}`, { done, total })
  return (
    <div className="run-progress">
      <p role="status">{text}</p>
      <div
        className="run-bar"
        role="progressbar"
        aria-label={words.say('operate.run-running')}
        aria-valuenow={share}
        aria-valuetext={text}
      >
        <div style={{ width: `${share}%` }} />
      </div>
      <div>
        <Button
          variant="default"
          disabled={!may}
          loading={cancel.isPending}
          onClick={() => cancel.mutate({ id: run.id })}
        >
          {words.say('operate.run-cancel')}
        </Button>
      </div>
      <Refused error={cancel.error} />
    </div>
  )
}
