import { jurisdictionOf } from '@forfall/jurisdictions'
import { assert, type PlainDate } from '@forfall/rules'
import { type ReactNode, useEffect, useState } from 'react'
import { useEditor } from '../editor/editor-context.ts'
import { madeUpFor, type Run } from '../simulate/run.ts'
import { simulated } from '../simulate/simulate.ts'
import { createSimulation, startSimulation } from '../simulate/simulation-store.ts'
import { SimulationContext } from '../simulate/use-simulation.ts'
import { storyDay } from './story-editor.tsx'
import { StoryPolicy } from './story-policy.tsx'
import type { StoryAnswers } from './story-server.tsx'
import '../simulate/simulate.css'

type StorySimulationProps = {
  readonly policy?: string
  /** What becomes of the usual made-up claim, which is due on 26 May 2026. */
  readonly changed?: (run: Run) => Run
  readonly on?: PlainDate
  readonly readOnlyWhy?: string
  readonly answers?: StoryAnswers
  readonly children: ReactNode
}

/** A part of the simulation with a claim that is walked at once, without a worker. */
export function StorySimulation({ changed, on, children, ...so }: StorySimulationProps) {
  return (
    <StoryPolicy {...so}>
      <Walked changed={changed} on={on}>
        {children}
      </Walked>
    </StoryPolicy>
  )
}

type WalkedProps = {
  readonly changed: ((run: Run) => Run) | undefined
  readonly on: PlainDate | undefined
  readonly children: ReactNode
}

function Walked({ changed = (run) => run, on, children }: WalkedProps) {
  const { draft, view } = useEditor()
  const [simulation] = useState(() => {
    const { document } = draft.getState().content
    const law = jurisdictionOf(document.jurisdiction)
    assert(law !== null, 'the country of a story has law')
    const made = createSimulation(changed(madeUpFor(document, law, storyDay)))
    made.getState().lookAt(on ?? null)
    return made
  })
  useEffect(
    () =>
      startSimulation(simulation, {
        draft,
        view,
        ask: (asked, take) => take(simulated(asked)),
      }),
    [simulation, draft, view],
  )
  return <SimulationContext value={simulation}>{children}</SimulationContext>
}
