import { type ComparedDay, type Currency, eventsOfHappening } from '@forfall/rules'
import { Button } from '@mantine/core'
import { useId, useMemo, useState } from 'react'
import { SeverityMark } from '../../check/severity-mark.tsx'
import { Day } from '../../claims/day.tsx'
import { DecisionPanel } from '../../claims/decision-panel.tsx'
import { eventWords } from '../../messages/event-words.ts'
import { useWords } from '../../messages/use-words.ts'
import { useValueMeans } from '../use-value-means.ts'
import {
  type ExpectedField,
  expectationWords,
  type FieldText,
  gotWords,
  type ValueMeans,
} from './value-words.ts'
import '../../claims/claim-page.css'

const columns = ['day', 'happens', 'expected', 'got', 'mark', 'why'] as const

type CourseTableProps = { readonly days: readonly ComparedDay[]; readonly currency: Currency }

/** The days of a scenario: what happens, what was expected, what came out, and why. */
export function CourseTable({ days, currency }: CourseTableProps) {
  const plain = useValueMeans()
  const means = useMemo(
    () => ({ ...plain, context: { ...plain.context, currency } }),
    [plain, currency],
  )
  const [why, setWhy] = useState<string | null>(null)
  const { words } = means
  return (
    <table className="course-table">
      <caption className="visually-hidden">{words.say('scenarios.course')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {words.say(`scenarios.day-${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <CourseRow
            key={day.day}
            day={day}
            means={means}
            isWhy={why === day.day}
            onWhy={() => setWhy(why === day.day ? null : day.day)}
          />
        ))}
      </tbody>
    </table>
  )
}

type CourseRowProps = {
  readonly day: ComparedDay
  readonly means: ValueMeans
  readonly isWhy: boolean
  readonly onWhy: () => void
}

function CourseRow({ day, means, isWhy, onWhy }: CourseRowProps) {
  const { words } = means
  const id = useId()
  const decision = day.walked?.decision
  const wrong = new Set(day.differences.map(({ field }) => field))
  return (
    <>
      <tr data-outcome={day.outcome}>
        <th scope="row">
          <Day day={day.day} />
        </th>
        <td data-label={words.say('scenarios.day-happens')}>{happensText(day, means)}</td>
        <td data-label={words.say('scenarios.expected')}>
          <ExpectedOf day={day} wrong={wrong} means={means} />
        </td>
        <td data-label={words.say('scenarios.got')}>
          {decision === undefined ? (
            words.say('scenarios.not-decided')
          ) : (
            <FieldList
              fields={gotWords(decision, day.expected, means)}
              wrong={wrong}
              means={means}
            />
          )}
        </td>
        <td>
          <MarkOf outcome={day.outcome} />
        </td>
        <td>
          {decision !== undefined && (
            <Button
              variant="default"
              size="compact-xs"
              aria-expanded={isWhy}
              aria-controls={isWhy ? id : undefined}
              aria-label={words.say('scenarios.why-on', { day: words.day(day.day) })}
              onClick={onWhy}
            >
              {words.say('scenarios.day-why')}
            </Button>
          )}
        </td>
      </tr>
      {isWhy && decision !== undefined && (
        <tr id={id} className="course-why">
          <td colSpan={columns.length}>
            <DecisionPanel decision={decision} context={means.context} />
          </td>
        </tr>
      )}
    </>
  )
}

/** What happens to the claim on a day, in sentences. */
function happensText({ day, happens, walked }: ComparedDay, means: ValueMeans): string {
  const { context, words } = means
  if (walked === null) return ''
  const told = happens.flatMap((one) => {
    const answer = one['review-closed']
    if (answer !== undefined)
      return [words.say(answer === 'stop' ? 'event.review-stopped' : 'event.review-continued')]
    return eventsOfHappening(one, day, walked.state).map((event) =>
      eventWords(event, context, words),
    )
  })
  return told.join(', ')
}

type ExpectedOfProps = {
  readonly day: ComparedDay
  readonly wrong: ReadonlySet<ExpectedField>
  readonly means: ValueMeans
}

function ExpectedOf({ day: { expected, outcome }, wrong, means }: ExpectedOfProps) {
  const { words } = means
  if (expected === null)
    return words.say(outcome === 'unexpected' ? 'decision.none' : 'scenarios.not-asked')
  return <FieldList fields={expectationWords(expected, means)} wrong={wrong} means={means} />
}

type FieldListProps = {
  readonly fields: readonly FieldText[]
  readonly wrong: ReadonlySet<ExpectedField>
  readonly means: ValueMeans
}

/** Fields of a day; those in which expected and got differ are marked. */
function FieldList({ fields, wrong, means: { words } }: FieldListProps) {
  return (
    <ul className="plain-list">
      {fields.map(({ field, text }) => (
        <li key={field} className={wrong.has(field) ? 'course-wrong' : undefined}>
          <span className="secondary">{words.say(`scenarios.field-${field}`)}:</span> {text}
        </li>
      ))}
    </ul>
  )
}

/** Whether a day came out as expected, as a mark and in words. */
function MarkOf({ outcome }: Pick<ComparedDay, 'outcome'>) {
  const words = useWords()
  return (
    <span className="scenario-outcome nowrap">
      <SeverityMark mark={outcome === 'same' ? 'passed' : 'error'} />
      {words.say(`scenarios.short-${outcome}`)}
    </span>
  )
}
