import { type PlainDate, parsePlainDate } from '@forfall/rules'
import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTRPC } from '../../app/api.ts'
import { useWords } from '../../messages/use-words.ts'
import { MayNote, usePermit } from '../parts/may-note.tsx'
import { Refused } from '../parts/refused.tsx'
import { useToday } from '../parts/use-today.ts'
import { RunAhead } from './run-ahead.tsx'

const route = getRouteApi('/runs')

/** Looks what a run of a day would do, and starts it. */
export function StartRun() {
  const words = useWords()
  const today = useToday()
  const [typed, setTyped] = useState<string | null>(null)
  const [ahead, setAhead] = useState<PlainDate | null>(null)
  const { may, describedBy } = usePermit('runs:start')
  const start = useStart()
  const asOf = typed === null ? (today ?? null) : parsePlainDate(typed)
  const type = (text: string) => {
    setTyped(text)
    setAhead(null)
  }
  const off = { disabled: !may || asOf === null, 'aria-describedby': describedBy }
  return (
    <section className="panel" aria-labelledby="start-run">
      <h2 id="start-run">{words.say('operate.run-new')}</h2>
      <div className="operate-form">
        <TextInput
          type="date"
          label={words.say('operate.run-as-of')}
          value={typed ?? today ?? ''}
          error={asOf === null && typed !== null ? words.say('operate.day-needed') : undefined}
          onChange={({ currentTarget }) => type(currentTarget.value)}
        />
        <Button variant="default" {...off} onClick={() => setAhead(asOf)}>
          {words.say('operate.run-preview')}
        </Button>
        <Button
          {...off}
          loading={start.isPending}
          onClick={() => asOf !== null && start.mutate({ asOf })}
        >
          {words.say('operate.run-start')}
        </Button>
      </div>
      <p className="secondary small">{words.say('operate.run-follows')}</p>
      <MayNote scope="runs:start" />
      <Refused error={start.error} />
      {ahead !== null && <RunAhead key={ahead} asOf={ahead} />}
    </section>
  )
}

/** Starts a run and shows it. */
function useStart() {
  const { runs } = useTRPC()
  const client = useQueryClient()
  const navigate = route.useNavigate()
  return useMutation(
    runs.start.mutationOptions({
      onSuccess: async ({ id }) => {
        await client.invalidateQueries({ queryKey: runs.pathKey() })
        await navigate({ search: { run: id } })
      },
    }),
  )
}
