import { Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import { folded } from '../document/derived/search.ts'
import './choice-list.css'

/** One of several things to choose from. */
export type Choice = { readonly key: string; readonly text: string }

type ChoiceListProps = {
  readonly label: string
  readonly searchLabel: string
  /** What stands in place of the list when nothing fits what is searched for. */
  readonly none: string
  readonly choices: readonly Choice[]
  readonly chosen: string | null
  readonly choose: (key: string) => void
}

/** A long list to choose one from, with a search that takes the focus first. */
export function ChoiceList(props: ChoiceListProps) {
  const { label, searchLabel, none, choices, chosen, choose } = props
  const [query, setQuery] = useState('')
  const fitting = choices.filter(({ text }) => folded(text).includes(folded(query.trim())))
  return (
    <>
      <TextInput
        data-autofocus
        label={searchLabel}
        value={query}
        onChange={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <Radio.Group label={label} value={chosen} onChange={choose}>
        <div className="choice-list">
          {fitting.map(({ key, text }) => (
            <Radio key={key} value={key} label={text} className="choice" />
          ))}
          {fitting.length === 0 && <p className="secondary">{none}</p>}
        </div>
      </Radio.Group>
    </>
  )
}
