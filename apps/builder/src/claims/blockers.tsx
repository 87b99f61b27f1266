import type { ReactNode } from 'react'
import type { ClaimRow } from '../app/api.ts'
import { Source } from '../law/source.tsx'
import { useWords } from '../messages/use-words.ts'
import { Day } from './day.tsx'
import { EngineText } from './engine-text.tsx'

/** What stands in the way of a claim's next action, as the book lists it. */
export function ListedBlockers({ blockers }: { readonly blockers: ClaimRow['blockers'] }) {
  return (
    <ul className="plain-list blockers">
      {blockers.map(({ code, text, citation, lawfulFrom }) => (
        <BlockerLine key={`${code} ${text}`} citation={citation} lawfulFrom={lawfulFrom}>
          <EngineText text={text} />
        </BlockerLine>
      ))}
    </ul>
  )
}

type BlockerLineProps = {
  readonly children: ReactNode
  readonly citation: Parameters<typeof Source>[0]['citation'] | null
  readonly lawfulFrom: string | null
}

/** One reason, with its place in the law and the first day on which it no longer holds. */
export function BlockerLine({ children, citation, lawfulFrom }: BlockerLineProps) {
  const words = useWords()
  return (
    <li>
      {children}
      {citation !== null && (
        <>
          {' '}
          <Source citation={citation} />
        </>
      )}
      {lawfulFrom !== null && (
        <span className="blocker-day">
          {words.say('blocker.possible-from')} <Day day={lawfulFrom} />
        </span>
      )}
    </li>
  )
}
