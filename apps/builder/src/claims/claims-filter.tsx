import { Button, NativeSelect, SegmentedControl, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconAdjustmentsHorizontal, IconSearch, IconSortDescending } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '../messages/use-words.ts'
import { type ClaimsSearch, claimSorts } from './claims-search.ts'
import { MoreFilters } from './more-filters.tsx'

const route = getRouteApi('/claims')

const states = ['open', 'ended', 'all'] as const

type State = (typeof states)[number]

const isState = (text: string): text is State => (states as readonly string[]).includes(text)

/** Narrows the book down; the address keeps what was asked, so that it can be passed on. */
export function ClaimsFilter() {
  const words = useWords()
  const asked = route.useSearch()
  const navigate = route.useNavigate()
  const count = narrowings(asked)
  const [isOpen, setOpen] = useState(count > 0)
  const narrow = (some: Partial<ClaimsSearch>) =>
    navigate({ search: (before) => ({ ...before, ...some }), replace: true })
  return (
    <search>
      <div className="claims-filter">
        <SearchField search={asked.search ?? ''} onSearch={(search) => narrow({ search })} />
        <SegmentedControl
          aria-label={words.say('claims.state')}
          value={asked.state}
          onChange={(state) => isState(state) && narrow({ state })}
          data={states.map((value) => ({ value, label: words.say(`claims.state-${value}`) }))}
        />
        <SortChoice asked={asked} narrow={narrow} />
        <Button
          variant="default"
          leftSection={<IconAdjustmentsHorizontal size={16} stroke={1.75} aria-hidden />}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {words.say('operate.filters', { count })}
        </Button>
        {count > 0 && (
          <Button
            variant="subtle"
            color="gray"
            onClick={() =>
              navigate({ search: { state: asked.state, sort: asked.sort }, replace: true })
            }
          >
            {words.say('operate.clear')}
          </Button>
        )}
      </div>
      {isOpen && <MoreFilters asked={asked} narrow={narrow} />}
    </search>
  )
}

/** How many filters are set, besides the search and what is always chosen. */
const narrowings = ({
  search: _search,
  state: _state,
  sort: _sort,
  isDescending: _isDescending,
  next: _next,
  ...others
}: ClaimsSearch): number => Object.values(others).filter((value) => value !== undefined).length

type SearchFieldProps = {
  readonly search: string
  readonly onSearch: (search: string | undefined) => void
}

function SearchField({ search, onSearch }: SearchFieldProps) {
  const words = useWords()
  const [typed, setTyped] = useState(search)
  const ask = useDebouncedCallback((text: string) => onSearch(text.trim() || undefined), 250)
  const type = (text: string) => {
    setTyped(text)
    ask(text)
  }
  return (
    <TextInput
      type="search"
      label={words.say('claims.search')}
      description={words.say('claims.search-in')}
      leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
      maxLength={200}
      value={typed}
      onChange={({ currentTarget }) => type(currentTarget.value)}
    />
  )
}

type SortChoiceProps = {
  readonly asked: ClaimsSearch
  readonly narrow: (some: Partial<ClaimsSearch>) => void
}

function SortChoice({ asked, narrow }: SortChoiceProps) {
  const words = useWords()
  const { sort = 'due-day', isDescending = false } = asked
  return (
    <div className="claims-sort">
      <NativeSelect
        label={words.say('operate.sort')}
        value={sort}
        onChange={({ currentTarget }) =>
          narrow({ sort: claimSorts.find((one) => one === currentTarget.value) })
        }
        data={claimSorts.map((value) => ({ value, label: words.say(`operate.sort-${value}`) }))}
      />
      <Button
        variant="default"
        aria-pressed={isDescending}
        aria-label={words.say('operate.descending')}
        title={words.say('operate.descending')}
        px={8}
        onClick={() => narrow({ isDescending: isDescending ? undefined : true })}
      >
        <IconSortDescending size={18} stroke={1.75} aria-hidden />
      </Button>
    </div>
  )
}
