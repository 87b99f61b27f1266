import type { PlainDate } from '@forfall/rules'
import { Link } from '@tanstack/react-router'
import { type Mark, SeverityMark } from '../check/severity-mark.tsx'
import type { FindingCounts } from '../document/checks/findings-at.ts'
import { useWords, type Words } from '../messages/use-words.ts'
import { useCountryName } from './country-name.ts'
import type { PolicyEntry } from './overview.ts'
import { policyStates } from './states.ts'
import { useProblemsToday } from './use-problems-today.ts'

type CellProps = { readonly entry: PolicyEntry }

/** What a policy is called, leading to it, and its id. */
export function PolicyName({ entry }: CellProps) {
  const words = useWords()
  return (
    <>
      <Link to="/policies/$policyId" params={{ policyId: entry.id }}>
        {entry.title === null ? entry.id : words.text(entry.title)}
      </Link>
      <span className="start-detail">{entry.id}</span>
    </>
  )
}

/** The country whose law it is under. */
export function Country({ entry }: CellProps) {
  const countryName = useCountryName()
  return entry.country === null ? null : countryName(entry.country)
}

type StatesProps = CellProps & { readonly nameOf: (id: string) => string }

/** Everywhere a policy stands, and by whom. */
export function States({ entry, nameOf }: StatesProps) {
  const words = useWords()
  const { draftBy, submission, scheduled, retiredFrom, states } = entry
  const people = words.list(draftBy.map(nameOf), 'and')
  const details = {
    draft: words.say('start.by', { people }),
    'in-review':
      submission === null
        ? null
        : words.say(submission.isApproved ? 'start.approved' : 'start.by', {
            people: nameOf(submission.by),
          }),
    'in-force': null,
    scheduled:
      scheduled === null
        ? null
        : words.say('start.version-from', {
            version: scheduled.version,
            day: words.day(scheduled.from),
          }),
    retired:
      retiredFrom === null ? null : words.say('start.since', { day: words.day(retiredFrom) }),
  }
  return (
    <ul className="plain-list start-standing">
      {policyStates
        .filter((state) => states.has(state))
        .map((state) => (
          <li key={state}>
            <span className={`chip start-state-${state}`}>{words.say(`start.state-${state}`)}</span>{' '}
            <span className="secondary small">{details[state]}</span>
          </li>
        ))}
    </ul>
  )
}

/** The version that takes new claims, and since when. */
export function InForce({ entry: { inForce } }: CellProps) {
  const words = useWords()
  if (inForce === null) return <span className="secondary">{words.say('start.not-in-force')}</span>
  return (
    <span className="numbers">
      {words.say('start.version-since', {
        version: inForce.version,
        day: words.day(inForce.since),
      })}
    </span>
  )
}

type ProblemsProps = CellProps & { readonly today: PlainDate }

/** What the law of today says of a policy. */
export function Problems({ entry, today }: ProblemsProps) {
  const words = useWords()
  const { data, isError } = useProblemsToday(entry, today)
  if (isError) return <span className="secondary">{words.say('start.not-checked')}</span>
  if (data === undefined) return <span className="secondary">{words.say('start.checking')}</span>
  return (
    <span className="start-problems">
      <SeverityMark mark={markOf(data)} />
      {data.error + data.warning === 0 ? words.say('start.no-problems') : countText(data, words)}
    </span>
  )
}

const countText = ({ error, warning }: FindingCounts, words: Words): string =>
  words.list(
    [
      error === 0 ? null : words.say('start.errors', { count: error }),
      warning === 0 ? null : words.say('start.warnings', { count: warning }),
    ].filter((part) => part !== null),
    'and',
  )

function markOf({ error, warning }: FindingCounts): Mark {
  if (error > 0) return 'error'
  return warning > 0 ? 'warning' : 'passed'
}
