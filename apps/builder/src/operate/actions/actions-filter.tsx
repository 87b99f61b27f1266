import { jurisdictionOf } from '@forfall/jurisdictions'
import { actionKinds } from '@forfall/rules'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTRPC } from '../../app/api.ts'
import { DayFilter } from '../../claims/day-filter.tsx'
import { useWords } from '../../messages/use-words.ts'
import { useKindName } from '../parts/kind-label.tsx'
import { type ActionsSearch, actionShows } from './actions-search.ts'

const route = getRouteApi('/actions')

/** Which actions are shown; the address keeps it. */
export function ActionsFilter() {
  const words = useWords()
  const kindName = useKindName()
  const asked = route.useSearch()
  const navigate = route.useNavigate()
  const narrow = (some: Partial<ActionsSearch>) =>
    navigate({ search: (before) => ({ ...before, ...some }), replace: true })
  const { show, ...others } = asked
  const isNarrowed = Object.values(others).some((value) => value !== undefined)
  return (
    <search className="claims-filter actions-filter">
      <SearchField search={asked.search ?? ''} onSearch={(search) => narrow({ search })} />
      <NativeSelect
        label={words.say('operate.show')}
        value={show}
        onChange={({ currentTarget }) =>
          narrow({ show: actionShows.find((one) => one === currentTarget.value) ?? 'release' })
        }
        data={actionShows.map((value) => ({ value, label: words.say(`operate.show-${value}`) }))}
      />
      <NativeSelect
        label={words.say('operate.column-action')}
        value={asked.kind ?? ''}
        onChange={({ currentTarget }) =>
          narrow({ kind: actionKinds.find((kind) => kind === currentTarget.value) })
        }
        data={[
          { value: '', label: words.say('operate.any') },
          ...actionKinds.map((value) => ({ value, label: kindName(value) })),
        ]}
      />
      <FromTheBook asked={asked} narrow={narrow} />
      <DayFilter
        label={words.say('operate.decided-from')}
        day={asked.decidedFrom}
        onDay={(decidedFrom) => narrow({ decidedFrom })}
      />
      <DayFilter
        label={words.say('operate.decided-through')}
        day={asked.decidedThrough}
        onDay={(decidedThrough) => narrow({ decidedThrough })}
      />
      {isNarrowed && (
        <Button
          variant="subtle"
          color="gray"
          onClick={() => navigate({ search: { show }, replace: true })}
        >
          {words.say('operate.clear')}
        </Button>
      )}
    </search>
  )
}

type SearchFieldProps = {
  readonly search: string
  readonly onSearch: (search: string | undefined) => void
}

function SearchField({ search, onSearch }: SearchFieldProps) {
  const words = useWords()
  const [typed, setTyped] = useState(search)
  const ask = useDebouncedCallback((text: string) => onSearch(text.trim() || undefined), 250)
  return (
    <TextInput
      type="search"
      label={words.say('claims.search')}
      leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
      maxLength={200}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        ask(currentTarget.value)
      }}
    />
  )
}

type FromTheBookProps = {
  readonly asked: ActionsSearch
  readonly narrow: (some: Partial<ActionsSearch>) => void
}

/** Countries and creditors that the book has. */
function FromTheBook({ asked, narrow }: FromTheBookProps) {
  const words = useWords()
  const { data } = useQuery(useTRPC().claims.choices.queryOptions())
  const any = { value: '', label: words.say('operate.any') }
  const nameOf = (country: string) => {
    const law = jurisdictionOf(country)
    return law === null ? country : words.text(law.name)
  }
  return (
    <>
      <NativeSelect
        label={words.say('policies.country')}
        value={asked.country ?? ''}
        onChange={({ currentTarget }) => narrow({ country: currentTarget.value || undefined })}
        data={[any, ...(data?.countries ?? []).map((value) => ({ value, label: nameOf(value) }))]}
      />
      <NativeSelect
        label={words.say('claim.creditor')}
        value={asked.creditorId ?? ''}
        onChange={({ currentTarget }) => narrow({ creditorId: currentTarget.value || undefined })}
        data={[any, ...(data?.creditors ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
      />
    </>
  )
}
