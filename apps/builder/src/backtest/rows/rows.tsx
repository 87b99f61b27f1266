import type { Both } from '@forfall/rules'
import { Button, NativeSelect, SegmentedControl } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Failed, Waiting } from '../../app/answers.tsx'
import { type BackTest, useTRPC } from '../../app/api.ts'
import { useWords } from '../../messages/use-words.ts'
import { RowsTable } from './rows-table.tsx'

const onlys = ['changed', 'outcome', 'all'] as const
const sorts = ['days', 'fees', 'interest', 'contacts'] as const
const orders = ['more', 'less'] as const

type Filter = {
  readonly only: (typeof onlys)[number]
  readonly sort: (typeof sorts)[number]
  readonly order: (typeof orders)[number]
}

const pageSize = 50

type RowsProps = { readonly test: BackTest; readonly names: Both<string> }

/** The claims of a back-test, a page at a time. */
export function Rows({ test, names }: RowsProps) {
  const words = useWords()
  const [filter, setFilter] = useState<Filter>({ only: 'changed', sort: 'days', order: 'more' })
  const rows = useRows(test.id, filter)
  const total = rows.data?.pages[0]?.total ?? 0
  return (
    <div className="panel backtest-rows">
      <h3 id="backtest-rows">{words.say('backtest.rows')}</h3>
      <RowsFilter filter={filter} onChange={setFilter} />
      {rows.isPending && <Waiting />}
      {rows.isError && <Failed error={rows.error} retry={rows.refetch} />}
      {rows.data !== undefined && (
        <>
          <p className="secondary" role="status">
            {words.say('backtest.count', { count: total })}
          </p>
          {total === 0 ? (
            <p>{words.say('backtest.rows-none')}</p>
          ) : (
            <RowsTable
              test={test}
              names={names}
              rows={rows.data.pages.flatMap((page) => page.rows)}
            />
          )}
          {rows.hasNextPage && (
            <Button
              variant="default"
              mt={16}
              loading={rows.isFetchingNextPage}
              onClick={() => rows.fetchNextPage()}
            >
              {words.say('backtest.more')}
            </Button>
          )}
        </>
      )}
    </div>
  )
}

const useRows = (id: string, filter: Filter) =>
  useInfiniteQuery(
    useTRPC().backtests.rows.infiniteQueryOptions(
      { id, ...filter, limit: pageSize },
      {
        getNextPageParam: ({ nextCursor }) => nextCursor,
        placeholderData: keepPreviousData,
        staleTime: Number.POSITIVE_INFINITY,
      },
    ),
  )

type RowsFilterProps = {
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
}

function RowsFilter({ filter, onChange }: RowsFilterProps) {
  const words = useWords()
  const { only, sort, order } = filter
  return (
    <search className="backtest-rows-filter">
      <SegmentedControl
        aria-label={words.say('backtest.only')}
        value={only}
        onChange={(value) => onChange({ ...filter, only: value as Filter['only'] })}
        data={onlys.map((value) => ({ value, label: words.say(`backtest.only-${value}`) }))}
      />
      <NativeSelect
        label={words.say('backtest.sort')}
        value={sort}
        onChange={({ currentTarget }) =>
          onChange({ ...filter, sort: currentTarget.value as Filter['sort'] })
        }
        data={sorts.map((value) => ({ value, label: words.say(`backtest.sort-${value}`) }))}
      />
      <NativeSelect
        label={words.say('backtest.order')}
        value={order}
        onChange={({ currentTarget }) =>
          onChange({ ...filter, order: currentTarget.value as Filter['order'] })
        }
        data={orders.map((value) => ({ value, label: words.say(`backtest.order-${value}`) }))}
      />
    </search>
  )
}
