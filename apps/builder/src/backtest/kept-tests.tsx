import { ActionIcon, Table } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { FormattedDate } from 'react-intl'
import { Failed } from '../app/answers.tsx'
import type { BackTestEntry } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'
import { useMay } from '../start/use-may.ts'
import { useActs } from './use-backtests.ts'
import { versionsName } from './version-name.ts'

const route = getRouteApi('/policies/$policyId/backtest')

type KeptTestsProps = {
  readonly tests: readonly BackTestEntry[]
  /** The one that is open. */
  readonly shown: string | undefined
  /** Hears that the open one was removed. */
  readonly onRemoved: () => void
}

const columns = ['versions', 'claims', 'started', 'status'] as const

/** The back-tests of a policy, newest first. */
export function KeptTests({ tests, shown, onRemoved }: KeptTestsProps) {
  const words = useWords()
  const { remove } = useActs()
  const [said, say] = useState('')
  const drop = (id: string) =>
    remove.mutate(
      { id },
      {
        onSuccess: () => {
          say(words.say('backtest.removed'))
          if (id === shown) onRemoved()
        },
      },
    )
  return (
    <div className="panel backtest-kept">
      <h2 id="backtest-kept">{words.say('backtest.kept')}</h2>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {remove.isError && <Failed error={remove.error} retry={remove.reset} />}
      {tests.length === 0 ? (
        <p className="secondary">{words.say('backtest.kept-none')}</p>
      ) : (
        // A wide table is scrolled with the keyboard as well.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: only what has the focus is scrolled by keys
        <section className="table-scroll" aria-labelledby="backtest-kept" tabIndex={0}>
          <Table aria-labelledby="backtest-kept" verticalSpacing={4} horizontalSpacing={16}>
            <Table.Thead>
              <Table.Tr>
                {columns.map((column) => (
                  <Table.Th key={column} scope="col" ta={column === 'claims' ? 'right' : undefined}>
                    {words.say(`backtest.${column}`)}
                  </Table.Th>
                ))}
                <Table.Td />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {tests.map((test) => (
                <TestRow key={test.id} test={test} isShown={test.id === shown} onRemove={drop} />
              ))}
            </Table.Tbody>
          </Table>
        </section>
      )}
    </div>
  )
}

type TestRowProps = {
  readonly test: BackTestEntry
  readonly isShown: boolean
  readonly onRemove: (id: string) => void
}

function TestRow({ test, isShown, onRemove }: TestRowProps) {
  const words = useWords()
  const { policyId } = route.useParams()
  const name = versionsName(test, words)
  return (
    <Table.Tr data-shown={isShown || undefined}>
      <Table.Th scope="row">
        <Link
          to="/policies/$policyId/backtest"
          params={{ policyId }}
          search={{ test: test.id }}
          aria-current={isShown ? 'true' : undefined}
        >
          {name}
        </Link>
      </Table.Th>
      <Table.Td ta="right" className="numbers">
        {words.number(test.total)}
      </Table.Td>
      <Table.Td className="numbers nowrap">
        <FormattedDate value={test.startedAt} dateStyle="medium" timeStyle="short" />
      </Table.Td>
      <Table.Td>{words.say(`backtest.status-${shownStatus(test)}`)}</Table.Td>
      <Table.Td ta="right">
        <Remove test={test} name={name} onRemove={onRemove} />
      </Table.Td>
    </Table.Tr>
  )
}

/** One that is being removed is in no list. */
const shownStatus = ({ status }: BackTestEntry) => (status === 'removed' ? 'cancelled' : status)

type RemoveProps = Pick<TestRowProps, 'test' | 'onRemove'> & { readonly name: string }

function Remove({ test, name, onRemove }: RemoveProps) {
  const words = useWords()
  const mayRemove = useMay('backtests:start')
  if (!mayRemove || test.status === 'running') return null
  const at = words.day(test.startedAt.slice(0, 10))
  const label = words.say('backtest.remove', { versions: name, at })
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={28}
      aria-label={label}
      title={label}
      onClick={() => onRemove(test.id)}
    >
      <IconTrash size={16} stroke={1.75} aria-hidden />
    </ActionIcon>
  )
}
