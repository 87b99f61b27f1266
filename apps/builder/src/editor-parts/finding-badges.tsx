import type { Severity } from '@forfall/rules'
import { SeverityMark } from '../check/severity-mark.tsx'
import type { FindingCounts } from '../document/checks/findings-at.ts'
import { useWords, type Words } from '../messages/use-words.ts'
import './finding-badges.css'

/** The weights of findings, what weighs most first. */
const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** How many findings there are, in words: "1 error, 2 warnings"; nothing where there are none. */
export const countsText = (counts: FindingCounts, words: Words): string =>
  severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => words.say(`canvas.count-${severity}`, { count: counts[severity] }))
    .join(', ')

type FindingBadgesProps = {
  readonly counts: FindingCounts
  /** False where what they stand on says the counts in its own name. */
  readonly isNamed?: boolean
}

/** How many findings there are of each weight, each with a shape of its own. */
export function FindingBadges({ counts, isNamed = true }: FindingBadgesProps) {
  const words = useWords()
  const text = countsText(counts, words)
  if (text === '') return null
  return (
    <span className="finding-badges" title={text}>
      {isNamed && <span className="visually-hidden">{text}</span>}
      {severities
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (
          <span key={severity} className="finding-badge" aria-hidden>
            <SeverityMark mark={severity} />
            {counts[severity] > 1 && <span className="numbers">{counts[severity]}</span>}
          </span>
        ))}
    </span>
  )
}
