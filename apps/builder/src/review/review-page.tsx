import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Failed, Waiting } from '../app/answers.tsx'
import { type Review, useTRPC } from '../app/api.ts'
import { PageHead } from '../app/page-head.tsx'
import { useWords } from '../messages/use-words.ts'
import { ChangesSection } from './changes-section.tsx'
import { ClausesSection } from './clauses-section.tsx'
import { CommentsSection } from './comments-section.tsx'
import { DiagramSection } from './diagram-section.tsx'
import { EffectSection } from './effect-section.tsx'
import { FindingsSection } from './findings-section.tsx'
import { GatesList } from './gates-list.tsx'
import { ReviewFacts } from './review-facts.tsx'
import { useNames } from './use-names.ts'
import { VerdictPanel } from './verdict-panel.tsx'
import './review.css'

const route = getRouteApi('/reviews/$submissionId')

/** One submission with all that a reviewer has to see, and the verdict. */
export function ReviewPage() {
  const { submissionId } = route.useParams()
  const review = useQuery(useTRPC().reviews.get.queryOptions({ submissionId }))
  if (review.isError) return <Failed error={review.error} retry={review.refetch} />
  if (review.data === undefined) return <Waiting />
  return <OpenReview review={review.data} />
}

/** A submission as it was fetched. */
export function OpenReview({ review }: { readonly review: Review }) {
  const words = useWords()
  const names = useNames(review.document)
  // What a comment is about follows what was pressed elsewhere on the page.
  const [about, setAbout] = useState<string | null>(null)
  return (
    <>
      <PageHead title={words.say('review.of', { title: words.text(review.document.title) })}>
        <ReviewFacts review={review} />
      </PageHead>
      <div className="review-columns">
        <div className="review-main">
          <ChangesSection review={review} names={names} />
          <FindingsSection document={review.document} names={names} />
          <EffectSection review={review} names={names} />
          <DiagramSection document={review.document} />
          <ClausesSection document={review.document} about={about} onAbout={setAbout} />
        </div>
        <div className="review-side">
          <VerdictPanel review={review} />
          <section className="panel">
            <h2>{words.say('review.gates')}</h2>
            <GatesList gates={review.gates} nameOf={names.nameOf} onGo={null} />
          </section>
          <CommentsSection review={review} names={names} about={about} onAbout={setAbout} />
        </div>
      </div>
    </>
  )
}
