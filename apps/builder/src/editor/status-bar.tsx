import { jurisdictionOf } from '@forfall/jurisdictions'
import { UnstyledButton } from '@mantine/core'
import { severities } from '../check/problem-order.ts'
import { SeverityMark } from '../check/severity-mark.tsx'
import { countsOf } from '../document/checks/findings-at.ts'
import { useWords } from '../messages/use-words.ts'
import { CoverageStatus } from '../scenarios/runs/coverage-status.tsx'
import { useChecks, useDraft, useView } from './editor-context.ts'
import { useMode } from './use-address.ts'

/** What holds for the whole policy: problems, the law it is checked against, and its size. */
export function StatusBar() {
  const words = useWords()
  const country = useDraft(({ content }) => content.document.jurisdiction)
  const count = useDraft(({ content }) => Object.keys(content.document.steps).length)
  const release = jurisdictionOf(country)?.release
  return (
    <div className="editor-status numbers" data-region="status" tabIndex={-1}>
      <Counts />
      <LawDay />
      {release !== undefined && <span>{words.say('law.release', { release })}</span>}
      <span>{words.say('policy.steps', { count })}</span>
      <CoverageStatus />
    </div>
  )
}

function Counts() {
  const words = useWords()
  const setPanels = useView((state) => state.setPanels)
  const findings = useChecks((state) => state.findings)
  const isChecking = useChecks(({ awaited }) => awaited.includes('findings'))
  const counts = countsOf(findings)
  return (
    <UnstyledButton
      className="editor-counts"
      data-checking={isChecking || undefined}
      onClick={() => setPanels({ bottom: 'problems' })}
    >
      {severities.map((severity) => (
        <span key={severity} className="editor-count">
          <SeverityMark mark={severity} />
          <span aria-hidden>{counts[severity]}</span>
          <span className="visually-hidden">
            {words.say(`editor.count-${severity}`, { count: counts[severity] })}
          </span>
        </span>
      ))}
    </UnstyledButton>
  )
}

function LawDay() {
  const words = useWords()
  const [, choose] = useMode()
  const day = useView((state) => state.lawDay)
  const pending = useView((state) => state.pending)
  return (
    <UnstyledButton onClick={() => choose('check')}>
      {words.say(pending === null ? 'editor.law-day' : 'editor.law-day-pending', {
        day: words.day(day),
      })}
    </UnstyledButton>
  )
}
