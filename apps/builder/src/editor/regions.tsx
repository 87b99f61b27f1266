import { Skeleton } from '@mantine/core'
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import { useWords } from '../messages/use-words.ts'

/** A part of the editor that is fetched when it is first shown. */
function region(load: () => Promise<ComponentType>): ComponentType {
  const Region = lazy(async () => ({ default: await load() }))
  return () => (
    <Fetched>
      <Region />
    </Fetched>
  )
}

function Fetched({ children }: { readonly children: ReactNode }) {
  const words = useWords()
  return (
    <Suspense
      fallback={
        <div className="region-waiting" role="status" aria-label={words.say('app.loading')}>
          <Skeleton height={16} width="60%" mb={12} />
          <Skeleton height={16} width="80%" mb={12} />
          <Skeleton height={16} width="40%" />
        </div>
      }
    >
      {children}
    </Suspense>
  )
}

/** The diagram. */
export const Diagram = region(
  async () => (await import('../canvas/editor-canvas.tsx')).EditorCanvas,
)

/** The fields of what is selected. */
const Fields = region(async () => (await import('../inspector/inspector.tsx')).Inspector)

/** What people said of what is selected. */
const Comments = region(async () => (await import('../review/comments-here.tsx')).CommentsHere)

/** The fields of what is selected, and what people said of it. */
export const InspectorRegion = () => (
  <>
    <Fields />
    <Comments />
  </>
)

/** The policy as a tree. */
export const OutlineRegion = region(
  async () => (await import('../outline/outline-tree.tsx')).OutlineTree,
)

/** The policy as numbered clauses. */
export const TextRegion = region(async () => (await import('../text/policy-text.tsx')).PolicyText)

/** Its scenarios, and how they come out. */
export const ScenariosRegion = region(
  async () => (await import('../scenarios/scenarios.tsx')).Scenarios,
)

/** What is wrong with it. */
export const ProblemsRegion = region(async () => (await import('../check/problems.tsx')).Problems)

/** Every check of it, by statute. */
export const ChecksRegion = region(async () => (await import('../check/check-view.tsx')).CheckView)

/** A claim on its way through it. */
export const SimulateRegion = region(
  async () => (await import('../simulate/simulate-view.tsx')).SimulateView,
)

/** It beside another version. */
export const CompareRegion = region(
  async () => (await import('../compare/compare-view.tsx')).CompareView,
)
