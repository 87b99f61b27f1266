import type { PolicyDocument } from '@forfall/rules'
import type { KeyboardEvent, ReactNode } from 'react'
import { Failed, Waiting } from '../app/answers.tsx'
import { DocumentDiagram } from '../canvas/document-diagram.tsx'
import { useFrame } from '../editor/frame-context.ts'
import { takesText } from '../editor/keys.ts'
import { useWords } from '../messages/use-words.ts'
import { ChangeList } from './change-list.tsx'
import { CompareBottom } from './compare-bottom.tsx'
import { SideFields } from './side-fields.tsx'
import { type Comparison, ComparisonContext } from './use-comparison.ts'
import { useOwnComparison } from './use-own-comparison.ts'
import { type Side, type Sides, useSideDocument, useSides } from './use-sides.ts'
import './compare.css'

/** Two versions compared: what changed in sentences, both as one diagram, their texts, and what it does. */
export function CompareView() {
  const sides = useSides()
  if (sides === undefined) return <Waiting />
  const { before } = sides
  return before === null ? <NothingYet sides={sides} /> : <Fetched sides={sides} before={before} />
}

type FetchedProps = { readonly sides: Sides; readonly before: Side }

function Fetched({ sides, before }: FetchedProps) {
  const asked = useSideDocument(before)
  if (asked.isError)
    return (
      <Aside sides={sides}>
        <Failed error={asked.error} retry={asked.refetch} />
      </Aside>
    )
  if (asked.data === undefined) return <Waiting />
  // Another choice of sides is another comparison.
  const key = [before.policyId, before.version, sides.after.version].join(' ')
  return <Compared key={key} sides={sides} before={before} earlier={asked.data.document} />
}

type ComparedProps = FetchedProps & { readonly earlier: PolicyDocument }

function Compared({ sides, before, earlier }: ComparedProps) {
  const comparison = useOwnComparison({ before, after: sides.after, earlier })
  const { compared } = comparison
  const { room } = useFrame()
  const isStacked = room === 'narrow'
  return (
    <ComparisonContext value={comparison}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of what stands in it */}
      <div className="compare" data-stacked={isStacked} onKeyDown={bracketKeys(comparison)}>
        <Aside sides={sides}>
          <ChangeList />
        </Aside>
        <div className="editor-diagram" id="editor-diagram" data-region="diagram" tabIndex={-1}>
          <DocumentDiagram
            document={compared.document}
            overlay={compared.overlay}
            why="compare.why"
          />
        </div>
      </div>
      <CompareBottom isStacked={isStacked} />
    </ComparisonContext>
  )
}

/** [ and ] lead to the change before and the next one. */
const bracketKeys =
  ({ at, goTo }: Comparison) =>
  (event: KeyboardEvent) => {
    const isOurs = event.key === '[' || event.key === ']'
    if (!isOurs || event.defaultPrevented || takesText(event.target)) return
    event.preventDefault()
    goTo(event.key === '[' ? (at ?? 0) - 1 : (at ?? -1) + 1)
  }

function NothingYet({ sides }: { readonly sides: Sides }) {
  const words = useWords()
  return (
    <Aside sides={sides}>
      <p className="compare-note">{words.say('compare.nothing')}</p>
    </Aside>
  )
}

function Aside({ sides, children }: { readonly sides: Sides; readonly children: ReactNode }) {
  const words = useWords()
  return (
    <div className="editor-side compare-side" data-region="left" tabIndex={-1}>
      <h2 className="visually-hidden">{words.say('compare.list')}</h2>
      <SideFields sides={sides} />
      {children}
    </div>
  )
}
