import {
  findingText,
  type PlainDate,
  type PolicyDocument,
  type WaivedFinding,
} from '@forfall/rules'
import { useQuery } from '@tanstack/react-query'
import { Failed, Waiting } from '../app/answers.tsx'
import { useTRPC } from '../app/api.ts'
import { askLint } from '../check/lint/ask-lint.ts'
import { findingKey } from '../check/problem-order.ts'
import { SeverityMark } from '../check/severity-mark.tsx'
import { Source } from '../law/source.tsx'
import { useWords } from '../messages/use-words.ts'
import type { Names } from './use-names.ts'

type FindingsSectionProps = { readonly document: PolicyDocument; readonly names: Names }

/** What the checks find by the law of today, and what somebody took upon themselves. */
export function FindingsSection({ document, names }: FindingsSectionProps) {
  const words = useWords()
  const today = useQuery(useTRPC().health.queryOptions()).data?.today
  return (
    <section className="panel">
      <h2>{words.say('review.findings')}</h2>
      {today === undefined ? (
        <Waiting />
      ) : (
        <Findings document={document} names={names} today={today} />
      )}
    </section>
  )
}

function Findings({
  document,
  names,
  today,
}: FindingsSectionProps & { readonly today: PlainDate }) {
  const words = useWords()
  const found = useQuery({
    queryKey: ['review-findings', document, today],
    queryFn: () => askLint({ about: 'findings', document, day: today }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (found.isError) return <Failed error={found.error} retry={found.refetch} />
  if (found.data === undefined) return <Waiting />
  if (found.data.length === 0)
    return <p>{words.say('review.no-findings', { day: words.day(today) })}</p>
  return (
    <ul className="plain-list review-findings">
      {found.data.map((finding) => (
        <FindingRow key={findingKey(finding)} finding={finding} names={names} />
      ))}
    </ul>
  )
}

type FindingRowProps = { readonly finding: WaivedFinding; readonly names: Names }

function FindingRow({ finding, names }: FindingRowProps) {
  const words = useWords()
  const { severity, step, waiver, citation } = finding
  return (
    <li className="gate">
      <SeverityMark mark={waiver === null ? severity : 'waived'} />
      <div>
        <p>
          <span className="visually-hidden">{words.say(`check.one-${severity}`)} </span>
          {findingText(finding, words.language)}{' '}
          {citation !== null && <Source citation={citation} />}
        </p>
        <p className="secondary small">
          {step === null ? words.say('check.whole-policy') : names.nameOf(step)}
        </p>
        {waiver !== null && (
          <p className="small">
            {words.say('review.waived-until', {
              until: words.day(waiver.until),
              reason: waiver.reason,
            })}
          </p>
        )}
      </div>
    </li>
  )
}
