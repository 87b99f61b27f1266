import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Failed, Waiting } from '../../app/answers.tsx'
import { useTRPC } from '../../app/api.ts'
import { EngineText } from '../../claims/engine-text.tsx'
import { useWords } from '../../messages/use-words.ts'

const pageSize = 50

/** What kept a run from dealing with claims, and with which. */
export function RunProblems({ id }: { readonly id: string }) {
  const words = useWords()
  const found = useInfiniteQuery(
    useTRPC().runs.problems.infiniteQueryOptions(
      { id, limit: pageSize },
      { getNextPageParam: ({ nextCursor }) => nextCursor },
    ),
  )
  if (found.isError) return <Failed error={found.error} retry={found.refetch} />
  const first = found.data?.pages[0]
  if (first === undefined) return <Waiting />
  const count = Object.values(first.counts).reduce((sum, one) => sum + one, 0)
  return (
    <>
      <h3>{words.say('operate.run-problems', { count })}</h3>
      <ul className="plain-list blockers">
        {found.data?.pages
          .flatMap(({ problems }) => problems)
          .map(({ claimId, code, text, invoiceNumber, debtorName }) => (
            <li key={`${claimId} ${code} ${text}`}>
              <Link to="/claims/$claimId" params={{ claimId }}>
                {invoiceNumber ?? claimId}
              </Link>{' '}
              {debtorName} · {words.say(`operate.note-${code}`)}{' '}
              <span className="secondary">
                <EngineText text={text} />
              </span>
            </li>
          ))}
      </ul>
      {found.hasNextPage && (
        <Button
          variant="default"
          size="xs"
          mt={8}
          loading={found.isFetchingNextPage}
          onClick={() => found.fetchNextPage()}
        >
          {words.say('claims.more')}
        </Button>
      )}
    </>
  )
}
