import { ActionIcon, Table } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../messages/use-words.ts'
import { LedgerDetails } from './ledger-details.tsx'
import { marksOf, StopMark } from './marks.tsx'
import type { Stop } from './stops.ts'
import { useCourse } from './use-simulation.ts'
import { useGoTo } from './use-stepping.ts'
import { useStopLines } from './use-stop-words.ts'

const sums = ['principal', 'interest', 'fees', 'total'] as const

/** What is owed at each stop, part by part; a row opens to show how its amounts come about. */
export function Ledger() {
  const words = useWords()
  const { stops, at, isStale, through } = useCourse()
  if (stops.length === 0) return null
  return (
    // A wide table is scrolled with the keyboard as well.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: only what has the focus is scrolled by keys
    <section className="ledger" aria-label={words.say('simulate.ledger')} tabIndex={0}>
      <Table
        aria-label={words.say('simulate.ledger')}
        aria-busy={isStale}
        data-stale={isStale || undefined}
        verticalSpacing={4}
        className="numbers"
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{words.say('simulate.day')}</Table.Th>
            <Table.Th scope="col">{words.say('simulate.what')}</Table.Th>
            {sums.map((sum) => (
              <Table.Th key={sum} scope="col" ta="right">
                {words.say(`simulate.${sum}`)}
              </Table.Th>
            ))}
            <Table.Th scope="col">
              <span className="visually-hidden">{words.say('simulate.how')}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {stops.map((stop, index) => (
            <Row key={stop.day} stop={stop} index={index} isHere={index === at} />
          ))}
        </Table.Tbody>
      </Table>
      {through !== null && (
        <p className="secondary small">
          {words.say('simulate.through', { day: words.day(through) })}
        </p>
      )}
    </section>
  )
}

/** Scrolls the row of the stop that is looked at into view. */
function useKeptInView(isHere: boolean) {
  const row = useRef<HTMLTableRowElement>(null)
  useEffect(() => {
    if (isHere) scrollTo(row.current)
  }, [isHere])
  return row
}

/** A row of one line, in pixels. */
const rowHeight = 40

/** Scrolls a row into view inside the ledger, and nothing around it. */
function scrollTo(row: HTMLTableRowElement | null): void {
  const box = row?.closest('.ledger')
  if (row === null || box === null || box === undefined) return
  const head = box.querySelector('thead')?.clientHeight ?? 0
  const { top, bottom } = row.getBoundingClientRect()
  const around = box.getBoundingClientRect()
  const above = top - around.top - head
  if (above < 0) box.scrollTop += above
  // What is taller than the ledger begins at its top, under the row it belongs to.
  else if (bottom > around.bottom)
    box.scrollTop += Math.min(bottom - around.bottom, above - rowHeight)
}

type RowProps = { readonly stop: Stop; readonly index: number; readonly isHere: boolean }

function Row({ stop, index, isHere }: RowProps) {
  const words = useWords()
  const lines = useStopLines()
  const goTo = useGoTo()
  const [isOpen, setOpen] = useState(false)
  const details = `ledger-${stop.day}`
  const row = useKeptInView(isHere)
  return (
    <>
      <Table.Tr ref={row} className="ledger-row" aria-current={isHere ? 'step' : undefined}>
        <Table.Th scope="row">
          <button type="button" className="ledger-day nowrap" onClick={() => goTo(index)}>
            {words.day(stop.day)}
          </button>
          {isHere && <span className="ledger-here">{words.say('simulate.current')}</span>}
        </Table.Th>
        <Table.Td className="ledger-what">
          <span className="ledger-marks">
            {marksOf(stop).map((name) => (
              <StopMark key={name} name={name} />
            ))}
          </span>
          <span>
            {lines(stop).map((line) => (
              <span key={line} className="ledger-line">
                {line}
              </span>
            ))}
          </span>
        </Table.Td>
        <Sums stop={stop} />
        <Table.Td>
          <Opener
            label={words.say('simulate.details', { day: words.day(stop.day) })}
            isOpen={isOpen}
            controls={details}
            toggle={() => setOpen(!isOpen)}
          />
        </Table.Td>
      </Table.Tr>
      {isOpen && (
        <Table.Tr id={details} ref={scrollTo}>
          <Table.Td colSpan={sums.length + 3}>
            <LedgerDetails stop={stop} />
          </Table.Td>
        </Table.Tr>
      )}
    </>
  )
}

function Sums({ stop: { amounts } }: { readonly stop: Stop }) {
  const words = useWords()
  const { currency, principalMinor, interest, fees, totalMinor } = amounts
  const minor = {
    principal: principalMinor,
    interest: interest.dueMinor,
    fees: fees.dueMinor,
    total: totalMinor,
  }
  return sums.map((sum) => (
    <Table.Td key={sum} ta="right" className="nowrap" fw={sum === 'total' ? 600 : 400}>
      {words.amount(minor[sum], currency)}
    </Table.Td>
  ))
}

type OpenerProps = {
  readonly label: string
  readonly isOpen: boolean
  readonly controls: string
  readonly toggle: () => void
}

function Opener({ label, isOpen, controls, toggle }: OpenerProps) {
  const Icon = isOpen ? IconChevronDown : IconChevronRight
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={28}
      aria-label={label}
      title={label}
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={toggle}
    >
      <Icon size={16} stroke={1.75} />
    </ActionIcon>
  )
}
