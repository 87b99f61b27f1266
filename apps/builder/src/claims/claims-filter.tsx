import { SegmentedControl, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '../messages/use-words.ts'

const route = getRouteApi('/claims')

const states = ['open', 'ended', 'all'] as const

type State = (typeof states)[number]

const isState = (text: string): text is State => (states as readonly string[]).includes(text)

/** Narrows the book down; the address keeps what was asked, so that it can be passed on. */
export function ClaimsFilter() {
  const words = useWords()
  const { search = '', state } = route.useSearch()
  const navigate = route.useNavigate()
  const [typed, setTyped] = useState(search)
  const ask = useDebouncedCallback((text: string) => {
    const wanted = text.trim() === '' ? undefined : text.trim()
    navigate({ search: (before) => ({ ...before, search: wanted }), replace: true })
  }, 250)
  const type = (text: string) => {
    setTyped(text)
    ask(text)
  }
  const show = (value: string) => {
    if (isState(value)) navigate({ search: (before) => ({ ...before, state: value }) })
  }
  return (
    <search className="claims-filter">
      <TextInput
        type="search"
        label={words.say('claims.search')}
        description={words.say('claims.search-in')}
        leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
        maxLength={200}
        value={typed}
        onChange={({ currentTarget }) => type(currentTarget.value)}
      />
      <SegmentedControl
        aria-label={words.say('claims.state')}
        value={state}
        onChange={show}
        data={states.map((value) => ({ value, label: words.say(`claims.state-${value}`) }))}
      />
    </search>
  )
}
