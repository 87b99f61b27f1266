import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Failed, Waiting } from '../app/answers.tsx'
import { type ClaimRow, useTRPC } from '../app/api.ts'
import { PageHead } from '../app/page-head.tsx'
import { useWords } from '../messages/use-words.ts'
import { ClaimsCards } from './claims-cards.tsx'
import { ClaimsFilter } from './claims-filter.tsx'
import { ClaimsTable } from './claims-table.tsx'
import { NextCounts } from './next-counts.tsx'
import './claims.css'

const route = getRouteApi('/claims')

const pageSize = 50

/** The book of claims: what is owed, and what happens next to each claim, when and why. */
export function ClaimsPage() {
  const words = useWords()
  const claims = useClaims()
  return (
    <>
      <PageHead title={words.say('claims.title')} />
      <ClaimsFilter />
      <NextCounts />
      {claims.isPending && <Waiting />}
      {claims.isError && <Failed error={claims.error} retry={claims.refetch} />}
      {claims.data !== undefined && (
        <>
          <Count total={claims.data.pages[0]?.total ?? 0} />
          <Rows claims={claims.data.pages.flatMap((page) => page.claims)} />
          {claims.hasNextPage && (
            <Button
              variant="default"
              mt={16}
              loading={claims.isFetchingNextPage}
              onClick={() => claims.fetchNextPage()}
            >
              {words.say('claims.more')}
            </Button>
          )}
        </>
      )}
    </>
  )
}

/** The claims that fit the search in the address, a page at a time. */
function useClaims() {
  const filter = route.useSearch()
  const question = { ...filter, limit: pageSize }
  return useInfiniteQuery(
    useTRPC().claims.list.infiniteQueryOptions(question, {
      getNextPageParam: ({ nextCursor }) => nextCursor,
      placeholderData: keepPreviousData,
    }),
  )
}

/** A table where there is room for one, else a card for each claim. */
function Rows({ claims }: { readonly claims: readonly ClaimRow[] }) {
  const isWide = useMediaQuery('(min-width: 768px)')
  if (claims.length === 0) return <NoClaims />
  return isWide ? <ClaimsTable claims={claims} /> : <ClaimsCards claims={claims} />
}

/** Where claims come from, for a book that may have none. */
function NoClaims() {
  const words = useWords()
  return (
    <div className="panel">
      <p>{words.say('claims.none')}</p>
      <p className="secondary">
        {words.say('operate.claims-come')}{' '}
        <Link to="/import">{words.say('operate.import-title')}</Link>
      </p>
    </div>
  )
}

function Count({ total }: { readonly total: number }) {
  return (
    <p className="secondary" role="status">
      {useWords().say('claims.count', { count: total })}
    </p>
  )
}
