import { coverageFigure, coverageParts, type PolicyCoverage } from '@forfall/rules'
import { Button, Switch } from '@mantine/core'
import { useEditor } from '../../editor/editor-context.ts'
import { useWords } from '../../messages/use-words.ts'
import { useRuns } from '../runs/runs-context.tsx'
import type { Doing } from '../use-doing.ts'
import { CoverageBar } from './coverage-bar.tsx'
import { MissingList } from './missing-list.tsx'
import './coverage.css'

/** How much of the open policy its scenarios come through, and what they do not. */
export function CoverageView({ onDo }: { readonly onDo: (doing: Doing) => void }) {
  const words = useWords()
  const coverage = useRuns((state) => state.coverage)
  const isStale = useRuns(({ awaited }) => awaited > 0)
  const { readOnlyWhy } = useEditor()
  if (coverage === null) return <p className="scenarios-empty">{words.say('scenarios.no-coverage')}</p>
  return (
    <div className="coverage" aria-busy={isStale}>
      <div className="coverage-head">
        <PaintSwitch />
        <Button
          variant="default"
          size="compact-sm"
          disabled={readOnlyWhy !== null}
          onClick={() => onDo({ what: 'find' })}
        >
          {words.say('scenarios.find-missing')}
        </Button>
      </div>
      <div className="coverage-parts">
        {coverageParts.map((part) => (
          <Part key={part} part={part} coverage={coverage} />
        ))}
      </div>
    </div>
  )
}

/** Paints what is covered over the diagram. */
function PaintSwitch() {
  const words = useWords()
  const isPainted = useRuns((state) => state.isPainted)
  const paint = useRuns((state) => state.paint)
  return (
    <Switch
      size="xs"
      label={words.say('scenarios.paint')}
      checked={isPainted}
      onChange={({ currentTarget }) => paint(currentTarget.checked)}
    />
  )
}

type PartProps = { readonly part: keyof PolicyCoverage; readonly coverage: PolicyCoverage }

function Part({ part, coverage }: PartProps) {
  const words = useWords()
  const id = `coverage-${part}`
  return (
    <section className="coverage-part" aria-labelledby={id}>
      <h3 id={id}>{words.say(`scenarios.part-${part}`)}</h3>
      <CoverageBar figure={coverageFigure(coverage, [part])} />
      <p className="secondary small">{words.say(`scenarios.about-${part}`)}</p>
      <MissingList part={part} coverage={coverage} />
    </section>
  )
}
