import { findingText, type WaivedFinding } from '@forfall/rules'
import { Button } from '@mantine/core'
import { Source } from '../law/source.tsx'
import { useWords } from '../messages/use-words.ts'
import { SeverityMark } from './severity-mark.tsx'
import { useFindingPlace } from './use-finding-place.ts'

type ProblemRowProps = {
  readonly finding: WaivedFinding
  readonly onFix: () => void
  readonly onWaive: () => void
}

/** One finding: what and where it is, the law it comes from, and what can be done about it. */
export function ProblemRow({ finding, onFix, onWaive }: ProblemRowProps) {
  const words = useWords()
  const sentence = findingText(finding, words.language)
  return (
    <li className="problem">
      <FindingButton finding={finding} />
      <div className="problem-side">
        {finding.citation !== null && <Source citation={finding.citation} />}
        {finding.fix !== null && (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={words.say('check.fix-this', { sentence })}
            onClick={onFix}
          >
            {words.say('check.fix')}
          </Button>
        )}
        {finding.severity === 'warning' && (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={words.say('check.waive-this', { sentence })}
            onClick={onWaive}
          >
            {words.say('check.waive')}
          </Button>
        )}
      </div>
    </li>
  )
}

/** A finding as a button that goes to its step and field. */
export function FindingButton({ finding }: { readonly finding: WaivedFinding }) {
  const words = useWords()
  const { nameOf, goTo, isHere } = useFindingPlace()
  const { severity, step, waiver } = finding
  return (
    <button
      type="button"
      className="problem-button"
      aria-current={isHere(finding) ? 'location' : undefined}
      onClick={() => goTo(finding)}
    >
      <SeverityMark mark={waiver === null ? severity : 'waived'} />
      <span>
        <span className="visually-hidden">{words.say(`check.one-${severity}`)} </span>
        {findingText(finding, words.language)}
        <span className="problem-place">{nameOf(step)}</span>
      </span>
    </button>
  )
}
