import type { ClaimRow } from '../app/api.ts'
import { useWords } from '../messages/use-words.ts'
import { ListedBlockers } from './blockers.tsx'
import { ClaimLink, Due, NextAction, NextDay, NextWhy, Outstanding } from './claim-cells.tsx'

/** Claims as a list of cards, for narrow screens: the same words as the table. */
export function ClaimsCards({ claims }: { readonly claims: readonly ClaimRow[] }) {
  return (
    <ul className="plain-list claims-cards">
      {claims.map((claim) => (
        <li key={claim.id} className="panel">
          <ClaimCard claim={claim} />
        </li>
      ))}
    </ul>
  )
}

function ClaimCard({ claim }: { readonly claim: ClaimRow }) {
  const words = useWords()
  return (
    <>
      <div className="claims-card-head">
        <strong>
          <ClaimLink claim={claim} />
        </strong>
        <Outstanding claim={claim} />
      </div>
      <p>
        {claim.debtorName} · {words.say('claims.due')} <Due claim={claim} />
      </p>
      <p className="claims-card-next">
        <NextAction claim={claim} /> <NextDay claim={claim} />
      </p>
      <p className="secondary">
        <NextWhy claim={claim} />
      </p>
      {claim.blockers.length > 0 && (
        <details>
          <summary>{words.say('claims.blockers-count', { count: claim.blockers.length })}</summary>
          <ListedBlockers blockers={claim.blockers} />
        </details>
      )}
    </>
  )
}
