import type { CourseDifference } from '@forfall/rules'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTRPC } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'
import { Differences } from './scenario-effects.tsx'

const pageSize = 25

/** The claims that are treated otherwise, each with what becomes otherwise, leading to its page. */
export function ChangedClaims({ changed }: { readonly changed: readonly CourseDifference[] }) {
  const words = useWords()
  const [shown, setShown] = useState(pageSize)
  if (changed.length === 0) return <p className="compare-note">{words.say('compare.book-same')}</p>
  return (
    <>
      <table className="compare-table">
        <caption>{words.say('compare.claims-title')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say('compare.claim')}</th>
            <th scope="col">{words.say('compare.effect')}</th>
          </tr>
        </thead>
        <tbody>
          {changed.slice(0, shown).map((difference) => (
            <tr key={difference.claimId}>
              <th scope="row">
                <ClaimLink claimId={difference.claimId} />
              </th>
              <td>
                <Differences difference={difference} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown < changed.length && (
        <Button variant="default" onClick={() => setShown(shown + pageSize)}>
          {words.say('compare.more')}
        </Button>
      )}
    </>
  )
}

/** A claim by the number of its invoice, once that is known. */
function ClaimLink({ claimId }: { readonly claimId: string }) {
  const { data } = useQuery(useTRPC().claims.get.queryOptions({ id: claimId }))
  return (
    <Link to="/claims/$claimId" params={{ claimId }} className="numbers">
      {data?.invoiceNumber ?? claimId}
    </Link>
  )
}
