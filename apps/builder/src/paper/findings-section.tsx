import { findingText, type WaivedFinding } from '@forfall/rules'
import { findingKey, problemOrder } from '../check/problem-order.ts'
import { useWords, type Words } from '../messages/use-words.ts'
import type { Names } from '../review/use-names.ts'
import type { Dossier } from './dossier.ts'
import { Section } from './section.tsx'

type FindingsSectionProps = { readonly dossier: Dossier; readonly names: Names }

/** What the checks find by the law of the day, and what somebody took knowingly. */
export function FindingsSection({ dossier, names }: FindingsSectionProps) {
  const words = useWords()
  const { checked, policy, today } = dossier
  const open = problemOrder(policy.content.document, checked.findings)
  const waived = checked.findings.filter(({ waiver }) => waiver !== null)
  return (
    <Section id="findings">
      <p>{words.say('paper.passed-checks', { count: checked.passed.length })}</p>
      {open.length === 0 ? (
        <p>{words.say('review.no-findings', { day: words.day(today) })}</p>
      ) : (
        <>
          <h3>{words.say('paper.open-findings')}</h3>
          <Open findings={open} names={names} />
        </>
      )}
      <h3>{words.say('paper.waivers')}</h3>
      {waived.length === 0 ? (
        <p>{words.say('paper.no-waivers')}</p>
      ) : (
        <Waived findings={waived} names={names} />
      )}
    </Section>
  )
}

type FindingsProps = { readonly findings: readonly WaivedFinding[]; readonly names: Names }

function Open({ findings, names }: FindingsProps) {
  const words = useWords()
  return (
    <table>
      <thead>
        <tr>
          {(['severity', 'finding', 'about', 'cited-place'] as const).map((column) => (
            <th key={column} scope="col">
              {words.say(`paper.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {findings.map((finding) => (
          <tr key={findingKey(finding)}>
            <td className="paper-severity" data-severity={finding.severity}>
              {words.say(`check.one-${finding.severity}`)}
            </td>
            <td>{findingText(finding, words.language)}</td>
            <td>{placeOf(finding, names, words)}</td>
            <td>{finding.citation?.text ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Waived({ findings, names }: FindingsProps) {
  const words = useWords()
  return (
    <table>
      <thead>
        <tr>
          {(['finding', 'about', 'waiver-until', 'waiver-reason'] as const).map((column) => (
            <th key={column} scope="col">
              {words.say(`paper.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {findings.map((finding) => (
          <tr key={findingKey(finding)}>
            <td>{findingText(finding, words.language)}</td>
            <td>{placeOf(finding, names, words)}</td>
            <td>{finding.waiver === null ? '' : words.day(finding.waiver.until)}</td>
            <td>{finding.waiver?.reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const placeOf = ({ step }: WaivedFinding, { nameOf }: Names, words: Words): string =>
  step === null ? words.say('check.whole-policy') : nameOf(step)
