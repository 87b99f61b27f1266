import type { CoverageFigure } from '@forfall/rules'
import { useWords } from '../../messages/use-words.ts'

/** A figure of coverage: in numbers, and as a bar that says no more than they do. */
export function CoverageBar({ figure: { covered, all } }: { readonly figure: CoverageFigure }) {
  const words = useWords()
  const percent = all === 0 ? 100 : Math.floor((100 * covered) / all)
  return (
    <div className="coverage-figure">
      <span className="numbers">{words.say('scenarios.figure', { covered, all, percent })}</span>
      <span className="coverage-bar" aria-hidden="true">
        <span style={{ width: `${percent}%` }} />
      </span>
    </div>
  )
}
