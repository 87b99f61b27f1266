import { UnstyledButton } from '@mantine/core'
import { useView } from '../../editor/editor-context.ts'
import { useWords } from '../../messages/use-words.ts'
import { useRuns } from './runs-context.tsx'
import { coveredPercent } from './runs-store.ts'

/** How much of the policy its scenarios come through, as a button that shows more. */
export function CoverageStatus() {
  const words = useWords()
  const percent = useRuns(coveredPercent)
  const isStale = useRuns(({ awaited }) => awaited > 0)
  const setPanels = useView((state) => state.setPanels)
  return (
    <UnstyledButton
      data-checking={isStale || undefined}
      onClick={() => setPanels({ bottom: 'tests' })}
    >
      {percent === null
        ? words.say('scenarios.coverage-unknown')
        : words.say('scenarios.coverage', { percent })}
    </UnstyledButton>
  )
}
