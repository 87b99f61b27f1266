import { Button, Progress } from '@mantine/core'
import { Failed, Waiting } from '../app/answers.tsx'
import type { BackTest } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'
import { useMay } from '../start/use-may.ts'
import { Result } from './result.tsx'
import { useActs, useBackTest } from './use-backtests.ts'
import { versionsName } from './version-name.ts'

/** The back-test that is looked at: on its way, or with what it found. */
export function OpenTest({ id }: { readonly id: string }) {
  const words = useWords()
  const found = useBackTest(id)
  if (found.isError) return <Failed error={found.error} retry={found.refetch} />
  if (found.data === undefined) return <Waiting />
  const test = found.data
  return (
    <section aria-labelledby="backtest-open">
      <h2 id="backtest-open" className="backtest-heading">
        {versionsName(test, words)}
      </h2>
      {test.status === 'running' && <Running test={test} />}
      {test.figures !== null && <Result test={test} figures={test.figures} />}
      {test.figures === null && test.status !== 'running' && <Ended test={test} />}
    </section>
  )
}

function Running({ test }: { readonly test: BackTest }) {
  const words = useWords()
  const { cancel } = useActs()
  const mayCancel = useMay('backtests:start')
  const { id, looked, total, perSecond } = test
  return (
    <div className="panel backtest-running">
      <p role="status">{words.say('backtest.running')}</p>
      <Progress.Root size="lg">
        <Progress.Section
          value={total === 0 ? 0 : (looked / total) * 100}
          aria-label={words.say('backtest.running')}
        />
      </Progress.Root>
      <p className="numbers">
        {words.say('backtest.progress', {
          looked: words.number(looked),
          total: words.number(total),
        })}
        {perSecond !== null && (
          <span className="secondary">
            {' · '}
            {words.say('backtest.pace', { count: words.number(perSecond) })}
          </span>
        )}
      </p>
      {mayCancel && (
        <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate({ id })}>
          {words.say('backtest.cancel')}
        </Button>
      )}
      {cancel.isError && <Failed error={cancel.error} retry={cancel.reset} />}
    </div>
  )
}

/** One that did not come to its end. */
function Ended({ test }: { readonly test: BackTest }) {
  const words = useWords()
  const { status, problem } = test
  if (status === 'removed' || status === 'running') return null
  return (
    <div className="panel" role="status">
      <p>{words.say(`backtest.status-${status}`)}</p>
      {problem !== null && <p lang="en">{problem.text}</p>}
      <p className="secondary">{words.say('backtest.nothing-kept')}</p>
    </div>
  )
}
