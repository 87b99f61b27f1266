import type { ScenarioInput } from '@forfall/rules'
import { UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { memo, useId } from 'react'
import { SeverityMark } from '../../check/severity-mark.tsx'
import { useWords } from '../../messages/use-words.ts'
import { ScenarioDetail } from '../detail/scenario-detail.tsx'
import type { ValueMeans } from '../detail/value-words.ts'
import type { ScenarioRun } from '../runs/run.ts'
import { useRuns } from '../runs/runs-context.tsx'
import type { Doing } from '../use-doing.ts'
import { firstDifference, moreDifferences } from './result-text.ts'
import { RowMenu } from './row-menu.tsx'

type ScenarioRowProps = {
  readonly scenario: ScenarioInput
  readonly means: ValueMeans
  readonly isOpen: boolean
  readonly onOpen: (name: string | null) => void
  readonly onDo: (doing: Doing) => void
}

/** One scenario, how it came out, and what can be done with it. */
export const ScenarioRow = memo(function ScenarioRow(props: ScenarioRowProps) {
  const { scenario, means, isOpen, onOpen, onDo } = props
  const { words } = means
  const id = useId()
  const run = useRuns(({ runs }) => runs.get(scenario))
  const name = scenario.scenario
  const Chevron = isOpen ? IconChevronDown : IconChevronRight
  return (
    <>
      <tr data-outcome={run?.outcome} data-open={isOpen || undefined}>
        <td className="scenario-result">
          <Outcome run={run} />
        </td>
        <th scope="row" className="scenario-name">
          <UnstyledButton
            className="scenario-open"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => onOpen(isOpen ? null : name)}
          >
            <Chevron size={16} stroke={1.75} aria-hidden />
            <span>{name}</span>
          </UnstyledButton>
          <ScenarioLabels labels={scenario.labels ?? []} />
        </th>
        <td className="scenario-days numbers">{daysText(scenario, words.day)}</td>
        <td className="scenario-first">
          <FirstDifference run={run} means={means} />
        </td>
        <td className="scenario-actions">
          <RowMenu scenario={scenario} run={run} onDo={onDo} />
        </td>
      </tr>
      {isOpen && (
        <tr className="scenario-detail-row" id={id}>
          <td colSpan={5}>
            <ScenarioDetail scenario={scenario} onDo={onDo} />
          </td>
        </tr>
      )}
    </>
  )
})

const marks = { passed: 'passed', failed: 'error', unreadable: 'warning' } as const

/** How a scenario came out: a mark, and the same in words. */
function Outcome({ run }: { readonly run: ScenarioRun | undefined }) {
  const words = useWords()
  if (run === undefined)
    return <span className="secondary">{words.say('scenarios.outcome-none')}</span>
  return (
    <span className="scenario-outcome">
      <SeverityMark mark={marks[run.outcome]} />
      {words.say(`scenarios.outcome-${run.outcome}`)}
    </span>
  )
}

function ScenarioLabels({ labels }: { readonly labels: readonly string[] }) {
  if (labels.length === 0) return null
  return (
    <span className="scenario-labels">
      {labels.map((label) => (
        <span key={label} className="chip">
          {label}
        </span>
      ))}
    </span>
  )
}

type FirstDifferenceProps = {
  readonly run: ScenarioRun | undefined
  readonly means: ValueMeans
}

function FirstDifference({ run, means }: FirstDifferenceProps) {
  const first = run === undefined ? null : firstDifference(run, means)
  if (run === undefined || first === null) return null
  const more = moreDifferences(run)
  return (
    <>
      {first}
      {more > 0 && (
        <span className="secondary"> {means.words.say('scenarios.more', { count: more })}</span>
      )}
    </>
  )
}

/** The first and the last day that a scenario names; as they are written where they are no days. */
function daysText({ timeline }: ScenarioInput, day: (text: string) => string): string {
  const first = timeline.at(0)?.on
  const last = timeline.at(-1)?.on
  if (first === undefined || last === undefined) return ''
  return first === last ? day(first) : `${day(first)} – ${day(last)}`
}
