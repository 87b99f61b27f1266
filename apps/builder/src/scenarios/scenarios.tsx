import { SegmentedControl } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useDraft } from '../editor/editor-context.ts'
import { useWords } from '../messages/use-words.ts'
import { CoverageView } from './coverage/coverage-view.tsx'
import { EmptyScenarios } from './list/empty-scenarios.tsx'
import { ScenarioTable } from './list/scenario-table.tsx'
import { ScenarioTools } from './list/scenario-tools.tsx'
import { RunProgress } from './runs/run-progress.tsx'
import { type Doing, useDoing } from './use-doing.ts'
import './scenarios.css'

const ScenarioDialogs = lazy(async () => ({
  default: (await import('./scenario-dialogs.tsx')).ScenarioDialogs,
}))

const views = ['list', 'coverage'] as const

type View = (typeof views)[number]

/** The scenarios of the open policy, how they come out, and how much of it they come through. */
export function Scenarios() {
  const words = useWords()
  const [view, setView] = useState<View>('list')
  const [isWhole, setIsWhole] = useState(false)
  const { doing, begin, end } = useDoing()
  return (
    <section
      className="scenarios"
      aria-label={words.say('scenarios.title')}
      data-whole={isWhole || undefined}
    >
      <div className="scenarios-head">
        <SegmentedControl
          size="xs"
          aria-label={words.say('scenarios.view')}
          value={view}
          onChange={(chosen) => setView(chosen as View)}
          data={views.map((value) => ({ value, label: words.say(`scenarios.view-${value}`) }))}
        />
        <RunProgress />
        <ScenarioTools onDo={begin} isWhole={isWhole} onWhole={setIsWhole} />
      </div>
      {view === 'list' ? <ScenarioList onDo={begin} /> : <CoverageView onDo={begin} />}
      {doing !== null && (
        <Suspense fallback={null}>
          <ScenarioDialogs doing={doing} onClose={end} />
        </Suspense>
      )}
    </section>
  )
}

function ScenarioList({ onDo }: { readonly onDo: (doing: Doing) => void }) {
  const hasAny = useDraft(({ content }) => content.scenarios.length > 0)
  const [open, setOpen] = useState<string | null>(null)
  return hasAny ? (
    <ScenarioTable open={open} onOpen={setOpen} onDo={onDo} />
  ) : (
    <EmptyScenarios onDo={onDo} />
  )
}
