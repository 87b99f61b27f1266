import { Button, Checkbox, Table } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ActionRow } from '../../app/api.ts'
import { Day } from '../../claims/day.tsx'
import { useWords } from '../../messages/use-words.ts'
import { KindLabel, useKindName } from '../parts/kind-label.tsx'
import { Scrolled } from '../parts/scrolled.tsx'
import { ChangeText } from './change-text.tsx'
import type { Ticked } from './use-ticked.ts'

type ActionsTableProps = {
  readonly actions: readonly ActionRow[]
  readonly ticked: Ticked
  /** Whether something can still be done to them. */
  readonly canAct: boolean
  readonly onOpen: (action: ActionRow) => void
}

const columns = ['invoice', 'debtor', 'action', 'amount', 'decided', 'changed'] as const

/** Actions as a table, with a box to tick for each. */
export function ActionsTable({ actions, ticked, canAct, onOpen }: ActionsTableProps) {
  const words = useWords()
  const isAll = actions.length > 0 && actions.every(({ id }) => ticked.has(id))
  const isSome = !isAll && actions.some(({ id }) => ticked.has(id))
  return (
    <div className="panel">
      <Scrolled>
        <Table
          aria-label={words.say('operate.actions-title')}
          verticalSpacing={6}
          horizontalSpacing={16}
          highlightOnHover
        >
          <Table.Thead>
            <Table.Tr>
              {canAct && (
                <Table.Th scope="col" w={40}>
                  <Checkbox
                    aria-label={words.say('operate.tick-shown')}
                    checked={isAll}
                    indeterminate={isSome}
                    onChange={() =>
                      ticked.putAll(
                        actions.map(({ id }) => id),
                        !isAll,
                      )
                    }
                  />
                </Table.Th>
              )}
              {columns.map((column) => (
                <Table.Th key={column} scope="col" ta={column === 'amount' ? 'right' : undefined}>
                  {words.say(`operate.column-${column}`)}
                </Table.Th>
              ))}
              <Table.Th scope="col">
                <span className="visually-hidden">{words.say('operate.look')}</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {actions.map((action) => (
              <ActionLine
                key={action.id}
                action={action}
                ticked={ticked}
                canAct={canAct}
                onOpen={onOpen}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Scrolled>
    </div>
  )
}

type ActionLineProps = Omit<ActionsTableProps, 'actions'> & { readonly action: ActionRow }

function ActionLine({ action, ticked, canAct, onOpen }: ActionLineProps) {
  const words = useWords()
  const kindName = useKindName()
  const { id, claimId, invoiceNumber, kind, amounts, status } = action
  const isLetter = canAct || status === 'sent'
  return (
    <Table.Tr>
      {canAct && (
        <Table.Td>
          <Checkbox
            aria-label={words.say('operate.tick', { invoice: invoiceNumber })}
            checked={ticked.has(id)}
            onChange={() => ticked.put(id, !ticked.has(id))}
          />
        </Table.Td>
      )}
      <Table.Th scope="row">
        <Link to="/claims/$claimId" params={{ claimId }} className="numbers">
          {invoiceNumber}
        </Link>
      </Table.Th>
      <Table.Td className="claims-debtor">{action.debtorName}</Table.Td>
      <Table.Td>
        <KindLabel kind={kind} name={kindName(kind)} />
      </Table.Td>
      <Table.Td ta="right" className="numbers nowrap">
        {words.amount(amounts.totalMinor, amounts.currency)}
      </Table.Td>
      <Table.Td>
        <Day day={action.decidedOn} />
      </Table.Td>
      <Table.Td>
        <Standing action={action} />
      </Table.Td>
      <Table.Td>
        {isLetter && (
          <Button
            variant="default"
            size="xs"
            aria-label={words.say('operate.look-at', { invoice: invoiceNumber })}
            onClick={() => onOpen(action)}
          >
            {words.say('operate.look')}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  )
}

/** What was changed of it, what went wrong with it, or when it went. */
function Standing({ action }: { readonly action: ActionRow }) {
  const words = useWords()
  const { change, lastError, sentOn, status, amounts } = action
  if (status === 'sent' && sentOn !== null)
    return (
      <>
        {words.say('operate.sent-on')} <Day day={sentOn} />
      </>
    )
  if (status === 'failed') return <span lang="en">{lastError}</span>
  return change === null ? null : <ChangeText change={change} currency={amounts.currency} />
}
