import type { PolicyDocument } from '@forfall/rules'
import { lazy, Suspense } from 'react'
import { Waiting } from '../app/answers.tsx'
import { useWords } from '../messages/use-words.ts'

const DocumentDiagram = lazy(async () => ({
  default: (await import('../canvas/document-diagram.tsx')).DocumentDiagram,
}))

/** What was handed in as a diagram, to be looked at. */
export function DiagramSection({ document }: { readonly document: PolicyDocument }) {
  const words = useWords()
  return (
    <section className="panel">
      <h2>{words.say('review.diagram')}</h2>
      <div className="review-diagram">
        <Suspense fallback={<Waiting />}>
          <DocumentDiagram document={document} />
        </Suspense>
      </div>
    </section>
  )
}
