import { Button } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Failed, Waiting } from '../../app/answers.tsx'
import { useTRPC } from '../../app/api.ts'
import { PageHead } from '../../app/page-head.tsx'
import { useWords } from '../../messages/use-words.ts'
import { MayNote } from '../parts/may-note.tsx'
import { ActionsFilter } from './actions-filter.tsx'
import { canBeActedOn, filterOf } from './actions-search.ts'
import { WorkedActions } from './worked-actions.tsx'
import '../../claims/claims.css'
import '../operate.css'

const route = getRouteApi('/actions')

const pageSize = 50

/** What was decided and has not gone out, for a person to release, change or drop; and what went. */
export function ActionsPage() {
  const words = useWords()
  const asked = route.useSearch()
  const actions = useActions()
  const total = useTotal()
  return (
    <>
      <PageHead title={words.say('operate.actions-title')}>
        <p className="secondary">
          {words.say('operate.actions-about')}{' '}
          <Link to="/claims" search={{ state: 'open', blocker: 'review-open' }}>
            {words.say('operate.to-reviews')}
          </Link>
        </p>
        <MayNote scope="actions:release" />
      </PageHead>
      <ActionsFilter />
      {actions.isPending && <Waiting />}
      {actions.isError && <Failed error={actions.error} retry={actions.refetch} />}
      {actions.data !== undefined && (
        <WorkedActions
          key={JSON.stringify(asked)}
          actions={actions.data.pages.flatMap((page) => page.actions)}
          filter={filterOf(asked)}
          canAct={canBeActedOn(asked)}
          total={total}
        />
      )}
      {actions.hasNextPage && (
        <Button
          variant="default"
          mt={16}
          loading={actions.isFetchingNextPage}
          onClick={() => actions.fetchNextPage()}
        >
          {words.say('claims.more')}
        </Button>
      )}
    </>
  )
}

/** The actions that fit the address, a page at a time. */
function useActions() {
  const question = { ...filterOf(route.useSearch()), limit: pageSize }
  return useInfiniteQuery(
    useTRPC().actions.list.infiniteQueryOptions(question, {
      getNextPageParam: ({ nextCursor }) => nextCursor,
      placeholderData: keepPreviousData,
    }),
  )
}

/** How many fit, on all pages. */
function useTotal(): number | undefined {
  const filter = filterOf(route.useSearch())
  const { data } = useQuery(useTRPC().actions.counts.queryOptions(filter))
  return data?.counts.reduce((sum, { count }) => sum + count, 0)
}
